/** Undoing a write-back. */
import type { CellRestore } from "../app/core/port";
import type { Cell } from "../domain/cells";
import { columnArrays, columnOf, hasEntries } from "./column-arrays";
import { request } from "./request";

const TEXT_FORMAT = "@";
const GENERAL = "General";

const formatOf = ({ format }: Cell): string => format ?? GENERAL;

/** A typed text, no formula's result: "9.50" or "=1.00(份)" must not become a number or formula. */
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
    case "text":
      return cell.raw;
  }
}

/**
 * Restores cells from their before-images: formulas, texts, numbers, empty cells, number formats. A
 * text is written while its cell has the text format "@"; the original format is set afterwards,
 * which does not convert the text. One sync.
 */
export function restoreCells(sheetId: string, cells: readonly CellRestore[]): Promise<void> {
  return request(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    for (const column of columnArrays(cells)) {
      const range = sheet.getRange(column.address);
      const values = columnOf(column, ({ before }) => valueOf(before));
      const formulas = columnOf(column, ({ before }) => before.formula ?? null);
      const formats = columnOf(column, ({ before }) =>
        isPlainText(before) ? TEXT_FORMAT : formatOf(before),
      );
      const textFormats = columnOf(column, ({ before }) =>
        isPlainText(before) ? formatOf(before) : null,
      );
      range.numberFormat = formats;
      if (hasEntries(values)) range.values = values;
      if (hasEntries(formulas)) range.formulas = formulas;
      if (hasEntries(textFormats)) range.numberFormat = textFormats;
    }
    await context.sync();
  });
}
