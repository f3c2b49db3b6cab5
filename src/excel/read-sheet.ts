/** Reading one sheet; nothing is changed. */
import { WorkbookRefusal, type SheetReading } from "../app/core/port";
import { a1, type Cell, type Cells } from "../domain/cells";
import { loadSettings, settingsIn } from "./workbook-settings";
import { loadStoredFlags, storedFlagsIn } from "./stored-flags";
import { readSlices } from "./read-slices";
import { request } from "./request";
import { slicesOf } from "./sheet-batches";
import { loadValues, toCells } from "./to-cells";

/**
 * Forms are searched in this area only. It is limited because the used range of a whole sheet can
 * include cells that are only formatted, and Excel on the web returns at most 5 MB.
 */
const LAST = { row: 5000, column: 100 };
const READ_AREA = `A1:${a1(LAST)}`;

/** The used range of a whole sheet, loaded as far as `cutAt` needs it. */
export function loadUsedRange(sheet: Excel.Worksheet): Excel.Range {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,rowCount,columnIndex,columnCount");
  return used;
}

/** The used range within the area that is read; a null object when that is empty. */
export const usedInside = (sheet: Excel.Worksheet): Excel.Range =>
  sheet.getRange(READ_AREA).getUsedRangeOrNullObject(true);

/** The last cell of the area that is read if the sheet goes on beyond it; null if all was read. */
export function cutAt(used: Excel.Range): string | null {
  if (used.isNullObject) return null;
  const { rowIndex, rowCount, columnIndex, columnCount } = used;
  const isWithin = rowIndex + rowCount <= LAST.row && columnIndex + columnCount <= LAST.column;
  return isWithin ? null : a1(LAST);
}

/** Whether a cell of a range, by its row and column in it from 0, cannot be written. */
type IsLocked = (row: number, column: number) => boolean;

/** How a sheet is read: in one response, or row by row where that is larger than Excel allows. */
export type ReadingSize = "whole" | "sliced";

/**
 * Queues reading a sheet for the caller's sync; the function returned gives the reading after it. That
 * takes another sync where the sheet is protected and some of its cells are not locked, and one per
 * slice where it is sliced.
 */
export function queueReading(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  size: ReadingSize = "whole",
): () => Promise<SheetReading> {
  sheet.load("id,name");
  sheet.protection.load("protected,options");
  // Merged areas are not loaded: that call clears Excel's own undo list (office-js #5918).
  const range = usedInside(sheet);
  range.load("address,rowIndex,columnIndex,rowCount,columnCount");
  if (size === "whole") loadValues(range);
  range.format.protection.load("locked");
  const used = loadUsedRange(sheet);
  const flags = loadStoredFlags(context);
  const settings = loadSettings(context);
  return async () => {
    const { id, name, protection } = sheet;
    return {
      sheetId: id,
      cells: range.isNullObject
        ? toCells(name, null)
        : withLocked(
            size === "whole" ? toCells(name, range) : await cellsInSlices(id, name, range),
            protection.protected ? await lockedIn(id, range) : nowhere,
          ),
      cutAt: cutAt(used),
      isProtected: protection.protected,
      mayFormat: !protection.protected || protection.options.allowFormatCells === true,
      mayFitRows: !protection.protected || protection.options.allowFormatRows === true,
      flagCount: storedFlagsIn(flags).get(id) ?? 0,
      settings: settingsIn(settings),
    };
  };
}

const nowhere: IsLocked = () => false;

function withLocked(cells: Cells, isLocked: IsLocked): Cells {
  if (isLocked === nowhere) return cells;
  return {
    ...cells,
    rows: cells.rows.map((row, r) =>
      row.map((cell, c) => (isLocked(r, c) ? { ...cell, isLocked: true } : cell)),
    ),
  };
}

/** The locked cells of a loaded range on a protected sheet. Excel says null where some are locked. */
async function lockedIn(sheetId: string, range: Excel.Range): Promise<IsLocked> {
  const locked: boolean | null = range.format.protection.locked;
  if (locked !== null) return locked ? () => true : nowhere;
  return request(async (context) => {
    const properties = context.workbook.worksheets
      .getItem(sheetId)
      .getRange(range.address)
      .getCellProperties({ format: { protection: true } });
    await context.sync();
    const { value } = properties;
    return (row, column) => value[row]?.[column]?.format?.protection?.locked !== false;
  });
}

/** @throws {WorkbookRefusal} `too-large` where a single row is larger than Excel returns at once. */
async function cellsInSlices(sheetId: string, name: string, range: Excel.Range): Promise<Cells> {
  const { rowIndex, columnIndex, columnCount } = range;
  const rows: (readonly Cell[])[] = [];
  for (const slice of slicesOf({ sheetId, rowIndex, columnIndex, columnCount }, range)) {
    const read = (await readSlices([slice])).get(slice) ?? null;
    if (read === null) throw new WorkbookRefusal("too-large", "ResponsePayloadSizeLimitExceeded");
    rows.push(...read);
  }
  return { sheet: name, top: rowIndex + 1, left: columnIndex + 1, rows };
}

/** Reads in one response, and in slices where Excel refuses its size. */
export async function inSlicesIfLarge<T>(read: (size: ReadingSize) => Promise<T>): Promise<T> {
  try {
    return await read("whole");
  } catch (refusal) {
    if (
      refusal instanceof WorkbookRefusal &&
      refusal.hostCode === "ResponsePayloadSizeLimitExceeded"
    )
      return read("sliced");
    throw refusal;
  }
}

function read(
  sheetIn: (worksheets: Excel.WorksheetCollection) => Excel.Worksheet,
): Promise<SheetReading> {
  return inSlicesIfLarge((size) =>
    request(async (context) => {
      const finish = queueReading(context, sheetIn(context.workbook.worksheets), size);
      await context.sync();
      return finish();
    }),
  );
}

/** Reads the active sheet. One sync; more where it is too large for one response. */
export function readActiveSheet(): Promise<SheetReading> {
  return read((worksheets) => worksheets.getActiveWorksheet());
}

/**
 * Reads the sheet with this id. One sync; more where it is too large for one response.
 * @throws {WorkbookRefusal} `sheet-gone` when it was deleted.
 */
export function readSheet(sheetId: string): Promise<SheetReading> {
  return read((worksheets) => worksheets.getItem(sheetId));
}
