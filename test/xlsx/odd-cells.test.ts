/**
 * Cells against the rules of the format: read as other programs do, or an error cell that is reported.
 */
import type { FileFault } from "../../src/app/core/port";
import { cellAt, type Cell } from "../../src/domain/cells";
import { readWorkbook, type WorkbookSheet } from "../../src/xlsx/read-workbook";
import { fileOf, stringsXml, stylesXml, type WorkbookSource } from "../support/xlsx-file";

const LABEL = `<c r="B2" t="inlineStr"><is><t>总分</t></is></c>`;

function sheetOf(rows: string, source: Omit<WorkbookSource, "sheets"> = {}): WorkbookSheet {
  const [sheet] = readWorkbook(fileOf(rows, source)).sheets;
  if (!sheet) throw new Error("no sheet was read");
  return sheet;
}

const at = (sheet: WorkbookSheet, row: number, column: number): Cell =>
  cellAt(sheet.cells, { row, column });

describe("an odd cell that other programs read", () => {
  it.each<[string, string, Partial<Cell>]>([
    ["a reference in small letters", `<row r="1"><c r="a1"><v>5</v></c></row>`, { raw: "5" }],
    ["a reference with signs", `<row r="1"><c r="$A$1"><v>5</v></c></row>`, { raw: "5" }],
    ["a row without its number", `<row r=""><c r="A1"><v>5</v></c></row>`, { raw: "5" }],
    ["rows and cells without any number", `<row r=""><c r=""><v>5</v></c></row>`, { raw: "5" }],
    ["a row that is no number", `<row r="one"><c r="A1"><v>5</v></c></row>`, { raw: "5" }],
    ["a row that is a fraction", `<row r="1.5"><c r="A1"><v>5</v></c></row>`, { raw: "5" }],
    [
      "an empty row 0 before it",
      `<row r="0"/><row r="1"><c r="A1"><v>5</v></c></row>`,
      { raw: "5" },
    ],
    ["a cell outside any row", `<c r="A1"><v>5</v></c>`, { raw: "5" }],
    [
      "an inline text that stands in v",
      `<row r="1"><c r="A1" t="inlineStr"><v>打印时间</v></c></row>`,
      { kind: "text", raw: "打印时间" },
    ],
    [
      "an inline figure that stands in v",
      `<row r="1"><c r="A1" t="inlineStr"><v>12</v></c></row>`,
      { kind: "text", raw: "12" },
    ],
    [
      "an inline text with v beside it",
      `<row r="1"><c r="A1" t="inlineStr"><v>3</v><is><t>优</t></is></c></row>`,
      { kind: "text", raw: "优" },
    ],
    [
      "a number with an inline text beside it",
      `<row r="1"><c r="A1"><v>3</v><is><t>优</t></is></c></row>`,
      { kind: "number", raw: "3" },
    ],
    ["a type that is empty", `<row r="1"><c r="A1" t=""><v>5</v></c></row>`, { raw: "5" }],
    ["a style that is empty", `<row r="1"><c r="A1" s=""><v>5</v></c></row>`, { raw: "5" }],
    [
      "a text in a style that is not there",
      `<row r="1"><c r="A1" s="4060" t="inlineStr"><is><t>优</t></is></c></row>`,
      { kind: "text", shown: "优" },
    ],
    ["a truth in capitals", `<row r="1"><c r="A1" t="b"><v>TRUE</v></c></row>`, { raw: "TRUE" }],
    [
      "the same cell twice",
      `<row r="1"><c r="A1"><v>5</v></c><c r="A1"><v>5.0</v></c></row>`,
      { kind: "number", raw: "5" },
    ],
    [
      "a styled cell and then its value",
      `<row r="1"><c r="A1" s="0"/><c r="A1"><v>5</v></c></row>`,
      { kind: "number", raw: "5" },
    ],
    [
      "a comment inside its value",
      `<row r="1"><c r="A1"><v>1<!-- <c r="A1"><v>9</v></c> -->2</v></c></row>`,
      { raw: "12" },
    ],
    [
      "CDATA inside its value",
      `<row r="1"><c r="A1"><v><![CDATA[12]]></v></c></row>`,
      { raw: "12" },
    ],
    ["entities in its value", `<row r="1"><c r="A1"><v>&#49;&#x32;</v></c></row>`, { raw: "12" }],
    [
      "elements nobody knows",
      `<row r="1"><c r="A1"><q><v>9</v></q><v>5</v></c></row>`,
      { raw: "5" },
    ],
    [
      "a shared formula without its first cell",
      `<row r="1"><c r="A1"><f t="shared" si="7"/><v>5</v></c></row>`,
      { kind: "number", raw: "5" },
    ],
    [
      "rows and cells under another prefix",
      `<x:row xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main" r="1"><x:c r="A1"><x:v>5</x:v></x:c></x:row>`,
      { raw: "5" },
    ],
    [
      "cells of the strict namespace among others",
      `<row r="1"><s:c xmlns:s="http://purl.oclc.org/ooxml/spreadsheetml/main" r="A1"><s:v>5</s:v></s:c></row>`,
      { raw: "5" },
    ],
    [
      "an extension's cells beside it",
      `<row r="1"><c xmlns="urn:other" r="A1"><v>9</v></c><c r="A1"><v>5</v></c></row>`,
      { raw: "5" },
    ],
  ])("is read: %s", (_, rows, expected) => {
    const sheet = sheetOf(`${rows}<row r="2">${LABEL}</row>`);
    expect(at(sheet, 1, 1)).toMatchObject(expected);
    expect(at(sheet, 2, 2).raw).toBe("总分");
    expect(sheet.faulty).toEqual([]);
  });

  it("reads cells in any order", () => {
    const sheet = sheetOf(
      `<row r="3"><c r="C3"><v>3</v></c><c r="A3"><v>1</v></c></row><row r="1"><c r="B1"><v>2</v></c></row><row r="3"><c r="B3"><v>4</v></c></row>`,
    );
    expect(sheet.cells.rows.map((row) => row.map(({ raw }) => raw))).toEqual([
      ["", "2"],
      [],
      ["1", "4", "3"],
    ]);
  });

  it("counts on behind rows and cells that hold a style only", () => {
    const sheet = sheetOf(
      `<row r="1" s="1" customFormat="1"><c r="A1" s="1"/></row><row r="2"><c r="B2" s="1"/><c><v>5</v></c></row><row r="3" s="1"/><row><c r="A4"><v>6</v></c></row><row><c><v>7</v></c></row>`,
    );
    expect(at(sheet, 2, 3).raw).toBe("5");
    expect(at(sheet, 4, 1).raw).toBe("6");
    expect(at(sheet, 5, 1).raw).toBe("7");
  });

  it("keeps a text that looks like rows without content", () => {
    const text = `<row r="7"></row><row r="8"/>`;
    const sheet = sheetOf(
      `<row r="1"><c r="A1" t="inlineStr"><is><t><![CDATA[${text}]]></t></is></c></row>`,
    );
    expect(at(sheet, 1, 1).raw).toBe(text);
  });

  it.each([
    ["PT10H30M", "h:mm", "10:30", "0.4375"],
    ["P1DT12H", "[h]:mm", "36:00", "1.5"],
    ["-PT6H", "0.00", "-0.25", "-0.25"],
    ["10:30:00", "h:mm", "10:30", "0.4375"],
    ["T10:30", "h:mm", "10:30", "0.4375"],
    ["2024-09-01", "yyyy-mm-dd", "2024-09-01", "45536"],
    ["2024-09-01T12:00:00Z", "yyyy-mm-dd", "2024-09-01", "45536.5"],
    ["1900-02-28", "0", "59", "59"],
    ["1900-03-01", "0", "61", "61"],
  ])("reads the time %s of a Strict file", (iso, format, shown, raw) => {
    const sheet = sheetOf(`<row r="1"><c r="A1" s="1" t="d"><v>${iso}</v></c></row>`, {
      styles: stylesXml(0, format),
    });
    expect(at(sheet, 1, 1)).toMatchObject({ kind: "number", shown, raw });
  });
});

