/** How sheets are read in several answers of Excel, each of a size it gives. */

/** Cells asked for in one sync: Excel on the web answers at most 5 MB. */
const MAX_CELLS_PER_BATCH = 50_000;
/** Cells asked for in all: a thousand forms and more. */
const MAX_CELLS = 500_000;

export interface SheetBatches<Sheet> {
  /** In order, as many to a batch as one sync may hold; a larger sheet is a batch of its own. */
  readonly batches: readonly (readonly Sheet[])[];
  /** What all together would be too much. */
  readonly unread: readonly Sheet[];
}

/** Takes the sheets in their order and how many cells each has. */
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
