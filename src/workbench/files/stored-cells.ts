/** The stored values of a file's cells, read with the reader of the product. */
import type { Cells } from "../../domain/cells";
import { readWorkbook } from "../../xlsx/read-workbook";

export const EMPTY_CELLS: Cells = { sheet: "", top: 1, left: 1, rows: [] };

/** The cells by sheet name. Throws the refusals of src/xlsx for a damaged file. */
export function readStoredCells(bytes: Uint8Array): ReadonlyMap<string, Cells> {
  return new Map(readWorkbook(bytes).sheets.map(({ name, cells }) => [name, cells]));
}