describe("a cell whose content is damaged", () => {
  it.each<[string, string, string, FileFault]>([
    ["a number that is none", `<c r="A1"><v>9,5</v></c>`, "9,5", "cell-value"],
    ["a number in hexadecimal", `<c r="A1"><v>0x10</v></c>`, "0x10", "cell-value"],
    ["a number beyond all doubles", `<c r="A1"><v>1e999</v></c>`, "1e999", "cell-value"],
    ["infinity", `<c r="A1"><v>Infinity</v></c>`, "Infinity", "cell-value"],
    ["a truth that is none", `<c r="A1" t="b"><v>2</v></c>`, "#N/A", "cell-value"],
    ["an error that is none", `<c r="A1" t="e"><v>52</v></c>`, "#N/A", "cell-value"],
    ["a date that is none", `<c r="A1" t="d"><v>2024-02-30</v></c>`, "2024-02-30", "cell-value"],
    ["a date in words", `<c r="A1" t="d"><v>1 Sept 2024</v></c>`, "1 Sept 2024", "cell-value"],
    ["a year alone", `<c r="A1" t="d"><v>2024</v></c>`, "#N/A", "cell-value"],
    [
      "a date of another time zone",
      `<c r="A1" t="d"><v>2024-09-01T00:00:00+08:00</v></c>`,
      "2024-09-01T00:00:00+08:00",
      "cell-value",
    ],
    ["an empty duration", `<c r="A1" t="d"><v>P</v></c>`, "P", "cell-value"],
    ["an unknown type", `<c r="A1" t="q"><v>1</v></c>`, "#N/A", "cell-type"],
    ["a text that is not there", `<c r="A1" t="s"><v>3</v></c>`, "#N/A", "cell-text"],
    ["a text's number that is none", `<c r="A1" t="s"><v>-1</v></c>`, "#N/A", "cell-text"],
    ["a number in a style that is not there", `<c r="A1" s="9"><v>1</v></c>`, "1", "cell-style"],
    ["a number in a style that is no number", `<c r="A1" s="x"><v>1</v></c>`, "1", "cell-style"],
    ["two values", `<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>`, "1 | 2", "cell-repeated"],
    ["no row in its reference", `<c r="A0"><v>1</v></c>`, "1", "cell-position"],
  ])("is an error cell: %s", (_, cells, shown, fault) => {
    const sheet = sheetOf(`<row r="1">${cells}</row><row r="2">${LABEL}</row>`, {
      strings: stringsXml("<t>优</t>"),
    });
    expect(at(sheet, 1, 1)).toMatchObject({ kind: "error", shown });
    expect(at(sheet, 2, 2).raw).toBe("总分");
    expect(sheet.faulty).toMatchObject([{ at: { row: 1, column: 1 }, fault }]);
  });

  it.each([
    ["below the grid", `<row r="1048577"><c r="A1048577"><v>1</v></c></row>`, "A1048577"],
    ["right of the grid", `<row r="1"><c r="XFE1"><v>1</v></c></row>`, "XFE1"],
    ["in row 0", `<row r="0"><c r="A0"><v>1</v></c></row>`, "A0"],
    ["without a column", `<row r="1"><c r="1A"><v>1</v></c></row>`, "1A"],
    ["in a row without a number", `<row r="one"><c><v>1</v></c></row>`, ""],
    ["in a row of many digits", `<row r="${"9".repeat(30_000)}"><c><v>1</v></c></row>`, ""],
    [
      "with absurd letters",
      `<row r="1"><c r="${"Z".repeat(400)}1"><v>1</v></c></row>`,
      `${"Z".repeat(400)}1`,
    ],
  ])("is named, as it has no position on the sheet: %s", (_, rows, cell) => {
    const sheet = sheetOf(`${rows}<row r="2">${LABEL}</row>`);
    expect(sheet.faulty).toEqual([{ cell, at: null, fault: "cell-position" }]);
    expect(sheet.cells).toMatchObject({ top: 2, left: 2, rows: [[{ raw: "总分" }]] });
  });

  it("does not mind a position that is none where nothing stands", () => {
    const sheet = sheetOf(`<row r="0"><c r="A0" s="0"/></row><row r="2">${LABEL}</row>`);
    expect(sheet.faulty).toEqual([]);
  });

  it("keeps a very long number as no number", () => {
    const nines = "9".repeat(32_767);
    const sheet = sheetOf(`<row r="1"><c r="A1"><v>${nines}</v></c></row>`);
    expect(at(sheet, 1, 1)).toMatchObject({ kind: "error", raw: nines });
  });
});

