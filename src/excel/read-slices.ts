/** Reading what does not fit into one response: row by row, in several messages. */
import { WorkbookRefusal } from "../app/core/port";
import type { Cell } from "../domain/cells";
import { request } from "./request";
import { halvesOf, type RowSlice } from "./sheet-batches";
import { loadValues, toCells } from "./to-cells";

/** An area of a sheet, in which slices count their rows. */
export interface SheetArea {
  readonly sheetId: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly columnCount: number;
}

/** The rows of each slice, in order; null for a slice with a row too large for one response. */
export type SliceRows = ReadonlyMap<RowSlice<SheetArea>, readonly (readonly Cell[])[] | null>;

/**
 * Reads slices in one message. Where Excel refuses the size of the response, each is read alone, and
 * halved until it fits.
 */
export async function readSlices(slices: readonly RowSlice<SheetArea>[]): Promise<SliceRows> {
  const filled = slices.filter(({ rowCount, sheet }) => rowCount * sheet.columnCount > 0);
  const rows = new Map<RowSlice<SheetArea>, readonly (readonly Cell[])[] | null>(
    slices.map((slice) => [slice, []]),
  );
  if (filled.length === 0) return rows;
  try {
    await request(async (context) => {
      const ranges = filled.map(({ sheet, row, rowCount }) => {
        const range = context.workbook.worksheets
          .getItem(sheet.sheetId)
          .getRangeByIndexes(sheet.rowIndex + row, sheet.columnIndex, rowCount, sheet.columnCount);
        loadValues(range);
        return range;
      });
      await context.sync();
      filled.forEach((slice, index) => {
        const range = ranges[index];
        if (range !== undefined) rows.set(slice, toCells("", range).rows);
      });
    });
  } catch (refusal) {
    if (!(refusal instanceof WorkbookRefusal) || refusal.code !== "too-large") throw refusal;
    for (const slice of filled) rows.set(slice, await readInHalves(slice, filled.length > 1));
  }
  return rows;
}

/** @param isUntried the slice has not been read alone yet */
async function readInHalves(
  slice: RowSlice<SheetArea>,
  isUntried: boolean,
): Promise<readonly (readonly Cell[])[] | null> {
  const parts = isUntried ? [slice] : halvesOf(slice);
  if (parts === null) return null;
  const rows: (readonly Cell[])[] = [];
  for (const part of parts) {
    const read = (await readSlices([part])).get(part);
    if (read === undefined || read === null) return null;
    rows.push(...read);
  }
  return rows;
}
