/** --report: the file that the command saves, read by the check's own reader. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { cellAt } from "../../src/domain/cells";
import { understand } from "../../src/domain/form/understand";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { readFixture, type Fixture } from "../support/fixture";
import { fileOfFixture } from "../support/xlsx-file";

const LAUNCHER = join(__dirname, "..", "..", "src", "cli", "check.mjs");

jest.setTimeout(120_000);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "report-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const path = (name: string): string => join(folder, name);

function saved(name: string, changes: Fixture["sheets"][number]["cells"] = {}): string {
  const [sheet] = readFixture("src/workbench/sample/shanghai-2024.json").sheets;
  if (sheet === undefined) throw new Error("the sample is empty");
  const changed = { ...sheet, cells: { ...sheet.cells, ...changes } };
  writeFileSync(path(name), fileOfFixture({ sheets: [changed] }));
  return path(name);
}

const run = (...values: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [LAUNCHER, ...values], {
    encoding: "utf8",
  });
  return { status, stdout, stderr };
};

/** The sheets of a report: names, and the texts of the first cells of each row. */
function sheetsIn(file: string) {
  return readWorkbook(new Uint8Array(readFileSync(file))).sheets.map(({ cells }) => cells);
}

const sheetPart = (file: string, number: number): string =>
  strFromU8(
    unzipSync(new Uint8Array(readFileSync(file)))[`xl/worksheets/sheet${number}.xml`] ??
      new Uint8Array(),
  );

describe("check --report", () => {
  it("saves the report of one form beside the usual lines", () => {
    const out = path("one.xlsx");
    const { status, stdout, stderr } = run("--report", out, saved("a.xlsx", { E13: "0.50(份)" }));
    expect([status, stderr]).toEqual([1, ""]);
    expect(stdout).toContain("[必须处理] G13");
    expect(stdout.endsWith(`已保存核对报告：${out}\n`)).toBe(true);
    const [sheet, ...others] = sheetsIn(out);
    if (sheet === undefined) throw new Error("no sheet");
    expect([sheet.sheet, others]).toEqual(["核对报告", []]);
    expect(cellAt(sheet, { row: 6, column: 3 }).raw).toMatch(/^a\.xlsx，工作表/);
    expect(cellAt(sheet, { row: 9, column: 3 }).raw).toBe("表上 100.00，计算 96.00，不一致");
    expect(understand(sheet)).toEqual([]);
  });

  it("saves what it is printed by, its heights given by hand", () => {
    const out = path("printed.xlsx");
    run("--report", out, saved("a.xlsx"));
    const xml = sheetPart(out, 1);
    expect(xml).toMatch(/<pageSetup [^>]*paperSize="9"/);
    expect(xml).toMatch(/<pageSetup [^>]*fitToWidth="1"/);
    expect(xml).toMatch(/<pageSetup [^>]*fitToHeight="0"/);
    expect(xml).toContain("第 &amp;P 页，共 &amp;N 页");
    const workbook = strFromU8(
      unzipSync(new Uint8Array(readFileSync(out)))["xl/workbook.xml"] ?? new Uint8Array(),
    );
    expect(workbook).toMatch(/_xlnm\.Print_Titles"[^>]*>[^<]*\$12:\$12</);
    expect(workbook).toMatch(/_xlnm\.Print_Area"[^>]*>[^<]*\$A\$1:\$E\$\d+</);
    const rows = xml.match(/<row [^>]*>/g) ?? [];
    expect(rows.every((row) => row.includes('customHeight="1"'))).toBe(true);
  });

  it("has a front sheet for several files, and names there what was not checked", () => {
    const out = path("many.xlsx");
    const [one, two] = [saved("a.xlsx"), saved("b.xlsx")];
    const { status } = run("--report", out, one, path("没有.xlsx"), two);
    expect(status).toBe(2);
    const sheets = sheetsIn(out);
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      "核对报告",
      "核对报告-维修资金管理",
      "核对报告-维修资金管理 (2)",
    ]);
    const texts = sheets[0]?.rows.flat().map(({ raw }) => raw) ?? [];
    expect(texts).toContain("维修资金管理\nb.xlsx，维修资金管理 A1:H28");
    expect(texts.some((text) => /没有\.xlsx：未能核对/.test(text))).toBe(true);
  });

  it("writes a text like a formula as a text", () => {
    const out = path("text.xlsx");
    run("--report", out, saved("a.xlsx", { C3: '=HYPERLINK("http://x","y")' }));
    expect(sheetPart(out, 1)).not.toContain("<f>");
    const [sheet] = sheetsIn(out);
    expect(sheet && cellAt(sheet, { row: 2, column: 3 })).toMatchObject({
      kind: "text",
      raw: '=HYPERLINK("http://x","y")',
    });
  });

  it("leaves the lines of --json to programs", () => {
    const out = path("json.xlsx");
    const { stdout, stderr } = run("--json", "--report", out, saved("a.xlsx"));
    expect(
      stdout
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line) as unknown),
    ).toHaveLength(1);
    expect(stderr).toBe(`已保存核对报告：${out}\n`);
  });

  it("overwrites nothing without --force, and checks nothing then", () => {
    const out = path("there.xlsx");
    writeFileSync(out, "别人的");
    const file = saved("a.xlsx");
    expect(run("--report", out, file)).toEqual({
      status: 2,
      stdout: "",
      stderr: `文件已存在，未覆盖：${out}。要覆盖请加 --force。\n`,
    });
    expect(readFileSync(out, "utf8")).toBe("别人的");
    expect(run("--report", out, "--force", file).status).toBe(0);
    expect(readFileSync(out, "latin1")).toMatch(/^PK/);
  });

  it("never overwrites a file that is checked", () => {
    const file = saved("a.xlsx");
    const before = readFileSync(file);
    expect(run("--force", "--report", join(folder, ".", "a.xlsx"), file)).toEqual({
      status: 2,
      stdout: "",
      stderr: `核对报告不能存到被核对的文件：${file}。请另取一个文件名。\n`,
    });
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it.each([
    [["--report", "r.txt", "a.xlsx"], "文件名应以 .xlsx 结尾：r.txt"],
    [["--report", "r.xlsx", "--map", "a.xlsx"], "--report 不能与 --map 同用"],
    [["--report", "--json", "a.xlsx"], "--report 后面请写要保存的核对报告（.xlsx）。"],
    [["--force", "a.xlsx"], "不认识的选项：--force"],
  ])("%j is refused: %s", (values, message) => {
    const { status, stdout, stderr } = run(...values);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
  });

  it("says so where no form was checked, and where the file cannot be saved", () => {
    const out = path("none.xlsx");
    const none = run("--report", out, path("没有.xlsx"));
    expect([none.status, none.stderr]).toEqual([2, `没有核对到自评表，未生成核对报告：${out}\n`]);
    const nowhere = run("--report", join(folder, "无", "r.xlsx"), saved("a.xlsx"));
    expect(nowhere.status).toBe(2);
    expect(nowhere.stderr).toContain("保存的文件夹不存在");
  });
});
