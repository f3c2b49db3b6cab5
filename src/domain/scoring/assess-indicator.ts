/** One row of the indicator table: its kind, its points and how they came about. */
import type { Indicator } from "../form/form";
import type { IndicatorAssessment, IndicatorKind } from "./assessment";
import { indicatorCounts } from "./counted";
import { numberAt, pointsAt } from "./figures";
import { judgedScore } from "./judged-score";
import { notComputed, type Judgement } from "./judgement";
import { measuredScore } from "./measured-score";
import type { Profile } from "./profile";

/** Scores one row under a profile. Figures come back with two places, null where there are none. */
export function assessIndicator(row: Indicator, profile: Profile): IndicatorAssessment {
  const { kind, band, because, computed } = judge(row, profile);
  const reported = pointsAt(row.score);
  return { row, kind, weight: pointsAt(row.weight), score: { reported, computed }, band, because };
}

function judge(row: Indicator, profile: Profile): Judgement {
  const { target } = row.target;
  const { actual } = row.actual;
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
  return measuredScore(row, target, actual, weight, profile);
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
