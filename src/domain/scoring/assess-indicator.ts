/** One row of the indicator table: its kind, its points and how they came about. */
import type { FundsRow, Indicator } from "../form/model/form";
import type { IndicatorAssessment, IndicatorKind } from "../assessment/assessment";
import { indicatorCounts, isExtra } from "./counted";
import { isExecutionLabel } from "../form/labels/row-labels";
import { executionScore } from "./execution-score";
import { numberAt, pointsAt } from "../form/model/figures";
import { judgedScore } from "./judged-score";
import { notComputed, type Judgement } from "./judgement";
import { quantitativeReading } from "./quantitative-reading";
import type { Profile } from "../profiles/profile";

/** 预算执行率 as a row of the table that asks for nothing itself: 项目资金 tells what was reached. */
const asksOfFunds = ({ name, target }: Indicator): boolean =>
  target.target.kind === "empty" && isExecutionLabel(name.text);

/** Such a row's points, from the amounts of the funds' total row. */
function judgeByFunds(row: Indicator, funds: FundsRow, profile: Profile): Judgement | null {
  const { weight, score } = row;
  const { score: computed, because } = executionScore({ ...funds, weight, score }, profile);
  return computed === null ? null : { kind: "quantitative", band: null, because, computed };
}

/**
 * Scores one row under a profile. `funds` is the form's 年度资金总额, if it has one. Figures come back
 * with two places, null where there are none.
 */
export function assessIndicator(
  row: Indicator,
  profile: Profile,
  funds: FundsRow | null = null,
): IndicatorAssessment {
  const byFunds =
    funds !== null && asksOfFunds(row) && indicatorCounts(row, profile)
      ? judgeByFunds(row, funds, profile)
      : null;
  const { kind, band, because, computed } = byFunds ?? judge(row, profile);
  const reported = pointsAt(row.score);
  return { row, kind, weight: pointsAt(row.weight), score: { reported, computed }, band, because };
}

/** 加分项 is what somebody granted: the printed score stands. */
const asGiven = ({ score }: Indicator): Judgement => {
  const computed = pointsAt(score);
  return {
    kind: "qualitative",
    computed,
    band: null,
    because: { rule: "granted", params: { score: computed ?? "" } },
  };
};

function judge(row: Indicator, profile: Profile): Judgement {
  const { target } = row.target;
  const { actual } = row.actual;
  if (isExtra(row) && indicatorCounts(row, profile)) return asGiven(row);
  if (row.shared !== undefined) return notComputed(kindOf(row), "points-shared");
  if (!indicatorCounts(row, profile)) return notComputed(kindOf(row), "not-scored");
  if (target.kind === "empty") return notComputed("unreadable", "missing-target");
  if (target.kind === "unreadable") return notComputed("unreadable", "unreadable-target");
  if (actual.kind === "empty") return notComputed(kindOf(row), "missing-actual");
  if (actual.kind === "unreadable") return notComputed("unreadable", "unreadable-actual");
  const weight = numberAt(row.weight);
  if (target.kind === "words") {
    if (weight === null) return notComputed("qualitative", withoutWeight(row));
    return judgedScore(row, actual.kind === "words" ? actual.attainment : null, weight, profile);
  }
  if (actual.kind === "words") return notComputed("unreadable", "unreadable-actual");
  if (weight === null) return notComputed("quantitative", withoutWeight(row));
  return quantitativeReading(row, target, actual, weight, profile);
}

const withoutWeight = (row: Indicator): "no-weight-column" | "missing-weight" =>
  row.weight === null ? "no-weight-column" : "missing-weight";

/** What a row asks for, whether or not it is answered. */
function kindOf({ target: { target } }: Indicator): IndicatorKind {
  switch (target.kind) {
    case "quantity":
    case "range":
      return "quantitative";
    case "words":
      return "qualitative";
    case "empty":
    case "unreadable":
      return "unreadable";
  }
}
