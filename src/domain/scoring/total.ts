/** 总分: the sum of the rounded row scores, the execution score included. */
import { decimal, fixed2, shownRounded, sum, ZERO, type Decimal } from "../decimal";
import { pointsAt } from "../form/model/figures";
import type { TotalRow } from "../form/model/form";
import type { Profile } from "../profiles/profile";
import type { Sum } from "../scores/because";
import type { FundsScore, IndicatorScore, TotalScore } from "../scores/form-scores";
import { expectedTotal } from "./expected-total";

/** The form's total beside the one the rules give, two places each. */
export function scoreTotal(
  row: TotalRow | null,
  funds: readonly FundsScore[],
  indicators: readonly IndicatorScore[],
  profile: Profile,
): TotalScore {
  const { score: places } = profile.places;
  const counted = {
    funds: funds.filter((each) => each.counted),
    indicators: indicators.filter((each) => each.counted),
  };
  const scores = [...counted.funds, ...counted.indicators].map(({ score }) => score.computed);
  const added = addedUp(scores);
  const computed = added && shownRounded(added, places);
  return {
    weight: pointsAt(row?.weight ?? null),
    reported: pointsAt(row?.score ?? null),
    computed,
    because:
      computed === null
        ? null
        : {
            rule: "sum",
            execution: counted.funds[0]?.score.computed ?? null,
            levels: levelSums(indicators),
            places,
            total: computed,
          },
    expected: expectedTotal(counted.funds, counted.indicators, profile),
  };
}

/** The sum of the scores; null while one is missing, and for none. */
function addedUp(scores: readonly (string | null)[]): Decimal | null {
  const known = scores.filter((score) => score !== null);
  return known.length === 0 || known.length < scores.length ? null : sum(known.map(decimal));
}

/** The rows' points by level 1, in the form's order. */
function levelSums(indicators: readonly IndicatorScore[]): Sum["levels"] {
  const points = new Map<string, Decimal>();
  for (const { row, counted, score } of indicators) {
    if (!counted || score.computed === null) continue;
    const level = row.level1.text;
    points.set(level, decimal(score.computed).plus(points.get(level) ?? ZERO));
  }
  return [...points].map(([level, value]) => ({ level, points: fixed2(value) }));
}
