/** Undoing a write-back: the cells as they were, in one sync. */
import type { CellRestore } from "../app/port";
import type { Cell } from "../domain/cells";
import { columnArrays, columnOf, isWorthSending } from "./column-arrays";
import { guardedText } from "./guarded-text";
import { request } from "./refusal";

const TEXT_FORMAT = "@";
const GENERAL = "General";

const formatOf = ({ format }: Cell): string => format ?? GENERAL;

/** A text that is no formula's result; in a cell of any other format Excel would read "9.50" as a number. */
const isPlainText = (cell: Cell): boolean => cell.kind === "text" && cell.formula === undefined;

function valueOf(cell: Cell): string | number | boolean | null {
  if (cell.formula !== undefined) return null;
  switch (cell.kind) {
    case "empty":
      return "";
    case "number":
      return Number(cell.raw);
    case "boolean":
      return cell.raw === "TRUE";
    case "error":
      return cell.raw;
    case "text":
      // A cell formatted as text keeps what it is given; the apostrophe matters once the format
      // is put back and someone edits the text.
      return cell.format === TEXT_FORMAT ? cell.raw : guardedText(cell.raw);
  }
}

/**
 * Puts before-images back: formulas, texts as texts, numbers, emptiness, number formats. A text goes
 * in under the text format first, then gets its own format back, which leaves the text untouched.
 * One sync.
 */
export function restoreCells(sheetId: string, cells: readonly CellRestore[]): Promise<void> {
  return request(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    for (const column of columnArrays(cells)) {
      const range = sheet.getRange(column.address);
      const values = columnOf(column, ({ before }) => valueOf(before));
      const formulas = columnOf(column, ({ before }) => before.formula ?? null);
      const ownFormats = columnOf(column, ({ before }) => formatOf(before));
      range.numberFormat = columnOf(column, ({ before }) =>
        isPlainText(before) ? TEXT_FORMAT : formatOf(before),
      );
      if (isWorthSending(values)) range.values = values;
      if (isWorthSending(formulas)) range.formulas = formulas;
      range.numberFormat = ownFormats;
    }
    await context.sync();
  });
}
