/** Whether a figure can be written into a cell without changing the cell's style. */
import { decimal, parseDecimal, type Decimal } from "../../domain/decimal";
import type { CellContent } from "../../domain/changes/change";
import { shownAfter } from "../../domain/changes/shown-after";
import { EMPTY_CELL } from "../../domain/cells";
import type { NumberFormatter } from "../sheet/number-formatter";

const TEXT_FORMAT = "@";

/** A shown figure: its value, and whether it is shown in percent. */
interface ShownFigure {
  readonly value: Decimal;
  readonly isPercent: boolean;
}

function shownFigure(shown: string): ShownFigure | null {
  const text = shown.trim().replaceAll(",", "");
  const isPercent = text.endsWith("%");
  const value = parseDecimal(isPercent ? text.slice(0, -1) : text);
  return value === null ? null : { value, isPercent };
}

/**
 * Whether a cell of a number format shows a planned figure as the plan does: 9.50 as 9.5, but not as 10,
 * and 0.9501 as 95.01% where the plan shows a percentage. A cell of the text format would turn the
 * figure into a text when someone edits it.
 */
export function readsAsPlanned(
  content: CellContent,
  format: string,
  formatter: NumberFormatter,
): boolean {
  if (content.kind === "text" || content.format === null) return true;
  if (format === TEXT_FORMAT) return false;
  const planned = shownFigure(shownAfter({ before: EMPTY_CELL, after: content }));
  const shown = shownFigure(formatter.ofNumber(Number(decimal(content.value)), format));
  if (planned === null || shown === null) return false;
  return planned.isPercent === shown.isPercent && planned.value.eq(shown.value);
}
