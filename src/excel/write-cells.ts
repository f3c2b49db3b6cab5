/** Writing planned contents. */
import type { CellWrite } from "../app/core/port";
import type { CellContent } from "../domain/changes/change";
import { columnArrays, columnOf, hasEntries } from "./column-arrays";
import { escapeText } from "./escape-text";
import { request } from "./request";

/** Scores have two decimal places, which a double represents precisely enough to print. */
const valueOf = (content: CellContent): number | string =>
  content.kind === "number" ? Number(content.value) : escapeText(content.value);

const formatOf = (content: CellContent): string | null =>
  content.kind === "number" ? content.format : null;

/** Writes these cells of a sheet and no others. One sync. */
export function writeCells(sheetId: string, writes: readonly CellWrite[]): Promise<void> {
  return request(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    for (const column of columnArrays(writes)) {
      const range = sheet.getRange(column.address);
      const formats = columnOf(column, ({ content }) => formatOf(content));
      // The format first: a number written into a cell with the text format would become text.
      if (hasEntries(formats)) range.numberFormat = formats;
      range.values = columnOf(column, ({ content }) => valueOf(content));
    }
    await context.sync();
  });
}
