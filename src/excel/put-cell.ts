/** Queues the new content of a cell. */
import type { Cell } from "../domain/cells";
import type { CellContent } from "../domain/changes/change";
import { escapeText } from "./escape-text";

const TEXT_FORMAT = "@";
const GENERAL = "General";

/**
 * Queues writing planned contents for the caller's sync.
 * @param mayFormat false where the sheet's protection keeps number formats as they are
 */
export function putContent(range: Excel.Range, content: CellContent, mayFormat: boolean): void {
  if (content.kind === "text") {
    range.values = [[escapeText(content.value)]];
    return;
  }
  // The format first: a number written into a cell with the text format would become text.
  if (content.format !== null && mayFormat) range.numberFormat = [[content.format]];
  // Scores have two decimal places, which a double represents precisely enough to print.
  range.values = [[Number(content.value)]];
}

/** A typed text, no formula's result: "9.50" or "=1.00(份)" must not become a number or formula. */
const isPlainText = (cell: Cell): boolean => cell.kind === "text" && cell.formula === undefined;

function valueOf(cell: Cell): string | number | boolean {
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
 * Queues restoring a cell from its before-image for the caller's sync: formula, text, number, nothing,
 * and the number format. A text is written under the format "@" and anything else never is, so that
 * Excel converts neither; the cell's own format comes last, which converts nothing.
 * @param mayFormat false where the sheet's protection keeps number formats as they are; a text is then
 * written with a leading apostrophe
 */
export function putBack(range: Excel.Range, before: Cell, mayFormat: boolean): void {
  if (!mayFormat) {
    if (before.formula !== undefined) range.formulas = [[before.formula]];
    else range.values = [[isPlainText(before) ? `'${before.raw}` : valueOf(before)]];
    return;
  }
  const own = before.format ?? GENERAL;
  const meanwhile = isPlainText(before) ? TEXT_FORMAT : own === TEXT_FORMAT ? GENERAL : own;
  range.numberFormat = [[meanwhile]];
  if (before.formula !== undefined) range.formulas = [[before.formula]];
  else range.values = [[valueOf(before)]];
  if (meanwhile !== own) range.numberFormat = [[own]];
}
