/** The stored values of a file's cells, read with the reader of the product. */
import type { Cells } from "../../domain/cells";
import { readWorkbook } from "../../xlsx/read-workbook";

/**
 * The cells by sheet name, far parts of a sheet apart. Throws the refusals of src/xlsx for a damaged
 * file.
 */
export function readStoredCells(bytes: Uint8Array): ReadonlyMap<string, readonly Cells[]> {
  const { sheets } = readWorkbook(bytes);
  return new Map(sheets.map(({ name, cells, detached }) => [name, [cells, ...detached]]));
}
