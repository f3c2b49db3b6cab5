/** The data that decide how a cell is written: locks and formats of empty cells. */
import { cellAt } from "../../../src/domain/cells";
import { readWorkbook } from "../../../src/xlsx/read-workbook";
import { editableSheet, type EditableSheet } from "../../../src/xlsx/patch/editable-sheet";
import { openPackage } from "../../../src/xlsx/patch/open-package";
import { readReference } from "../../../src/xlsx/sheet/reference";
import { packageOf, partsOf, sheetXml } from "../../support/xlsx-file";

/** Style 0 is locked, 1 is unlocked, 2 shows percentages and is locked. */
const STYLES =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs><xf numFmtId="0"/>' +
  '<xf numFmtId="0"><protection locked="0"/></xf><xf numFmtId="10"/></cellXfs></styleSheet>';
const ROWS =
  '<row r="2" s="1" customFormat="1"><c r="A2"><v>1</v></c><c r="B2" s="1"><v>2</v></c></row>' +
  '<row r="3"><c r="A3" s="1"/><c r="D3" s="2"/><c r="E3"><v>3</v></c></row>';

function read(protection: string): EditableSheet {
  const xml = sheetXml(ROWS, protection).replace(
    "<sheetData>",
    '<cols><col min="3" max="3" style="2"/></cols><sheetData>',
  );
  const bytes = packageOf(partsOf({ sheets: [{ xml }], styles: STYLES }));
  const [sheet] = readWorkbook(bytes).sheets;
  if (sheet === undefined) throw new Error("no sheet");
  return editableSheet(openPackage(bytes), sheet);
}

const cell = ({ cells }: EditableSheet, address: string) => cellAt(cells, readReference(address));

describe("a sheet to be written", () => {
  it("names the locked cells of a protected sheet, the absent ones among them", () => {
    const sheet = read('<sheetProtection sheet="1"/>');
    const locked = ["A2", "B2", "C2", "E2", "A3", "B3", "C3", "D3", "E3"].filter(
      (address) => cell(sheet, address).isLocked === true,
    );
    expect(locked).toEqual(["A2", "B3", "C3", "D3", "E3"]);
    expect(sheet.mayFormat).toBe(false);
  });

  it("names none where the protection is off", () => {
    const sheet = read('<sheetProtection sheet="0"/>');
    expect(sheet.cells.rows.flat().some(({ isLocked }) => isLocked === true)).toBe(false);
    expect(sheet.mayFormat).toBe(true);
  });

  it("gives empty cells the format of their own style or their column's", () => {
    const sheet = read("");
    expect(["A3", "B3", "C3", "D3", "E3"].map((address) => cell(sheet, address).format)).toEqual([
      undefined,
      undefined,
      "0.00%",
      "0.00%",
      undefined,
    ]);
    expect(cell(sheet, "E3")).toMatchObject({ kind: "number", raw: "3" });
  });
});
