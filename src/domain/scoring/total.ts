/** 总分: the sum of the rounded row scores, the execution score included. */
import { decimal, fixed2, shownRounded, sum, ZERO, type Decimal } from "../decimal";
import { pointsAt } from "../form/model/figures";
import type { TotalRow } from "../form/model/form";
import type { Profile } from "../profiles/profile";
import type { Sum } from "../scores/because";
import type { Compared } from "../scores/compared";
import type { FundsScore, IndicatorScore, TotalScore } from "../scores/form-scores";

/** The form's total beside the one the rules give, two places each. */
export function scoreTotal(
  row: TotalRow | null,
  funds: readonly FundsScore[],
  indicators: readonly IndicatorScore[],
  { places }: Profile,
): TotalScore {
  const scores = [...funds, ...indicators]
    .filter(({ counted }) => counted)
    .map(({ score }) => score);
  const added = addedUp(scores, "computed");
  const computed = added?.complete === true ? shownRounded(added.sum, places.score) : null;
  return {
    weight: pointsAt(row?.weight ?? null),
    reported: pointsAt(row?.score ?? null),
    computed,
    because:
      computed === null
        ? null
        : {
            rule: "sum",
            execution: funds.find(({ counted }) => counted)?.score.computed ?? null,
            levels: levelSums(indicators),
            places: places.score,
            total: computed,
          },
    expected:
      computed === null
        ? expectedOfPrinted(scores, places.score)
        : { sum: computed, basis: "computed", complete: true },
  };
}

function expectedOfPrinted(scores: readonly Compared[], places: number): TotalScore["expected"] {
  const added = addedUp(scores, "reported");
  return (
    added && {
      sum: shownRounded(added.sum, places),
      basis: "printed",
      complete: added.complete,
    }
  );
}

/** The sum of the scores of one kind as far as there are any; null where there is none. */
function addedUp(
  scores: readonly Compared[],
  kind: keyof Compared,
): { readonly sum: Decimal; readonly complete: boolean } | null {
  const known = scores.flatMap(({ [kind]: score }) => (score === null ? [] : [decimal(score)]));
  return known.length === 0 ? null : { sum: sum(known), complete: known.length === scores.length };
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
