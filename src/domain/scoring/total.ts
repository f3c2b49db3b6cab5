/** 总分: the sum of the rounded row scores, the execution score included. */
import { decimal, fixed2, plain, shownRounded, sum, ZERO, type Decimal } from "../decimal";
import { pointsAt } from "../form/model/figures";
import type { TotalRow } from "../form/model/form";
import type { Profile } from "../profiles/profile";
import type { Sum } from "../scores/because";
import type { FundsScore, IndicatorScore, TotalScore } from "../scores/form-scores";
import { expectedTotal } from "./expected-total";
import { shownPercent } from "./shown-share";
import { capOfTotal, underCap, type ReachedCap } from "./total-cap";

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
  const cap = capOfTotal(funds, profile);
  const computed = added && shownRounded(underCap(added, cap), places);
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
            ...(added === null ? {} : lowering(cap, added, places)),
            total: computed,
          },
    expected: expectedTotal(counted.funds, counted.indicators, profile, cap),
  };
}

/** The cap for a sentence, where the sum is above it. */
function lowering(cap: ReachedCap | null, added: Decimal, places: number): Pick<Sum, "cap"> {
  if (cap === null || !added.greaterThan(decimal(cap.most))) return {};
  const { below, most } = cap;
  const rate = shownPercent(cap.rate, (shown) => shown.lessThan(decimal(below)));
  return { cap: { sum: shownRounded(added, places), rate, below: plain(decimal(below)), most } };
}

/** The sum of the scores; null while one is missing, and for none. */
function addedUp(scores: readonly (string | null)[]): Decimal | null {
  const known = scores.filter((score) => score !== null);
  return known.length === 0 || known.length < scores.length ? null : sum(known.map(decimal));
}

/** The rows' points by level 1, in the form's order. */
function levelSums(indicators: readonly IndicatorScore[]): Sum["levels"] {
  const points = new Map<string, Decimal>();
  for (const { row, score } of indicators) {
    // a row that does not count has no computed score
    if (score.computed === null) continue;
    const level = row.level1.text;
    points.set(level, decimal(score.computed).plus(points.get(level) ?? ZERO));
  }
  return [...points].map(([level, value]) => ({ level, points: fixed2(value) }));
}
