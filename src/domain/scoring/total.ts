/** 总分: the sum of the rounded row scores, the execution score included. */
import { decimal, fixed2, shownRounded, sum, ZERO, type Decimal } from "../decimal";
import type { TotalRow } from "../form/model/form";
import type {
  Assessment,
  Compared,
  FundsAssessment,
  IndicatorAssessment,
} from "../assessment/assessment";
import { fundsCount, indicatorCounts } from "./counted";
import { pointsAt } from "../form/model/figures";
import type { Profile } from "../profiles/profile";

/** The scores a total is made of, as printed and as computed, in the form's order. */
export function countedScores(
  funds: readonly FundsAssessment[],
  indicators: readonly IndicatorAssessment[],
  profile: Profile,
): readonly Compared[] {
  return [
    ...funds.filter(({ row }) => fundsCount(row, profile)),
    ...indicators.filter(({ row }) => indicatorCounts(row, profile)),
  ].map(({ score }) => score);
}

/** The sum of the computed scores; null while a counted row has none, or no row counts. */
export function computedTotal(scores: readonly Compared[]): Decimal | null {
  const known = scores.flatMap(({ computed }) => (computed === null ? [] : [decimal(computed)]));
  return known.length === 0 || known.length < scores.length ? null : sum(known);
}

/** The sum of the printed scores, as far as they are printed; null where none is. */
export function reportedTotal(scores: readonly Compared[]): Decimal | null {
  const known = scores.flatMap(({ reported }) => (reported === null ? [] : [decimal(reported)]));
  return known.length === 0 ? null : sum(known);
}

/** The form's total beside the one the rules give, two places each. */
export function assessTotal(
  row: TotalRow | null,
  funds: readonly FundsAssessment[],
  indicators: readonly IndicatorAssessment[],
  profile: Profile,
): Assessment["total"] {
  const scores = countedScores(funds, indicators, profile);
  const total = computedTotal(scores);
  const computed = total && shownRounded(total, profile.places.score);
  const execution = funds.find((each) => fundsCount(each.row, profile))?.score.computed ?? null;
  return {
    weight: pointsAt(row?.weight ?? null),
    reported: pointsAt(row?.score ?? null),
    computed,
    because: total && {
      rule: "sum",
      params: {
        execution: execution ?? "",
        levels: levelSums(indicators, profile),
        places: String(profile.places.score),
        total: computed ?? "",
      },
    },
  };
}

/** "产出指标\t49.50\n效益指标\t30.00": the rows' points by level 1, in the form's order. */
function levelSums(indicators: readonly IndicatorAssessment[], profile: Profile): string {
  const points = new Map<string, Decimal>();
  for (const { row, score } of indicators) {
    if (!indicatorCounts(row, profile) || score.computed === null) continue;
    const level = row.level1.text;
    points.set(level, decimal(score.computed).plus(points.get(level) ?? ZERO));
  }
  return [...points].map(([level, value]) => `${level}\t${fixed2(value)}`).join("\n");
}