describe("a number format", () => {
  it.each([
    ["0!.0000", "235000", "23.5000"],
    ["0\\.0000", "235000", "23.5000"],
    ["0\\.0,", "235000", "23.5"],
    ["0!.0,", "235000", "23.5"],
    ['0!.0,"万元"', "235000", "23.5万元"],
    ['[>=10000]0!.0,"万";0', "235000", "23.5万"],
    ["#,##0.00,", "1171290", "1,171.29"],
    ["0.0,,", "12345678", "12.3"],
    ["0!.00", "4", "0.04"],
    ["0.00!%", "4", "4.00%"],
    ["0!年", "4", "4年"],
    ["0!!", "4", "4!"],
    ['0"!"', "4", "4!"],
    ["0!", "4", "4"],
    ["0_!", "4", "4 "],
    ['G/通用格式"元"', "4.5", "4.5元"],
    ["[红色]0.00", "4.5", "4.5"],
    [`0.${"0".repeat(300)}`, "4.5", "4.5"],
    [`"${"长".repeat(40_000)}"0`, "4.5", "4.5"],
    ["yyyy-mm-dd", "-5", "######"],
  ])("%s shows %s as the sheet does", (format, stored, shown) => {
    const sheet = sheetOf(`<row r="1"><c r="A1" s="1"><v>${stored}</v></c></row>`, {
      styles: stylesXml(0, format),
    });
    expect(at(sheet, 1, 1)).toMatchObject({ kind: "number", raw: stored, shown });
  });

  it("does not repeat a long text without end", () => {
    const text = "长".repeat(30_000);
    const sheet = sheetOf(
      `<row r="1"><c r="A1" s="1" t="inlineStr"><is><t>${text}</t></is></c></row>`,
      { styles: stylesXml(0, "@".repeat(200)) },
    );
    expect(at(sheet, 1, 1).shown).toHaveLength(30_000);
  });
});
