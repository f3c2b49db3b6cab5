/** Reading the whole workbook: its visible sheets, in as few messages as Excel's limits allow. */
import type { SheetContents, WorkbookReading } from "../app/core/port";
import type { Cell } from "../domain/cells";
import { cutAt, loadUsedRange, usedInside } from "./read-sheet";
import { readSlices, type SheetArea } from "./read-slices";
import { request } from "./request";
import { sheetBatches } from "./sheet-batches";
import { loadSettings, settingsIn } from "./workbook-settings";

/** A sheet with the area of it that is read. */
interface MeasuredSheet extends SheetArea {
  readonly name: string;
  readonly rowCount: number;
  readonly cutAt: string | null;
}

interface Measured {
  readonly sheets: readonly MeasuredSheet[];
  readonly hidden: number;
  readonly settings: WorkbookReading["settings"];
}

/** The visible sheets with their sizes. Two syncs. */
function measure(): Promise<Measured> {
  return request(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name,items/visibility");
    const settings = loadSettings(context);
    await context.sync();
    const visible = worksheets.items.filter(({ visibility }) => visibility === "Visible");
    const finish = visible.map((sheet) => queueMeasuring(sheet));
    await context.sync();
    return {
      sheets: finish.map((measured) => measured()),
      hidden: worksheets.items.length - visible.length,
      settings: settingsIn(settings),
    };
  });
}

/** Queues measuring a sheet whose id and name are loaded for the caller's sync. */
function queueMeasuring(sheet: Excel.Worksheet): () => MeasuredSheet {
  const range = usedInside(sheet);
  range.load("rowIndex,rowCount,columnIndex,columnCount");
  const used = loadUsedRange(sheet);
  return () => {
    const { rowIndex, rowCount, columnIndex, columnCount } = range.isNullObject
      ? { rowIndex: 0, rowCount: 0, columnIndex: 0, columnCount: 0 }
      : range;
    const area = { rowIndex, rowCount, columnIndex, columnCount };
    return { sheetId: sheet.id, name: sheet.name, cutAt: cutAt(used), ...area };
  };
}

/**
 * Reads every visible sheet. Two syncs, and one more per 15,000 cells; more where a response would be
 * larger than Excel returns at once. Sheets beyond 500,000 cells in total, and one with a row too
 * large for a response, are not read; their names are in `unread`.
 */
export async function readAllSheets(): Promise<WorkbookReading> {
  const { sheets, hidden, settings } = await measure();
  const { batches, unread } = sheetBatches(sheets, (sheet) => sheet);
  const rowsOf = new Map<MeasuredSheet, (readonly Cell[])[]>();
  const tooLarge = new Set(unread);
  // One after the other: a response to all of them at once would exceed Excel's limit.
  for (const batch of batches) {
    const read = await readSlices(batch);
    for (const slice of batch) {
      const rows = read.get(slice) ?? null;
      const { sheet } = slice;
      if (rows === null) tooLarge.add(sheet);
      else rowsOf.set(sheet, [...(rowsOf.get(sheet) ?? []), ...rows]);
    }
  }
  const isRead = (sheet: MeasuredSheet): boolean => !tooLarge.has(sheet);
  return {
    sheets: sheets
      .filter(isRead)
      .map((sheet): SheetContents => contentsOf(sheet, rowsOf.get(sheet) ?? [])),
    unread: sheets.filter((sheet) => !isRead(sheet)).map(({ name }) => name),
    hidden,
    settings,
  };
}

const contentsOf = (
  { sheetId, name, cutAt: last, rowIndex, columnIndex }: MeasuredSheet,
  rows: readonly (readonly Cell[])[],
): SheetContents => ({
  sheetId,
  cells: { sheet: name, top: rowIndex + 1, left: columnIndex + 1, rows },
  cutAt: last,
});
