/** What the printed total can be: rows without a score leave it a range. */
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
 * The totals that the scores allow; null without rows, and where a row has no score and no limits.
 *
 * @param funds those that are counted
 * @param indicators those that are counted
 * @param cap the most that the execution rate leaves; null where it leaves all
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

/** A row whose score stands in the cell of a row above adds nothing to that score. */
function indicatorPoints({ weight, band, shared, score }: IndicatorScore): CountedPoints {
  const settled = score.computed ?? score.reported ?? (shared === null ? null : "0");
  return {
    computed: score.computed !== null,
    waits: settled === null,
    limits: settled === null ? pointsLimits(weight, band) : settledAt(settled),
  };
}
