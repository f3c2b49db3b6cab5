/** Reading the whole workbook: its visible sheets, in as few syncs as Excel's limits allow. */
import type { SheetContents, WorkbookReading } from "../app/core/port";
import { loadSettings, settingsIn } from "./workbook-settings";
import { cutAt, loadUsedRange, loadValues, usedInside } from "./read-sheet";
import { request } from "./request";
import { sheetBatches } from "./sheet-batches";
import { toCells } from "./to-cells";

interface MeasuredSheet {
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
  readonly used: Excel.Range;
}

function measured(sheet: Excel.Worksheet): MeasuredSheet {
  const range = usedInside(sheet);
  range.load("rowCount,columnCount");
  return { sheet, range, used: loadUsedRange(sheet) };
}

const cellsIn = ({ range }: MeasuredSheet): number =>
  range.isNullObject ? 0 : range.rowCount * range.columnCount;

/** Reads a batch of sheets in one sync, or in none when all of them are empty. */
async function readBatch(
  context: Excel.RequestContext,
  batch: readonly MeasuredSheet[],
): Promise<SheetContents[]> {
  const filled = batch.filter((sheet) => cellsIn(sheet) > 0);
  for (const { range } of filled) loadValues(range);
  if (filled.length > 0) await context.sync();
  return batch.map(({ sheet, range, used }) => ({
    sheetId: sheet.id,
    cells: toCells(sheet.name, range.isNullObject ? null : range),
    cutAt: cutAt(used),
  }));
}

/**
 * Reads every visible sheet. Two syncs, and one more per 50,000 cells, the most Excel returns at
 * once. Sheets beyond 500,000 cells in total are not read; their names are in `unread`.
 */
export function readAllSheets(): Promise<WorkbookReading> {
  return request(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name,items/visibility");
    const settings = loadSettings(context);
    await context.sync();
    const visible = worksheets.items
      .filter(({ visibility }) => visibility === "Visible")
      .map(measured);
    await context.sync();
    const { batches, unread } = sheetBatches(visible, cellsIn);
    const sheets: SheetContents[] = [];
    // One after the other: a response to all of them at once would exceed Excel's limit.
    for (const batch of batches) sheets.push(...(await readBatch(context, batch)));
    return {
      sheets,
      unread: unread.map(({ sheet }) => sheet.name),
      hidden: worksheets.items.length - visible.length,
      settings: settingsIn(settings),
    };
  });
}
