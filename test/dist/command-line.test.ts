/** dist/cli/jixiao.mjs alone in a folder, as on a computer that has Node and nothing else. */
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readFixture } from "../support/fixture";
import { fileOfFixture } from "../support/xlsx-file";

const PROGRAM = "jixiao.mjs";
const [sheet] = readFixture("src/workbench/sample/shanghai-2024.json").sheets;

jest.setTimeout(120_000);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "command-line-"));
  copyFileSync(path.join(__dirname, "..", "..", "dist", "cli", PROGRAM), path.join(folder, PROGRAM));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function run(...values: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...values], {
    cwd: folder,
    encoding: "utf8",
    env: {},
  });
  return { status, stdout, stderr };
}

describe("the commands in one file", () => {
  it("check many files in threads, which run the same file", () => {
    const bytes = fileOfFixture({ sheets: sheet ? [sheet] : [] });
    const names = Array.from({ length: 60 }, (_, index) => `${100 + index}.xlsx`);
    for (const name of names) writeFileSync(path.join(folder, name), bytes);
    const { status, stdout, stderr } = run("check", "--json", "*.xlsx");
    expect([status, stderr]).toEqual([0, ""]);
    const lines = stdout.trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line) as object)).toMatchObject(
      names.map((file) => ({ file, sheet: sheet?.name, total: { computed: "100.00" } })),
    );
    for (const name of names) rmSync(path.join(folder, name));
  });

  it("make a template, which they check", () => {
    expect(run("template", "--out", "a.xlsx")).toMatchObject({ status: 0, stderr: "" });
    const checked = run("check", "--json", "a.xlsx");
    expect(JSON.parse(checked.stdout)).toMatchObject({ file: "a.xlsx", state: "unfilled" });
    expect(readdirSync(folder).sort()).toEqual(["a.xlsx", PROGRAM]);
  });

  it.each([
    [["--help"], 0, "用法：jixiao 命令"],
    [[], 2, "用法：jixiao 命令"],
    [["chekc", "a.xlsx"], 2, "用法：jixiao 命令"],
    [["check", "--help"], 0, "用法：jixiao check"],
    [["fill", "--help"], 0, "用法：jixiao fill"],
    [["template", "--help"], 0, "用法：jixiao template"],
  ])("explain themselves: %j", (values, status, text) => {
    const ended = run(...values);
    expect(ended.status).toBe(status);
    expect(ended.stdout + ended.stderr).toContain(text);
  });
});
