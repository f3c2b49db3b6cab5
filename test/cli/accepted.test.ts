/** 已核实 on the command line, by a file beside the workbook; the example in the help is such a file. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readAcceptedFile } from "../../src/app/settings/accepted-file";
import { readFixture } from "../support/fixture";
import { fileOfFixture } from "../support/xlsx-file";

const LAUNCHER = join(__dirname, "..", "..", "src", "cli", "check.mjs");

jest.setTimeout(120_000);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "accepted-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function saved(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

interface Line {
  readonly project: string;
  readonly indicators: readonly Record<string, unknown>[];
  readonly findings: readonly Record<string, unknown>[];
}

function check(...values: string[]) {
  const run = spawnSync(process.execPath, [LAUNCHER, ...values], { encoding: "utf8" });
  const line = (): Line => JSON.parse(run.stdout.trimEnd().split("\n")[0] ?? "") as Line;
  return { status: run.status, stdout: run.stdout, stderr: run.stderr, line };
}

/** 维修资金管理 with three reports instead of the required one, and no explanation. */
function workbook(actual = "3.00(份)"): string {
  const [sheet] = readFixture("src/workbench/sample/shanghai-2024.json").sheets;
  if (!sheet) throw new Error("the sample is empty");
  const cells = { ...sheet.cells, E13: actual };
  return saved("a.xlsx", fileOfFixture({ sheets: [{ ...sheet, cells }] }));
}

/** An entry as a person writes it, copied from the printed result, with a reason. */
function entryFrom({ project, indicators, findings }: Line) {
  const [finding] = findings;
  const row = indicators.find((each) => each["row"] === 13);
  const score = row?.["score"] as { readonly reported: string };
  return {
    project,
    code: finding?.["code"],
    level1: row?.["level1"],
    level2: row?.["level2"],
    name: row?.["name"],
    figures: [row?.["target"], row?.["actual"], row?.["weight"], score.reported],
    message: finding?.["message"],
    reason: "年中追加两份，已核对合同",
    on: "2026-01-15",
  };
}

it("an accepted finding stays in the answer and counts no longer", () => {
  const file = workbook();
  const before = check("--json", file);
  expect(before.status).toBe(1);
  const entry = entryFrom(before.line());
  expect(entry.code).toBe("overachieved");
  const accepted = saved("accepted.json", JSON.stringify({ accepted: [entry] }));

  const after = check("--json", "--accepted", accepted, file);
  expect(after.status).toBe(0);
  expect(after.line().findings).toEqual([
    {
      ...before.line().findings[0],
      accepted: { reason: "年中追加两份，已核对合同", on: "2026-01-15" },
    },
  ]);
  const people = check(`--accepted=${accepted}`, file);
  expect(people.stdout).toMatch(
    /\[已核实\] E13 .*（已核实：年中追加两份，已核对合同，2026-01-15）/,
  );
  expect(people.stdout).toContain("建议核对 0 项，提示 0 项；已核实 1 项，不计在内。");

  const changed = check("--json", "--accepted", accepted, workbook("4.00(份)"));
  expect(changed.status).toBe(1);
  expect(changed.line().findings[0]).not.toHaveProperty("accepted");
});

it.each([
  ["{", "括号没有配对"],
  ['{"accepted": [{"code": "overachieved"}]}', "accepted[0].message：缺少这一项"],
  ['{"accepted": [{"on": "昨天"}]}', "accepted[0].on：应为年份或日期"],
])("a file with a mistake is refused, with its place: %s", (content, message) => {
  const run = check("--accepted", saved("bad.json", content), workbook());
  expect(run.status).toBe(2);
  expect(run.stdout).toBe("");
  expect(run.stderr).toContain("bad.json 有");
  expect(run.stderr).toContain(message);
});

it("a file that is not there, or not named, is refused", () => {
  const missing = check("--accepted", join(folder, "none.json"), workbook());
  expect([missing.status, missing.stderr]).toEqual([
    2,
    expect.stringContaining("没有已核实事项的文件"),
  ]);
  const unnamed = check("--accepted", "--json", workbook());
  expect([unnamed.status, unnamed.stderr]).toEqual([
    2,
    expect.stringContaining("--accepted 后面请写已核实事项的文件"),
  ]);
});

it("the example in the help has no mistake", () => {
  const page = join(__dirname, "..", "..", "assets", "help", "command-line.html");
  const [, escaped] =
    /<code[^>]*>(\{\s*"accepted"[^]*?)<\/code/.exec(readFileSync(page, "utf8")) ?? [];
  if (escaped === undefined) throw new Error("the page has no example");
  const example = escaped.replaceAll("&gt;", ">").replaceAll("&lt;", "<").replaceAll("&amp;", "&");
  expect(readAcceptedFile(new TextEncoder().encode(example))).toMatchObject({
    kind: "value",
    value: [{ code: "overachieved", on: "2026-01-15" }],
  });
});
