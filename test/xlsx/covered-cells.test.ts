/** Cells under merged areas: what nobody can see is no part of the sheet. */
import { type Cell, cellAt } from "../../src/domain/cells";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { packageOf, partsOf, sheetXml } from "../support/xlsx-file";

const ROWS = [30, 31, 32]
  .map((row) => {
    const cells = ["A", "B", "C", "D"].map((column) => `<c r="${column}${row}"><v>90</v></c>`);
    return `<row r="${row}">${cells.join("")}</row>`;
  })
  .join("");

/** What the sheet's twelve cells show under these areas, row by row; "" where nothing is seen. */
function seenUnder(...areas: string[]): readonly string[] {
  const merges = areas.map((area) => `<mergeCell ref="${area}"/>`).join("");
  const xml = sheetXml(ROWS, `<mergeCells>${merges}</mergeCells>`);
  const [sheet] = readWorkbook(packageOf(partsOf({ sheets: [{ xml }] }))).sheets;
  if (sheet === undefined) throw new Error("no sheet was read");
  const shown = (row: number, column: number): Cell["shown"] =>
    cellAt(sheet.cells, { row, column }).shown;
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
});
