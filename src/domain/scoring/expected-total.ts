/** The possible values of the total: a range while rows have no score. */
import { shownRounded, sum } from "../decimal";
import { pointsAt } from "../form/model/figures";
import type { Profile } from "../profiles/profile";
import type { ExpectedTotal } from "../scores/expected-total";
import type { FundsScore, IndicatorScore } from "../scores/form-scores";
import { underCap } from "./total-cap";
import type { TotalCap } from "../profiles/profile";
import { pointsLimits, settledAt, type PointsLimits } from "./points-limits";

/** A counted row's points: its limits, null where it has none. */
interface CountedPoints {
  readonly computed: boolean;
  /** The row has neither a computed nor a printed score. */
  readonly waits: boolean;
  readonly limits: PointsLimits | null;
}

/**
 * The lowest and the highest total that the scores allow; null without rows, or if a row has no score
 * and no limits.
 *
 * @param funds the counted ones
 * @param indicators the counted ones
 * @param cap the cap of a low execution rate; null where there is none
 */
export function expectedTotal(
  funds: readonly FundsScore[],
  indicators: readonly IndicatorScore[],
  { places }: Profile,
  cap: TotalCap | null,
): ExpectedTotal | null {
  const rows = [...funds.map(fundsPoints), ...indicators.map(indicatorPoints)];
  const limits = rows.flatMap((row) => row.limits ?? []);
  if (rows.length === 0 || limits.length < rows.length) return null;
  return {
    low: shownRounded(underCap(sum(limits.map(({ low }) => low)), cap), places.score),
    high: shownRounded(underCap(sum(limits.map(({ high }) => high)), cap), places.score),
    basis: rows.every(({ computed }) => computed) ? "computed" : "mixed",
    waiting: rows.filter(({ waits }) => waits).length,
  };
}

function fundsPoints({ row, score: { computed, reported } }: FundsScore): CountedPoints {
  const score = computed ?? reported;
  return {
    computed: computed !== null,
    waits: score === null,
    limits: score === null ? pointsLimits(pointsAt(row.weight), null) : settledAt(score),
  };
}

/** A row whose score stands in the cell of a row above adds 0 to the total. */
function indicatorPoints({ weight, band, shared, score }: IndicatorScore): CountedPoints {
  const settled = score.computed ?? score.reported ?? (shared === null ? null : "0");
  return {
    computed: score.computed !== null,
    waits: settled === null,
    limits: settled === null ? pointsLimits(weight, band) : settledAt(settled),
  };
}
