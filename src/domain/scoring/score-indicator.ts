/** One row of the indicator table: its kind, its points and how they came about. */
import type { FundsRow, Indicator, Place } from "../form/model/form";
import type { PlainRule } from "../scores/because";
import type { IndicatorKind, IndicatorScore } from "../scores/form-scores";
import type { SharedPoints } from "../scores/shared-points";
import { byCriterion } from "./by-criterion";
import { isIndicatorCounted, isExtra } from "./counted-rows";
import type { Actual, DaySpan } from "../quantity/model/readings";
import { deadlineScore } from "./deadline";
import { isExecutionLabel } from "../form/labels/row-labels";
import { isOffEqual } from "./equal-target";
import { executionScore } from "./execution-score";
import { decimal, roundHalfUp, ZERO, type Decimal } from "../decimal";
import { keyOf } from "../text/normalize";
import { executionRate } from "./execution-rate";
import { isExplained } from "./explained-row";
import { numberAt, pointsAt } from "../form/model/figures";
import { judgedScore } from "./judged-score";
import { notComputed, type Judgement } from "./judgement";
import { loweredScore } from "./lowered-score";
import { readingsOf } from "./measure";
import { overachievedPercent } from "./overachieved";
import { belowWeight, personJudges } from "./person-judges";
import { quantitativeReading } from "./quantitative-reading";
import type { Profile } from "../profiles/profile";

/** Whether a row is 预算执行率 without a target of its own, which is scored from 项目资金. */
const isScoredByFunds = ({ name, target }: Indicator): boolean =>
  target.target.kind === "empty" && isExecutionLabel(keyOf(name.text));

/** The points of such a row, from the amounts of the funds' total row. */
function judgeByFunds(row: Indicator, funds: FundsRow, profile: Profile): Judgement | null {
  const { weight, score } = row;
  const { score: computed, because } = executionScore({ ...funds, weight, score }, profile);
  if (computed === null || contradicts(row, funds, profile)) return null;
  return { kind: "quantitative", band: null, because, computed };
}

/** Whether the row's own answer gives another rate than the funds have, at its own places. */
function contradicts(
  { actual: { actual } }: Indicator,
  funds: FundsRow,
  profile: Profile,
): boolean {
  if (actual.kind === "empty") return false;
  const exact = executionRate(funds, profile);
  if (actual.kind !== "quantity" || exact === null) return true;
  const places = actual.value.split(".")[1]?.length ?? 0;
  const own = decimal(actual.value);
  const asPercent = { rate: own, places };
  const asShare = { rate: own.times(100), places: Math.max(places - 2, 0) };
  const readings = { "": [asPercent, asShare], "%": [asPercent] }[actual.unit] ?? [];
  return !readings.some((each) => roundHalfUp(exact, each.places).equals(each.rate));
}

/** The data of the form that scoring a row needs. */
export interface RowContext {
  /** The form's 年度资金总额, if it has one. */
  readonly funds: FundsRow | null;
  /** The cell of points that the row shares with others; null for none. */
  readonly shared: SharedPoints | null;
  /** The form's year, for dates without one; null where the form has none. */
  readonly year: number | null;
  /** The criteria of a row above, which may apply to this row as well if it has none. */
  readonly criteriaAbove?: readonly Place[];
}

const NO_CONTEXT: RowContext = { funds: null, shared: null, year: null };

/** Scores one row under a profile. Figures have two places, null where there are none. */
export function scoreIndicator(
  row: Indicator,
  profile: Profile,
  { funds, shared, year, criteriaAbove = [] }: RowContext = NO_CONTEXT,
): IndicatorScore {
  const counted = isIndicatorCounted(row, profile, shared);
  const readings = row.slipped === true ? null : readingsOf(row);
  const known = {
    row,
    counted,
    extra: isExtra(row),
    shared,
    weight: pointsAt(row.weight),
    readings,
    overachieved: overachievedPercent(readings, profile),
    offEqual: isOffEqual(row, readings, profile),
    explained: isExplained(row.explanation, profile),
  };
  const byFunds =
    funds !== null && counted && isScoredByFunds(row) ? judgeByFunds(row, funds, profile) : null;
  const formula = byFunds ?? judge({ ...known, year }, profile);
  const answered = { readings, funds: byFunds === null ? null : funds, year, criteriaAbove };
  const judged = byCriterion(row, answered, formula, profile);
  const { kind, band, because, computed } =
    judged.because.rule === "granted" ? judged : loweredScore(known, judged, profile);
  const { extra, weight, overachieved, offEqual, explained } = known;
  const score = { reported: pointsAt(row.score), computed };
  // the members are listed, as copying so many by spread takes several times as long
  return {
    row,
    counted,
    extra,
    shared,
    weight,
    readings,
    overachieved,
    offEqual,
    explained,
    kind,
    score,
    band,
    because,
  };
}

