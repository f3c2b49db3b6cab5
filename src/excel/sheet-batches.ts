/** Splits the reading of many sheets into syncs, each within the size of response Excel allows. */

/** Cells read in one sync: Excel on the web returns at most 5 MB. */
const MAX_CELLS_PER_BATCH = 50_000;
/** Cells read in total: more than a thousand forms. */
const MAX_CELLS = 500_000;

export interface SheetBatches<Sheet> {
  /** In order; a sheet larger than a batch's limit is a batch of its own. */
  readonly batches: readonly (readonly Sheet[])[];
  /** Sheets left out because the total would exceed the limit. */
  readonly unread: readonly Sheet[];
}

/** Groups sheets into batches in their order; `cellsOf` gives the number of cells of a sheet. */
export function sheetBatches<Sheet>(
  sheets: readonly Sheet[],
  cellsOf: (sheet: Sheet) => number,
): SheetBatches<Sheet> {
  const batches: Sheet[][] = [];
  const unread: Sheet[] = [];
  let left = MAX_CELLS;
  let room = 0;
  for (const sheet of sheets) {
    const cells = cellsOf(sheet);
    const batch = batches.at(-1);
    if (cells > left) unread.push(sheet);
    else {
      left -= cells;
      if (batch !== undefined && cells <= room) {
        batch.push(sheet);
        room -= cells;
      } else {
        batches.push([sheet]);
        room = MAX_CELLS_PER_BATCH - cells;
      }
    }
  }
  return { batches, unread };
}
