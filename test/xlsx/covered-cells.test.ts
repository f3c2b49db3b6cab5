/** Cells under merged areas are not part of the sheet, as nobody can see them. */
import { type Cell, cellAt, type Cells, mayContinueAbove } from "../../src/domain/cells";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { packageOf, partsOf, sheetXml } from "../support/xlsx-file";

const ROWS = [30, 31, 32]
  .map((row) => {
    const cells = ["A", "B", "C", "D"].map((column) => `<c r="${column}${row}"><v>90</v></c>`);
    return `<row r="${row}">${cells.join("")}</row>`;
  })
  .join("");

function cellsWith(areas: readonly string[]): Cells {
  const merges = areas.map((area) => `<mergeCell ref="${area}"/>`).join("");
  const xml = sheetXml(ROWS, `<mergeCells>${merges}</mergeCells>`);
  const [sheet] = readWorkbook(packageOf(partsOf({ sheets: [{ xml }] }))).sheets;
  if (sheet === undefined) throw new Error("no sheet was read");
  return sheet.cells;
}

/** The shown texts of the sheet's twelve cells under these areas, row by row; "" for hidden ones. */
function seenUnder(...areas: string[]): readonly string[] {
  const cells = cellsWith(areas);
  const shown = (row: number, column: number): Cell["shown"] =>
    cellAt(cells, { row, column }).shown;
  return [30, 31, 32].map((row) => [1, 2, 3, 4].map((column) => shown(row, column)).join(","));
}

describe("a merged area", () => {
  it.each<[string, string[], string[]]>([
    ["over a row", ["A30:C30"], ["90,,,90", "90,90,90,90", "90,90,90,90"]],
    ["over a column", ["B30:B32"], ["90,90,90,90", "90,,90,90", "90,,90,90"]],
    ["over a block", ["B31:C32"], ["90,90,90,90", "90,90,,90", "90,,,90"]],
    ["with its corner outside what is filled", ["A29:D30"], [",,,", "90,90,90,90", "90,90,90,90"]],
    ["over whole rows", ["A30:XFD30", "A31:XFD31"], ["90,,,", "90,,,", "90,90,90,90"]],
    ["that is none", ["", "A30", "?:C30"], ["90,90,90,90", "90,90,90,90", "90,90,90,90"]],
  ])("%s shows its corner alone", (_, areas, seen) => {
    expect(seenUnder(...areas)).toEqual(seen);
  });

  it("is told where it lies over several rows, so that a cell in it belongs to the one above", () => {
    const cells = cellsWith(["A30:C30", "B31:C32"]);
    expect(cells.merged).toEqual([{ from: { row: 31, column: 2 }, to: { row: 32, column: 3 } }]);
    const belongs = [30, 31, 32].map((row) =>
      [1, 2, 3, 4].filter((column) => mayContinueAbove(cells, { row, column })),
    );
    expect(belongs).toEqual([[], [], [2, 3]]);
  });

  it("is not known of cells from elsewhere", () => {
    const { merged, ...others } = cellsWith([]);
    expect(merged).toEqual([]);
    expect(mayContinueAbove(others, { row: 31, column: 1 })).toBe(true);
  });
});