/** 加分项: the printed score counts as it is. */
const asPrinted = ({ score }: Indicator): Judgement => {
  const computed = pointsAt(score);
  return {
    kind: "qualitative",
    computed,
    band: null,
    because: { rule: "granted", score: computed },
  };
};

type KnownRow = Pick<IndicatorScore, "row" | "counted" | "extra" | "shared" | "readings"> & {
  /** The form's year; null where it has none. */
  readonly year: number | null;
};

function judge(known: KnownRow, profile: Profile): Judgement {
  const { row, counted, extra, shared, readings } = known;
  const { target } = row.target;
  const { actual } = row.actual;
  const not = (kind: IndicatorKind, rule: PlainRule): Judgement => notComputed(kind, { rule });
  if (row.slipped === true) return not("unreadable", "not-placed");
  if (extra && counted) return asPrinted(row);
  if (shared !== null) return not(kindOf(row), "points-shared");
  if (!counted) return not(kindOf(row), "not-scored");
  const headlineWeight = row.headline === true ? numberAt(row.weight) : null;
  if (headlineWeight !== null) return judgedScore(row, null, headlineWeight, profile);
  if (target.kind === "empty") return not("unreadable", "missing-target");
  if (target.kind === "unreadable") return not("unreadable", "unreadable-target");
  if (actual.kind === "empty") return not(kindOf(row), "missing-actual");
  if (actual.kind === "unreadable") return not("unreadable", "unreadable-actual");
  const weight = numberAt(row.weight);
  if (target.kind === "words") {
    if (weight === null) return not("qualitative", withoutWeight(row));
    return inWords(known, actual, weight, profile);
  }
  if (target.kind === "deadline") return judgeDeadline(known, target.by, profile);
  if (actual.kind !== "quantity" || readings === null)
    return not("unreadable", "unreadable-actual");
  if (weight === null) return not("quantitative", withoutWeight(row));
  return quantitativeReading(row, { target, actual, readings }, weight, profile);
}

/**
 * The result for a target in words; an answer that leaves open whether it was reached gets no full
 * weight.
 */
function inWords(
  { row, year }: KnownRow,
  actual: Actual,
  weight: Decimal,
  profile: Profile,
): Judgement {
  if (actual.kind !== "words") return judgedScore(row, null, weight, profile);
  if (actual.says !== "open" && !isInLaterYear(actual.on, year))
    return judgedScore(row, actual.attainment, weight, profile, actual.says === "free");
  const high = belowWeight(weight, profile);
  return personJudges(row, "open", { low: ZERO, high }, weight, "qualitative");
}

/** Whether a date is in a later year than the form's: 2025年3月 in a form of 2024. */
const isInLaterYear = (on: DaySpan | undefined, formYear: number | null): boolean =>
  on?.first.year != null && formYear !== null && on.first.year > formYear;

/** A deadline is answered by a date, or by the wording of an attainment. */
function judgeDeadline({ row, year }: KnownRow, by: DaySpan, profile: Profile): Judgement {
  const { actual } = row.actual;
  const weight = numberAt(row.weight);
  if (actual.kind === "words") {
    if (weight === null) return notComputed("qualitative", { rule: withoutWeight(row) });
    return judgedScore(row, actual.attainment, weight, profile);
  }
  if (actual.kind !== "date") return notComputed("unreadable", { rule: "unreadable-actual" });
  if (weight === null) return notComputed("quantitative", { rule: withoutWeight(row) });
  return deadlineScore(row, { by, on: actual.on }, weight, year, profile);
}

const withoutWeight = (row: Indicator): "no-weight-column" | "missing-weight" =>
  row.weight === null ? "no-weight-column" : "missing-weight";

/** The kind of a row by its target, answered or not. */
function kindOf({ target: { target } }: Indicator): IndicatorKind {
  switch (target.kind) {
    case "quantity":
    case "range":
    case "deadline":
      return "quantitative";
    case "words":
      return "qualitative";
    case "empty":
    case "unreadable":
      return "unreadable";
  }
}
