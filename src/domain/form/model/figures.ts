/** The value of a figure on the form for the rules. */
import { decimal, fixed2, plain, type Decimal } from "../../decimal";
import type { Figure } from "./form";

/** The number in the figure's cell; null for no cell, an empty one, a dash or another text. */
export function numberAt(figure: Figure | null): Decimal | null {
  return figure?.number.kind === "number" ? decimal(figure.number.value) : null;
}

/** Points as they are shown everywhere, with two places; null where the cell has no number. */
export function pointsAt(figure: Figure | null): string | null {
  const value = numberAt(figure);
  return value && fixed2(value);
}

/**
 * An amount as the cell shows it, without thousands separators ("1,171.29" → "1171.29"); null where
 * the cell has no number. Where the shown text is more than a number, the number itself.
 */
export function amountAt(figure: Figure | null): string | null {
  const value = numberAt(figure);
  if (value === null || figure === null) return null;
  const shown = figure.text.replace(/[\s,，]/gu, "");
  return /^-?\d+(\.\d+)?$/.test(shown) ? shown : plain(value);
}
