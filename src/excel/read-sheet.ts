/** Reading one sheet; nothing is changed. */
import type { SheetReading } from "../app/core/port";
import { a1 } from "../domain/cells";
import { loadSettings, settingsIn } from "./workbook-settings";
import { loadStoredFlags, storedFlagsIn } from "./stored-flags";
import { request } from "./request";
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

/** Which cells of a protected sheet are locked, where it has both kinds. One sync. */
function loadLocked(sheetId: string, address: string): Promise<IsLocked> {
  return request(async (context) => {
    const properties = context.workbook.worksheets
      .getItem(sheetId)
      .getRange(address)
      .getCellProperties({ format: { protection: true } });
    await context.sync();
    const { value } = properties;
    return (row, column) => value[row]?.[column]?.format?.protection?.locked !== false;
  });
}

/**
 * Queues reading a sheet for the caller's sync; the function returned gives the reading after it, and
 * takes another sync where the sheet is protected and some of its cells are not locked.
 */
export function queueReading(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): () => Promise<SheetReading> {
  sheet.load("id,name");
  sheet.protection.load("protected,options");
  // Merged areas are not loaded: that call clears Excel's own undo list (office-js #5918).
  const range = usedInside(sheet);
  loadValues(range);
  range.load("address");
  range.format.protection.load("locked");
  const used = loadUsedRange(sheet);
  const flags = loadStoredFlags(context);
  const settings = loadSettings(context);
  return async () => {
    const isProtected = sheet.protection.protected;
    const isLocked =
      isProtected && !range.isNullObject ? await lockedIn(sheet.id, range) : undefined;
    return {
      sheetId: sheet.id,
      cells: toCells(sheet.name, range.isNullObject ? null : range, isLocked),
      cutAt: cutAt(used),
      isProtected,
      mayFormat: !isProtected || sheet.protection.options.allowFormatCells === true,
      flagCount: storedFlagsIn(flags).get(sheet.id) ?? 0,
      settings: settingsIn(settings),
    };
  };
}

/** The locked cells of a loaded range on a protected sheet. Excel says null where some are locked. */
async function lockedIn(sheetId: string, range: Excel.Range): Promise<IsLocked> {
  const locked: boolean | null = range.format.protection.locked;
  return locked === null ? loadLocked(sheetId, range.address) : () => locked;
}

function read(
  sheetIn: (worksheets: Excel.WorksheetCollection) => Excel.Worksheet,
): Promise<SheetReading> {
  return request(async (context) => {
    const finish = queueReading(context, sheetIn(context.workbook.worksheets));
    await context.sync();
    return await finish();
  });
}

/** Reads the active sheet. One sync. */
export function readActiveSheet(): Promise<SheetReading> {
  return read((worksheets) => worksheets.getActiveWorksheet());
}

/**
 * Reads the sheet with this id. One sync.
 * @throws {WorkbookRefusal} `sheet-gone` when it was deleted.
 */
export function readSheet(sheetId: string): Promise<SheetReading> {
  return read((worksheets) => worksheets.getItem(sheetId));
}
