/** The published forms as sheets that the workbench's host can open. */
import sample from "../../src/workbench/sample/shanghai-2024.json";
import type { SheetFixture } from "./office-harness";

export type Cells = SheetFixture["cells"];

/** The published forms, the first one with some cells changed. */
export function publishedSheets(changed: Cells = {}): SheetFixture[] {
  const sheets: readonly SheetFixture[] = sample.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells,
  }));
  const [first, ...others] = sheets;
  if (first === undefined) throw new Error("the sample has forms");
  return [{ ...first, cells: { ...first.cells, ...changed } }, ...others];
}
