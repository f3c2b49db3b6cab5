/** Charts, filters and page breaks of a planned sheet, as they are given to the file library. */
import type { PlannedSheet } from "../../../src/domain/sheet/planned-sheet";
import { fileSheet } from "../../../src/xlsx/write/planned-sheet";

const at = (row: number, column: number) => ({ row, column });
const stretch = (column: number) => ({ from: at(3, column), to: at(5, column) });

const SHEET: PlannedSheet = {
  name: "甲's",
  cells: [
    { at: at(3, 1), content: { kind: "text", value: "优" } },
    { at: at(3, 2), content: { kind: "number", value: "7" } },
  ],
  blocks: [],
  validations: [],
  highlights: [],
  columnWidths: [60, 60],
  rowHeights: new Map(),
  fittedRows: null,
  firstEntry: at(1, 1),
  frozenRows: 2,
  print: {
    from: at(1, 1),
    to: at(40, 8),
    orientation: "landscape",
    paper: "A4",
    pagesWide: 1,
    titleRows: { first: 1, last: 2 },
    footer: "第 &P 页",
    margins: { top: 36, bottom: 36, left: 36, right: 36 },
  },
  filter: { from: at(2, 1), to: at(5, 2) },
  pageStarts: [20],
  charts: (["columns", "bars", "pie"] as const).map((kind) => ({
    kind,
    title: `图${kind}`,
    labels: stretch(1),
    values: stretch(2),
    over: { from: at(2, 4), to: at(12, 8) },
    color: "#4472C4",
  })),
};

const file = fileSheet(SHEET);

describe("a planned sheet with charts in a file", () => {
  it("has native charts of the cells named, of a sheet of any name", () => {
    expect(file.charts).toMatchObject([
      {
        type: "column",
        title: "图columns",
        series: [{ categories: "'甲''s'!$A$3:$A$5", values: "'甲''s'!$B$3:$B$5", color: "4472C4" }],
        // the file counts from 0, and the end is after the last cell
        anchor: { from: { row: 1, col: 3 }, to: { row: 12, col: 8 } },
        legend: false,
      },
      // the first label of a list is drawn at the top
      { type: "bar", axes: { x: { reverse: true } }, legend: false },
      { type: "pie", legend: "right" },
    ]);
  });

  it("filters the rows below the header and begins pages where the sheet says", () => {
    expect(file.autoFilter).toEqual({ range: "A2:B5" });
    // the library writes the number of the row above the break as this one plus 1: row 20 begins a
    // page
    expect(file.rowBreaks).toEqual([18]);
  });
});
