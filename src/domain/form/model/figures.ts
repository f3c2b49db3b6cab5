/** What a figure on the form is worth to the rules. */
import { decimal, fixed2, plain, type Decimal } from "../../decimal";
import type { Figure } from "./form";

/** The number that stands there; null for no such place, nothing, a dash or no number. */
export function numberAt(figure: Figure | null): Decimal | null {
  return figure?.number.kind === "number" ? decimal(figure.number.value) : null;
}

/** Points as every surface shows them, with two places; null where no number stands. */
export function pointsAt(figure: Figure | null): string | null {
  const value = numberAt(figure);
  return value && fixed2(value);
}

/**
 * An amount as the cell shows it, without thousands separators ("1,171.29" → "1171.29"); null
 * where no number stands. Where the shown text is more than a number, the number itself.
 */
export function amountAt(figure: Figure | null): string | null {
  const value = numberAt(figure);
  if (value === null || figure === null) return null;
  const shown = figure.text.replace(/[\s,，]/gu, "");
  return /^-?\d+(\.\d+)?$/.test(shown) ? shown : plain(value);
}
