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

/** Sheets measured in one message: the first are soon shown, and no message takes Excel long. */
const FIRST_MEASURED = 40;
const MEASURED = 200;

interface Listed {
  /** The visible sheets, in groups that are measured together. */
  readonly groups: readonly (readonly Excel.Worksheet[])[];
  readonly hidden: number;
  readonly settings: WorkbookReading["settings"];
}

/** The visible sheets. One sync. */
async function list(context: Excel.RequestContext): Promise<Listed> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  const settings = loadSettings(context);
  await context.sync();
  const visible = worksheets.items.filter(({ visibility }) => visibility === "Visible");
  const groups = [visible.slice(0, FIRST_MEASURED)];
  for (let first = FIRST_MEASURED; first < visible.length; first += MEASURED)
    groups.push(visible.slice(first, first + MEASURED));
  return {
    groups,
    hidden: worksheets.items.length - visible.length,
    settings: settingsIn(settings),
  };
}

/** The sizes of sheets. One sync. */
async function measure(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly MeasuredSheet[]> {
  const finish = sheets.map((sheet) => queueMeasuring(sheet));
  await context.sync();
  return finish.map((measured) => measured());
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
 * Reads every visible sheet. Two syncs, one more per 15,000 cells, and one more per 200 sheets beyond
 * 40; more where a response would be larger than Excel returns at once. Sheets beyond 500,000 cells in
 * total, and one with a row too large for a response, are not read; their names are in `unread`.
 * @param onPart is called with what has been read so far, and waited for before more is read
 */
export function readAllSheets(
  onPart: (reading: WorkbookReading) => Promise<void> = () => Promise.resolve(),
): Promise<WorkbookReading> {
  return request(async (context) => {
    const { groups, hidden, settings } = await list(context);
    let reading: WorkbookReading = { sheets: [], unread: [], hidden, settings };
    let left: number | undefined;
    for (const group of groups) {
      const measured = await measure(context, group);
      const part = await readGroup(measured, left);
      left = part.left;
      const sheets = [...reading.sheets, ...part.sheets];
      reading = { ...reading, sheets, unread: [...reading.unread, ...part.unread] };
      await onPart(reading);
    }
    return reading;
  });
}

/** Reads sheets, at most so many cells in all. */
async function readGroup(
  sheets: readonly MeasuredSheet[],
  most: number | undefined,
): Promise<Pick<WorkbookReading, "sheets" | "unread"> & { readonly left: number }> {
  const { batches, unread, left } = sheetBatches(sheets, (sheet) => sheet, most);
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
    left,
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
