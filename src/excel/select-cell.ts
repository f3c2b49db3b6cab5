import { a1, type Position } from "../domain/cells";
import { request } from "./request";

/** Activates a sheet and selects one of its cells, which scrolls it into view. One sync. */
export function selectCell(sheetId: string, at: Position): Promise<void> {
  return request(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.activate();
    sheet.getRange(a1(at)).select();
    await context.sync();
  });
}
