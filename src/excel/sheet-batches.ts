/** Splits the reading of many sheets into messages, each within the size of response Excel allows. */

/**
 * Cells read in one message. Excel on the web returns at most 5 MB: some 300 bytes a cell, where a
 * Chinese character takes three and is returned as value, text and formula.
 */
const MAX_CELLS_PER_BATCH = 15_000;
/** Cells read in total: more than a thousand forms. */
const MAX_CELLS = 500_000;

/** Some rows of a sheet, or all of them. */
export interface RowSlice<Sheet> {
  readonly sheet: Sheet;
  /** The first row, counted from 0 in the area that is read. */
  readonly row: number;
  readonly rowCount: number;
}

export interface SheetBatches<Sheet> {
  /** In order; the slices of one sheet follow each other. */
  readonly batches: readonly (readonly RowSlice<Sheet>[])[];
  /** Sheets left out because the total would exceed the limit. */
  readonly unread: readonly Sheet[];
  /** The number of cells that may be read besides these. */
  readonly left: number;
}

/** The size of the area of a sheet that is read. */
export interface AreaSize {
  readonly rowCount: number;
  readonly columnCount: number;
}

/**
 * Cuts sheets into slices of whole rows and groups these into batches, in the order of the sheets.
 * @param most the number of cells that may be read of these sheets together
 */
export function sheetBatches<Sheet>(
  sheets: readonly Sheet[],
  sizeOf: (sheet: Sheet) => AreaSize,
  most = MAX_CELLS,
): SheetBatches<Sheet> {
  const batches: RowSlice<Sheet>[][] = [];
  const unread: Sheet[] = [];
  let left = most;
  let room = 0;
  for (const sheet of sheets) {
    const { rowCount, columnCount } = sizeOf(sheet);
    if (rowCount * columnCount > left) {
      unread.push(sheet);
      continue;
    }
    left -= rowCount * columnCount;
    for (const slice of slicesOf(sheet, { rowCount, columnCount })) {
      const cells = slice.rowCount * columnCount;
      const batch = batches.at(-1);
      if (batch !== undefined && cells <= room) batch.push(slice);
      else {
        batches.push([slice]);
        room = MAX_CELLS_PER_BATCH;
      }
      room -= cells;
    }
  }
  return { batches, unread, left };
}

/** Slices of as many rows as fit into a batch, at least one. A sheet without cells is one slice. */
export function slicesOf<Sheet>(
  sheet: Sheet,
  { rowCount, columnCount }: AreaSize,
): readonly RowSlice<Sheet>[] {
  const most = Math.max(1, Math.floor(MAX_CELLS_PER_BATCH / Math.max(1, columnCount)));
  const count = Math.max(1, Math.ceil(rowCount / most));
  return Array.from({ length: count }, (_, index) => ({
    sheet,
    row: index * most,
    rowCount: Math.min(most, rowCount - index * most),
  }));
}

/** Two halves of a slice; null when it has one row. */
export function halvesOf<Sheet>({
  sheet,
  row,
  rowCount,
}: RowSlice<Sheet>): readonly [RowSlice<Sheet>, RowSlice<Sheet>] | null {
  if (rowCount < 2) return null;
  const half = Math.ceil(rowCount / 2);
  return [
    { sheet, row, rowCount: half },
    { sheet, row: row + half, rowCount: rowCount - half },
  ];
}
