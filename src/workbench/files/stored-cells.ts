/** The values of a file's cells as they are stored, by sheet name: read as the product reads them. */
import type { Cells } from "../../domain/cells";
import { readWorkbook } from "../../xlsx/read-workbook";

export const EMPTY_CELLS: Cells = { sheet: "", top: 1, left: 1, rows: [] };

/** Throws src/xlsx's refusal for what is no sound .xlsx file. */
export function readStoredCells(bytes: Uint8Array): ReadonlyMap<string, Cells> {
  return new Map(readWorkbook(bytes).sheets.map(({ name, cells }) => [name, cells]));
}
