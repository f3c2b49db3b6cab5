/** The template command as a process of its own; its file is read by the check's own reader. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { understand } from "../../../src/domain/form/understand";
import { readWorkbook } from "../../../src/xlsx/read-workbook";
import { packageOf, partsOf, sheetXml } from "../../support/xlsx-file";

const LAUNCHER = join(__dirname, "..", "..", "..", "src", "cli", "template.mjs");

/** Each test starts a process, which takes longer on a busy machine. */
jest.setTimeout(120_000);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "template-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const path = (name: string): string => join(folder, name);

function run(...values: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [LAUNCHER, ...values], {
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

describe("npm run template", () => {
  it("saves a sheet that is read back with the year and the unit given", () => {
    const out = path("a.xlsx");
    const { status, stdout, stderr } = run("--out", out, "--year", "2025", "--unit", "乙中心");
    expect({ status, stdout, stderr }).toEqual({
      status: 0,
      stdout: `已保存标准模板：${out}\n`,
      stderr: "",
    });
    const { sheets } = readWorkbook(new Uint8Array(readFileSync(out)));
    expect(sheets.map(({ cells }) => cells.sheet)).toEqual(["绩效自评表"]);
    const forms = sheets.flatMap(({ cells }) => understand(cells));
    expect(forms).toHaveLength(1);
    expect(forms[0]).toMatchObject({
      year: { text: "2025" },
      unit: { text: "乙中心" },
      unplaced: [],
    });
  });

  it("saves what the sheet is printed, typed into and looked at by", () => {
    const out = path("b.xlsx");
    run("--out", out);
    const xml = strFromU8(
      unzipSync(new Uint8Array(readFileSync(out)))["xl/worksheets/sheet1.xml"] ?? new Uint8Array(),
    );
    expect(xml).toMatch(/<pane [^>]*ySplit="12"[^>]*state="frozen"/);
    // heights that Excel and LibreOffice fit to the text, and one that is fixed
    expect(xml).toContain('<row r="13" ht="30">');
    expect(xml).toContain('<row r="12" ht="30" customHeight="1">');
    expect(xml).toMatch(/<pageSetup [^>]*paperSize="9"/);
    expect(xml.match(/<dataValidation /g)).toHaveLength(8);
    expect(xml.match(/<cfRule /g)).toHaveLength(2);
    expect(xml).toContain("第 &amp;P 页，共 &amp;N 页");
  });

  describe("--from a file", () => {
    const row = (...texts: string[]): string[] => texts;
    const DECLARED = [
      row("项目支出绩效目标申报表"),
      row("（2026年度）"),
      row("项目名称", "", "热线服务"),
      row("一级指标", "二级指标", "三级指标", "指标值", "权重"),
      row("产出指标", "数量指标", "接听电话", "≥2000个", "90"),
    ];

    function fileOf(name: string, rows: readonly (readonly string[])[]): string {
      const cell = (value: string, line: number, column: number): string =>
        value === ""
          ? ""
          : `<c r="${"ABCDE"[column]}${line}" t="inlineStr"><is><t>${value}</t></is></c>`;
      const lines = rows.map((texts, index) => {
        const cells = texts.map((value, column) => cell(value, index + 1, column)).join("");
        return `<row r="${index + 1}">${cells}</row>`;
      });
      const xml = sheetXml(lines.join(""));
      writeFileSync(path(name), packageOf(partsOf({ sheets: [{ name: "申报", xml }] })));
      return path(name);
    }

    const formIn = (file: string) =>
      readWorkbook(new Uint8Array(readFileSync(file))).sheets.flatMap(({ cells }) =>
        understand(cells),
      )[0];

    it("says that targets of several years were not taken", () => {
      const both = DECLARED.map((texts) => texts.map((text) => text.replace("权重", "中期指标值")));
      expect(
        run("--out", path("both.xlsx"), "--from", fileOf("both-in.xlsx", both)).stdout,
      ).toContain("申报表另有中期（实施期）目标，只采用了年度目标。");
    });

    it("makes the year's form of a declaration, and of that next year's", () => {
      const year = path("year.xlsx");
      expect(run("--out", year, "--from", fileOf("declared.xlsx", DECLARED))).toEqual({
        status: 0,
        stdout: `由工作表“申报”的绩效目标申报表生成：热线服务\n已保存标准模板：${year}\n`,
        stderr: "",
      });
      expect(formIn(year)).toMatchObject({
        year: { text: "2026" },
        indicators: [{ name: { text: "接听电话" }, target: { text: "≥2000个" } }],
      });
      const next = path("next.xlsx");
      expect(run("--out", next, "--from", year, "--layout", "国标附件").stdout).toBe(
        `沿用工作表“绩效自评表”的自评表，生成下一年度空表：热线服务\n已保存标准模板：${next}\n`,
      );
      expect(formIn(next)).toMatchObject({
        year: { text: "2027" },
        indicators: [{ name: { text: "接听电话" }, target: { text: "≥2000个" } }],
      });
    });

    it("says so when there is neither, and when there is no such sheet", () => {
      const out = path("none.xlsx");
      const source = fileOf("other.xlsx", [row("通讯录")]);
      expect(run("--out", out, "--from", source).stderr).toContain("文件里既没有");
      expect(run("--out", out, "--from", source, "--sheet", "甲")).toMatchObject({
        status: 2,
        stderr: "文件里没有名为“甲”的工作表。现有工作表：申报。\n",
      });
      expect(run("--out", out, "--from", path("无.xlsx")).stderr).toContain("找不到这个文件");
    });
  });

  it("overwrites nothing without --force", () => {
    const out = path("c.xlsx");
    writeFileSync(out, "别人的");
    expect(run("--out", out)).toMatchObject({
      status: 2,
      stderr: `文件已存在，未覆盖：${out}。要覆盖请加 --force。\n`,
    });
    expect(readFileSync(out, "utf8")).toBe("别人的");
    expect(run("--out", out, "--force").status).toBe(0);
    expect(readFileSync(out, "latin1")).toMatch(/^PK/);
  });

  it.each([
    [["--out", "无此文件夹/a.xlsx"], "保存的文件夹不存在：无此文件夹/a.xlsx"],
    [["--out", "a.xlsx", "--profile", "火星"], "没有名为“火星”的评分规则"],
    [["--out", "a.xlsx", "--rows", "0"], "所有二级指标都是 0 行，请至少保留一个。"],
    [[], "请用 --out 给出要保存的 .xlsx 文件。"],
  ])("%j ends with status 2 and %s", (values, message) => {
    const { status, stdout, stderr } = run(...values);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(message);
  });

  it("explains itself", () => {
    const { status, stdout } = run("--help");
    expect(status).toBe(0);
    expect(stdout).toContain("--force");
  });
});
