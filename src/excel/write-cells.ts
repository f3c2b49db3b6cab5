/** Writing planned contents: one sync, exactly these cells, everything else as it is. */
import type { CellWrite } from "../app/core/port";
import type { CellContent } from "../domain/changes/change";
import { columnArrays, columnOf, hasEntries } from "./column-arrays";
import { escapeText } from "./escape-text";
import { request } from "./refusal";

/** A score is a decimal of two places, which a double of the host holds exactly enough to print. */
const valueOf = (content: CellContent): number | string =>
  content.kind === "number" ? Number(content.value) : escapeText(content.value);

const formatOf = (content: CellContent): string | null =>
  content.kind === "number" ? content.format : null;

/** Writes exactly these cells of a sheet. One sync. */
export function writeCells(sheetId: string, writes: readonly CellWrite[]): Promise<void> {
  return request(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    for (const column of columnArrays(writes)) {
      const range = sheet.getRange(column.address);
      const formats = columnOf(column, ({ content }) => formatOf(content));
      // The format goes first: a number written into a cell still formatted as text stays a text.
      if (hasEntries(formats)) range.numberFormat = formats;
      range.values = columnOf(column, ({ content }) => valueOf(content));
    }
    await context.sync();
  });
}
