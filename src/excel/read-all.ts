/** Reading the whole workbook: its visible sheets, in as few syncs as their size allows. */
import type { SheetContents, WorkbookReading } from "../app/core/port";
import { loadSettings, settingsIn } from "./workbook-settings";
import { cutAt, loadUsedRange, loadValues, usedInside } from "./read-sheet";
import { request } from "./refusal";
import { sheetBatches } from "./sheet-batches";
import { toCells } from "./to-cells";

interface Measured {
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
  readonly used: Excel.Range;
}

function measured(sheet: Excel.Worksheet): Measured {
  const range = usedInside(sheet);
  range.load("rowCount,columnCount");
  return { sheet, range, used: loadUsedRange(sheet) };
}

const cellsIn = ({ range }: Measured): number =>
  range.isNullObject ? 0 : range.rowCount * range.columnCount;

/** In one sync; none where nothing stands on any of the sheets. */
async function readBatch(
  context: Excel.RequestContext,
  batch: readonly Measured[],
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
 * Reads every visible sheet. Two syncs, and one for every 50,000 cells: that many Excel answers at
 * once. What is above 500,000 cells in all is not read, and is named.
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
    // One answer after the other: all at once is more than Excel gives.
    for (const batch of batches) sheets.push(...(await readBatch(context, batch)));
    return {
      sheets,
      unread: unread.map(({ sheet }) => sheet.name),
      hidden: worksheets.items.length - visible.length,
      settings: settingsIn(settings),
    };
  });
}
