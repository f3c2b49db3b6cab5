/** The execution rate a form prints: 95.01 %, a bare 95.01, or the share 0.9501. */
import { decimal, roundHalfUp, type Decimal } from "../decimal";
import type { Figure } from "../form/model/form";
import type { PrintedRate } from "../scores/form-scores";

/** Rates are compared with at most this many decimal places; more may come from binary fractions. */
const MOST_PLACES = 4;

/** A bare number above this is a percentage: no budget is executed by half as much again. */
const LARGEST_SHARE = "1.5";

/**
 * Reads a printed rate. A bare number is a percentage or a share: the reading nearer to the exact rate
 * by proportion is taken; without an exact rate, the percentage.
 *
 * @param exact the rate executed ÷ budget in percent, null where there is none
 */
export function printedRate(figure: Figure | null, exact: Decimal | null): PrintedRate | null {
  const reading = readingOf(figure, exact);
  if (reading === null) return null;
  const { percent, places } = reading;
  return { ...reading, agrees: exact && roundHalfUp(exact, places).equals(percent) };
}

type Reading = Pick<PrintedRate, "percent" | "places">;

function readingOf(figure: Figure | null, exact: Decimal | null): Reading | null {
  if (figure?.number.kind !== "number") return null;
  const { percent, decimals } = figure.number;
  const value = decimal(figure.number.value);
  const asPercent = rounded(value, decimals);
  if (percent || exact === null || value.isZero() || value.abs().greaterThan(LARGEST_SHARE)) {
    return asPercent;
  }
  const asShare = rounded(value.times(100), decimals - 2);
  return value.times(10).lessThan(exact) ? asShare : asPercent;
}

function rounded(percent: Decimal, decimals: number): Reading {
  const places = Math.min(Math.max(decimals, 0), MOST_PLACES);
  return { percent: roundHalfUp(percent, places), places };
}
