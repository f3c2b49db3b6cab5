/** The execution rate a form prints: 95.01 %, a bare 95.01, or the share 0.9501. */
import { decimal, roundHalfUp, type Decimal } from "../decimal";
import type { Figure } from "../form/model/form";

export interface ReportedRate {
  /** In percent, rounded to its own places. */
  readonly percent: Decimal;
  /** The places of the percentage that are shown, as far as they are compared. */
  readonly places: number;
}

/** A binary float cannot carry more places of a rate than a person would read. */
const MOST_PLACES = 4;

/** A bare number above this is no share: nobody executes half as much again as the budget. */
const LARGEST_SHARE = "1.5";

/**
 * Reads a printed rate. A bare number is a percentage or a share: the reading that is nearer to
 * the exact rate by proportion is taken; with no exact rate it is the percentage it looks like.
 *
 * @param exact the rate executed ÷ budget in percent, null where there is none
 */
export function reportedRate(figure: Figure | null, exact: Decimal | null): ReportedRate | null {
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

/** Whether a printed rate is the exact one at the places it is printed with. */
export function agrees(reported: ReportedRate, exact: Decimal): boolean {
  return roundHalfUp(exact, reported.places).equals(reported.percent);
}

function rounded(percent: Decimal, decimals: number): ReportedRate {
  const places = Math.min(Math.max(decimals, 0), MOST_PLACES);
  return { percent: roundHalfUp(percent, places), places };
}
