/**
 * The fill command as a process: copies in another folder, with the computed figures and no other
 * changes.
 */
import { spawnSync } from "node:child_process";
import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync, zipSync } from "fflate";
import { cellAt, type Cell } from "../../../src/domain/cells";
import { readReference } from "../../../src/xlsx/sheet/reference";
import { readWorkbook } from "../../../src/xlsx/read-workbook";
import { readFixture, type Fixture } from "../../support/fixture";
import { fileOfFixture } from "../../support/xlsx-file";

const LAUNCHER = join(__dirname, "..", "..", "..", "src", "cli", "fill.mjs");

/** Each test starts a process, which takes longer on a busy machine. */
jest.setTimeout(120_000);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "fill-"));
  mkdirSync(join(folder, "in"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

type Cells = Fixture["sheets"][number]["cells"];

/** 维修资金管理, whose figures are all right, with some of its cells changed. */
function form(changed: Cells): Uint8Array {
  const [sheet] = readFixture("src/workbench/sample/shanghai-2024.json").sheets;
  if (!sheet) throw new Error("the sample is empty");
  return fileOfFixture({ sheets: [{ ...sheet, cells: { ...sheet.cells, ...changed } }] });
}

const points = (number: string) => ({ number, format: "0.00" });

/**
 * Row 13 has 5 of 8 points without a reason, row 15 reached half of its target and has all its 8 points,
 * row 19 has 5 of 6 points with a reason.
 */
const WRONG: Cells = {
  G13: points("5"),
  E15: "50.00(%)",
  G19: points("5"),
  H19: "原因：鉴定报告迟交两天；改进措施：提前一周催交。",
};

function saved(name: string, content: Uint8Array): string {
  const path = join(folder, "in", name);
  writeFileSync(path, content);
  return path;
}

function fill(...values: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [LAUNCHER, ...values], {
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

const out = (name = ""): string => join(folder, "out", name);

const cellOf = (path: string, address: string): Cell => {
  const [sheet] = readWorkbook(new Uint8Array(readFileSync(path))).sheets;
  if (sheet === undefined) throw new Error(`no sheet in ${path}`);
  return cellAt(sheet.cells, readReference(address));
};

describe("npm run fill", () => {
  it("writes the scores and the total, leaves an explained score to people, and marks the row without a reason", () => {
    const file = saved("a.xlsx", form(WRONG));
    const before = readFileSync(file);
    const { status, stdout, stderr } = fill("--out", out(), file);
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    expect(stdout).toMatch(/已写入 3 格：/);
    expect(stdout).toMatch(/G13 +大数据分析报告 +5\.00 +8\.00/);
    expect(stdout).toMatch(/G15 +房屋维修委托鉴定工作流程合规率 +8\.00 +4\.00/);
    expect(stdout).toMatch(/G27 +总分 +100\.00 +95\.00/);
    expect(stdout).toMatch(/列出而不写 1 格[^]*G19 .* 5\.00 +6\.00 +填报人评得较低，已说明原因/);
    expect(stdout).toMatch(/已标记 1 行/);
    expect(stdout).toContain(`已保存：${out("a.xlsx")}`);
    expect(["G13", "G15", "G19", "G27"].map((at) => cellOf(out("a.xlsx"), at).raw)).toEqual([
      "8",
      "4",
      "5",
      "95",
    ]);
    expect(readFileSync(file)).toEqual(before);
    const [one, other] = [unzipSync(before), unzipSync(readFileSync(out("a.xlsx")))];
    const changed = Object.keys(other).filter(
      (name) => Buffer.compare(other[name] ?? before, one[name] ?? before) !== 0,
    );
    expect(changed.sort()).toEqual(["xl/styles.xml", "xl/worksheets/sheet1.xml"]);
    const sheet = new TextDecoder().decode(other["xl/worksheets/sheet1.xml"]);
    expect(sheet.match(/<conditionalFormatting sqref="\w+"/g)).toEqual([
      '<conditionalFormatting sqref="G15"',
      '<conditionalFormatting sqref="H15"',
    ]);
  });

  it("has nothing to write into its own copy, whose bytes stay", () => {
    const file = saved("a.xlsx", form(WRONG));
    fill("--out", out(), file);
    const again = fill("--out", join(folder, "again"), out("a.xlsx"));
    expect(again.status).toBe(1);
    expect(again.stdout).toContain("没有要写的");
    expect(readFileSync(join(folder, "again", "a.xlsx"))).toEqual(readFileSync(out("a.xlsx")));
  });

  it("copies a form in which all is right byte for byte", () => {
    const file = saved("a.xlsx", form({}));
    const { status, stdout } = fill("--out", out(), file);
    expect(status).toBe(0);
    expect(stdout).toContain(`已保存（与原文件相同）：${out("a.xlsx")}`);
    expect(readFileSync(out("a.xlsx"))).toEqual(readFileSync(file));
  });

  it("saves nothing in a dry run, and no marks where none are wanted", () => {
    const file = saved("a.xlsx", form(WRONG));
    for (const option of ["--dry-run", "--plan"]) {
      const { status, stdout } = fill(option, "--out", out(), file);
      expect(status).toBe(1);
      expect(stdout).toMatch(/将写入 3 格：[^]*将标记 1 行/);
      expect(existsSync(out())).toBe(false);
    }
    fill("--no-flags", "--out", out(), file);
    expect(unzipSync(readFileSync(out("a.xlsx")))["xl/styles.xml"]).toEqual(
      unzipSync(readFileSync(file))["xl/styles.xml"],
    );
  });

  it("prints a line a file for programs", () => {
    const good = saved("a.xlsx", form(WRONG));
    const bad = saved("b.xlsx", Uint8Array.of(1, 2, 3));
    const { status, stdout } = fill("--json", "--out", out(), bad, good);
    expect(status).toBe(2);
    const lines = stdout.trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { file: bad, error: { code: "not-xlsx" } },
      {
        file: good,
        out: out("a.xlsx"),
        written: [
          { sheet: "维修资金管理", cell: "G13", before: "5.00", after: "8.00" },
          { cell: "G15", before: "8.00", after: "4.00" },
          { cell: "G27", subject: "total", label: "总分", before: "100.00", after: "95.00" },
        ],
        left: [{ cell: "G19", after: "6.00", why: "explained" }],
        flags: [{ sheet: "维修资金管理", rows: 1 }],
      },
    ]);
    expect(readdirSync(out())).toEqual(["a.xlsx"]);
  });

  it("leaves locked cells to people, and does not mark where formats are protected", () => {
    const parts = unzipSync(form(WRONG));
    const name = "xl/worksheets/sheet1.xml";
    const sheet = new TextDecoder().decode(parts[name]);
    const xml = sheet.replace("</sheetData>", '</sheetData><sheetProtection sheet="1"/>');
    const file = saved("a.xlsx", zipSync({ ...parts, [name]: new TextEncoder().encode(xml) }));
    const { stdout } = fill("--out", out(), file);
    expect(stdout).toContain("没有要写的");
    expect(stdout).toMatch(/G13 .*工作表受保护，单元格锁定/);
    expect(stdout).toContain("没有标记");
    expect(readFileSync(out("a.xlsx"))).toEqual(readFileSync(file));
  });

  it("says of a signed workbook that it is not filled", () => {
    const parts = unzipSync(form(WRONG));
    const relations = new TextDecoder().decode(parts["_rels/.rels"]);
    const signed = relations.replace(
      "</Relationships>",
      '<Relationship Id="s" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>',
    );
    const bytes = zipSync({ ...parts, "_rels/.rels": new TextEncoder().encode(signed) });
    const { status, stdout } = fill("--out", out(), saved("a.xlsx", bytes));
    expect(status).toBe(2);
    expect(stdout).toContain("有数字签名");
    expect(existsSync(out("a.xlsx"))).toBe(false);
  });

  it("never touches the file itself", () => {
    const file = saved("a.xlsx", form(WRONG));
    const before = readFileSync(file);
    const same = fill("--force", "--out", join(folder, "in"), file);
    expect([same.status, same.stderr]).toEqual([2, expect.stringContaining("不能存到原文件")]);
    symlinkSync(join(folder, "in"), out());
    expect(fill("--force", "--out", out(), file).status).toBe(2);
    rmSync(out());
    for (const link of [symlinkSync, linkSync]) {
      mkdirSync(out(), { recursive: true });
      link(file, out("a.xlsx"));
      expect(fill("--out", out(), file).stdout).toContain("文件已存在");
      expect(fill("--force", "--out", out(), file).status).toBe(1);
      expect(cellOf(out("a.xlsx"), "G13").raw).toBe("8");
      expect(readFileSync(file)).toEqual(before);
      rmSync(out(), { recursive: true });
    }
    expect(readdirSync(join(folder, "in"))).toEqual(["a.xlsx"]);
  });

  it("refuses two files of one name before it fills any", () => {
    mkdirSync(join(folder, "two"));
    const file = saved("a.xlsx", form(WRONG));
    writeFileSync(join(folder, "two", "A.xlsx"), form({}));
    const { status, stderr } = fill("--out", out(), file, join(folder, "two", "A.xlsx"));
    expect([status, stderr]).toEqual([2, expect.stringContaining("同名")]);
    expect(existsSync(out())).toBe(false);
  });

  it("passes over what a program keeps beside an open workbook, and says where nothing else is there", () => {
    const lock = saved("~$a.xlsx", Uint8Array.of(1, 2, 3));
    const alone = fill("--out", out(), lock, join(folder, "in"));
    expect([alone.status, alone.stderr]).toEqual([2, "没有找到要填的文件。\n"]);
    expect(existsSync(out())).toBe(false);
    expect(fill("--out", out(), lock, saved("a.xlsx", form({}))).status).toBe(0);
    expect(readdirSync(out())).toEqual(["a.xlsx"]);
  });

  it.each([
    [["a.xlsx"], "请用 --out 给出"],
    [["--out", "x"], "请给出要填的"],
    [["--out"], "--out 后面缺少内容"],
    [["--out", "x", "--maps", "a.xlsx"], "不认识的选项：--maps"],
  ])("%j is answered by %s", (values, message) => {
    const { status, stderr } = fill(...values);
    expect([status, stderr]).toEqual([2, expect.stringContaining(message)]);
  });
});
