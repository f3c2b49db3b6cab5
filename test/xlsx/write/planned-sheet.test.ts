/** The content of a planned sheet, as it is given to the file library. */
import type { PlannedSheet } from "../../../src/domain/sheet/planned-sheet";
import { fileSheet } from "../../../src/xlsx/write/planned-sheet";

const at = (row: number, column: number) => ({ row, column });

const SHEET: PlannedSheet = {
  name: "表",
  cells: [
    { at: at(1, 1), content: { kind: "text", value: "=1.00(份)" } },
    { at: at(2, 1), content: { kind: "number", value: "10.50" } },
    { at: at(2, 2), content: { kind: "formula", value: '=IF(A2>0,A2,"")', result: "10.5" } },
    { at: at(3, 2), content: { kind: "formula", value: '=IF(A3>0,A3,"")', result: "" } },
  ],
  blocks: [
    { from: at(1, 1), to: at(3, 2), style: { font: "宋体", size: 10, border: true } },
    { from: at(1, 1), to: at(1, 2), merged: true, style: { bold: true, color: "#7f7f7f" } },
    { from: at(2, 1), to: at(2, 1), style: { format: "0.00", fill: "#FCE4D6" } },
  ],
  validations: [
    {
      from: at(2, 1),
      to: at(3, 1),
      rule: { kind: "decimal", least: "0", most: "=A1" },
      hint: { title: "分值", message: "只填数字。" },
      refusal: { title: "有误", message: "应为数字。" },
    },
    {
      from: at(3, 2),
      to: at(3, 2),
      rule: { kind: "list", values: ["达成", "未达成"] },
      hint: { title: "实际", message: "选一项。" },
      refusal: null,
    },
  ],
  highlights: [
    { from: at(2, 1), to: at(2, 1), formula: "=$A$2<0", fill: "#FCE4D6", color: "#9C3A00" },
  ],
  columnWidths: [46, 100],
  rowHeights: new Map([[1, 26]]),
  fittedRows: { first: 2, last: 3 },
  firstEntry: at(2, 1),
  frozenRows: 1,
  print: {
    from: at(1, 1),
    to: at(3, 2),
    orientation: "portrait",
    paper: "A4",
    pagesWide: 1,
    titleRows: { first: 1, last: 2 },
    footer: "第 &P 页",
    margins: { top: 36, bottom: 72, left: 18, right: 18 },
  },
};

const file = fileSheet(SHEET);

describe("a planned sheet in a file", () => {
  it("has its texts as texts, its numbers as numbers and each formula with its result", () => {
    const content = (place: string) => ({ ...file.cells?.get(place), style: undefined });
    expect(["0,0", "1,0", "1,1", "2,1", "2,0"].map(content)).toEqual([
      { value: "=1.00(份)" },
      { value: 10.5 },
      { formula: 'IF(A2>0,A2,"")', formulaResult: 10.5 },
      { formula: 'IF(A3>0,A3,"")', formulaResult: "" },
      { style: undefined },
    ]);
  });

  it("has a later block's style over an earlier one's", () => {
    expect(file.cells?.get("0,1")?.style).toMatchObject({
      font: { name: "宋体", size: 10, bold: true, color: { rgb: "7F7F7F" } },
      border: { top: { style: "thin" } },
    });
    expect(file.cells?.get("1,0")?.style).toMatchObject({
      numFmt: "0.00",
      fill: { fgColor: { rgb: "FCE4D6" } },
      font: { name: "宋体", size: 10 },
    });
  });

  it("has its merges, its frozen rows, and sizes of whole pixels", () => {
    expect(file.merges).toEqual([{ startRow: 0, startCol: 0, endRow: 0, endCol: 1 }]);
    expect(file.freezePane).toEqual({ rows: 1 });
    // 61 and 133 pixels of 7 a digit; 35 pixels of three quarters of a point
    expect(file.columns).toEqual([{ width: 8.714286 }, { width: 19 }]);
    expect(file.rowDefs).toEqual(new Map([[0, { height: 26.25 }]]));
  });

  it("has its validations with hint and refusal, and one without refusal refuses nothing", () => {
    expect(file.dataValidations).toMatchObject([
      {
        range: "A2:A3",
        type: "decimal",
        operator: "between",
        formula1: "0",
        formula2: "A1",
        allowBlank: true,
        inputMessage: "只填数字。",
        showErrorMessage: true,
        errorMessage: "应为数字。",
      },
      { range: "B3", type: "list", values: ["达成", "未达成"], showErrorMessage: false },
    ]);
  });

  it("has its conditional formats", () => {
    expect(file.conditionalRules).toEqual([
      {
        type: "expression",
        priority: 1,
        range: "A2",
        formula: "$A$2<0",
        style: {
          font: { color: { rgb: "9C3A00" } },
          fill: { type: "pattern", pattern: "solid", bgColor: { rgb: "FCE4D6" } },
        },
      },
    ]);
  });

  it("has its page: area, repeated rows, as wide as one page, margins in inches, footer", () => {
    expect(file.pageSetup).toMatchObject({
      paperSize: "a4",
      orientation: "portrait",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printArea: "$A$1:$B$3",
      printTitlesRow: "$1:$2",
      horizontalCentered: true,
      margins: { top: 0.5, bottom: 1, left: 0.25, right: 0.25 },
    });
    expect(file.headerFooter).toEqual({ oddFooter: "&C第 &P 页" });
  });
});
