/** Points by a row's own criterion, which take precedence over the formula. */
import { applyCriterion } from "../criterion/apply-criterion";
import type { Answer, Scale } from "../criterion/answer";
import type { Criterion } from "../criterion/criterion";
import { readCriterion } from "../criterion/read-criterion";
import { decimal, fixed2, plain, ZERO, type Decimal } from "../decimal";
import { numberAt, pointsAt } from "../form/model/figures";
import type { FundsRow, Indicator, Place } from "../form/model/form";
import type { Profile } from "../profiles/profile";
import { daysBetween, inTime } from "../quantity/dates/calendar";
import type { Attainment, DaySpan } from "../quantity/model/readings";
import { MAGNITUDES } from "../quantity/units/unit";
import { isShareName, mayNameShare } from "../quantity/words/share-name";
import type { NotApplied } from "../scores/because-criterion";
import type { Measurement } from "../scores/measurement";
import { words } from "../text/wordings";
import { executionRate } from "./execution-rate";
import type { Judgement } from "./judgement";
import { rowPoints } from "./row-points";

/** A criterion that says how points are given, with its cell. */
export interface PlacedCriterion {
  readonly place: Place;
  readonly criterion: Exclude<Criterion, { readonly kind: "remark" }>;
}

/**
 * The row's criterion: the first cell that says how points are given; with a second one it counts as
 * not understood.
 */
function criterionOf({ criteria, name }: Indicator): PlacedCriterion | null {
  const [first, second] = criteria.flatMap((place): readonly PlacedCriterion[] => {
    const criterion = readCriterion(place.text, name.text);
    return criterion.kind === "remark" ? [] : [{ place, criterion }];
  });
  if (first === undefined) return null;
  return second === undefined ? first : { ...first, criterion: { kind: "not-understood" } };
}

/** The values that a criterion is applied to. */
export interface Answered {
  readonly readings: readonly Measurement[] | null;
  /** The funds' total row, where the row is answered by the execution of the budget. */
  readonly funds: FundsRow | null;
  /** The form's year, for dates that name none; null where the form has none. */
  readonly year: number | null;
  /** The criteria of a row above, which may apply to this row as well if it has none. */
  readonly criteriaAbove: readonly Place[];
}

/** Reasons without points that a criterion cannot change: another finding names what is missing. */
const OPEN: ReadonlySet<Judgement["because"]["rule"]> = new Set([
  "missing-target",
  "missing-actual",
  "unreadable-target",
  "unreadable-actual",
  "days-disagree",
  "several-readings",
  "unit-mismatch",
  "not-scored",
  "not-placed",
  "points-shared",
  "granted",
]);

/** The points by the row's own criterion; the formula's where the row has none. */
export function byCriterion(
  row: Indicator,
  answered: Answered,
  judged: Judgement,
  profile: Profile,
): Judgement {
  const weight = numberAt(row.weight);
  if (weight === null || row.headline === true || OPEN.has(judged.because.rule)) return judged;
  const own = criterionOf(row);
  if (own === null) return beside(row, answered, judged, weight, profile);
  const text = own.place.text;
  const { criterion } = own;
  if (criterion.kind !== "rule") return leftToPerson(row, judged, text, criterion.kind, weight);
  const answer = answerOf(row, answered, profile);
  const outcome = answer === null ? null : applyCriterion(criterion, answer, weight);
  if (outcome?.kind !== "points") {
    return leftToPerson(row, judged, text, outcome?.kind ?? "not-settled", weight);
  }
  const score = fixed2(rowPoints(outcome.points, weight, profile));
  const because = {
    rule: "criterion",
    text,
    asked: row.target.text,
    given: row.actual.text,
    how: outcome.how,
    weight: plain(weight),
    score,
  } as const;
  return { kind: judged.kind, band: null, computed: score, because };
}

/**
 * The formula's points for a row without a criterion of its own; where the criterion above may apply
 * too and gives other points, the printed score.
 */
function beside(
  row: Indicator,
  answered: Answered,
  judged: Judgement,
  weight: Decimal,
  profile: Profile,
): Judgement {
  const shared = criterionOf({ ...row, criteria: answered.criteriaAbove });
  if (shared?.criterion.kind !== "rule" || judged.computed === null) return judged;
  const answer = answerOf(row, answered, profile);
  const outcome = answer === null ? null : applyCriterion(shared.criterion, answer, weight);
  if (outcome?.kind !== "points") return judged;
  const isSame = rowPoints(outcome.points, weight, profile).equals(judged.computed);
  return isSame ? judged : leftToPerson(row, judged, shared.place.text, "not-settled", weight);
}

/** The printed score, where it lies between 0 and the weight. */
function leftToPerson(
  row: Indicator,
  { kind }: Judgement,
  text: string,
  why: NotApplied,
  weight: Decimal,
): Judgement {
  const printed = pointsAt(row.score);
  const isPossible =
    printed !== null && !decimal(printed).isNegative() && !decimal(printed).greaterThan(weight);
  const score = isPossible ? printed : null;
  const because = { rule: "own-criterion", text, why, score } as const;
  return { kind, band: null, computed: score, because };
}

/** Whether a wording reaches the target; null where it does so in part. */
const MET: Readonly<Record<Attainment, boolean | null>> = {
  met: true,
  partly: null,
  missed: false,
};

function answerOf(
  row: Indicator,
  { readings, funds, year }: Answered,
  profile: Profile,
): Answer | null {
  if (funds !== null) return ofExecution(funds, profile);
  const { target } = row.target;
  const { actual } = row.actual;
  if (target.kind === "deadline" && actual.kind === "date")
    return ofDate(target.by, actual.on, year);
  if (target.kind === "words" || target.kind === "deadline") {
    if (actual.kind !== "words" || actual.attainment === null) return null;
    return { scale: null, completion: null, met: MET[actual.attainment], time: null };
  }
  const only = readings?.length === 1 ? readings[0] : undefined;
  if (only === undefined || only.judgedOutside) return null;
  const { least, most } = only;
  const met =
    (least === null || !only.actual.lessThan(least)) &&
    (most === null || !only.actual.greaterThan(most));
  const scale = scaleOf(row, only);
  const isUnclear = scale?.unit === "" && mayNameShare(row.name.text);
  const completion = isUnclear ? null : completionOf(only);
  return { scale, completion, met, time: timeOf(row.name.text, scale) };
}

const TIMES: ReadonlySet<string> = new Set(words("分钟 小时 天 周 工作日 月 季度 年"));
/** Names of rows that count a delay: their target is the delay that is allowed. */
const COUNTS_DELAY = /延期|延迟|逾期|超期|延误|超时|滞后|推迟|迟/u;

/** By how much an answer exceeds the time allowed; null where the row is about no time. */
function timeOf(name: string, scale: Scale | null): Answer["time"] {
  if (scale?.most == null || scale.least !== null || !TIMES.has(scale.unit)) return null;
  const isUnclear = COUNTS_DELAY.test(name) && !scale.most.isZero();
  const delay = isUnclear ? null : delayOf(scale.actual.minus(scale.most), scale.unit);
  return { delay, by: null };
}

const delayOf = (late: Decimal, unit: string): Scale => ({
  unit,
  actual: late.isNegative() ? ZERO : late,
  least: null,
  most: ZERO,
});

/**
 * A date compared with its deadline; the delay is null where the possible days give different delays.
 */
function ofDate(by: DaySpan, on: DaySpan, year: number | null): Answer | null {
  const timely = inTime(by, on, year);
  if (timely === "unclear") return null;
  const met = timely === "yes";
  const least = daysBetween(by.last, on.first, year);
  const most = daysBetween(by.first, on.last, year);
  const late = met ? 0 : least === most ? most : null;
  const delay = late === null ? null : delayOf(decimal(String(late)), "天");
  return { scale: null, completion: null, met, time: { delay, by } };
}

const ONE_HUNDRED = (): Decimal => decimal("100");

function ofExecution(funds: FundsRow, profile: Profile): Answer | null {
  const rate = executionRate(funds, profile);
  if (rate === null) return null;
  const scale = { unit: "%", actual: rate, least: ONE_HUNDRED(), most: null };
  return { scale, completion: scale, met: !rate.lessThan(100), time: null };
}

/**
 * Target and answer of a share in percent: 0.92 of 0.95, or 92 of 95. A mix of both has two readings,
 * and never comes here.
 */
function percentages({ actual, least, most }: Measurement): Scale {
  const isOfOne = !actual.greaterThan(1);
  const inPercent = (value: Decimal): Decimal => (isOfOne ? value.times(100) : value);
  return {
    unit: "%",
    actual: inPercent(actual),
    least: least && inPercent(least),
    most: most && inPercent(most),
  };
}

/** Target and answer in one unit, where both have the same or one has none; else null. */
function scaleOf({ name, actual }: Indicator, measurement: Measurement): Scale | null {
  const { units, least, most } = measurement;
  const stated = [units.target, units.actual].filter((unit) => unit !== "");
  const [unit = "", other = unit] = stated;
  if (unit !== other) return null;
  if (unit === "" && isShareName(name.text)) return percentages(measurement);
  const { actual: value } = measurement;
  // 2.5万 to a bare target is the bare 25000
  if (units.target === "" && MAGNITUDES[unit] !== undefined)
    return { unit: "", actual: value, least, most };
  // another magnitude (2.1万人) has multiplied the answer to a bare target
  const isAsPrinted =
    actual.actual.kind === "quantity" && decimal(actual.actual.value).equals(value);
  if (!isAsPrinted && !value.isZero()) return null;
  return { unit, actual: value, least, most };
}

/** The percentage of the target that was reached, for a target above 0; null for a range. */
function completionOf({ actual, least, most }: Measurement): Scale | null {
  const onlyLeast = most === null ? least : null;
  const bound = least === null ? most : onlyLeast;
  if (bound === null || !bound.greaterThan(0)) return null;
  return {
    unit: "%",
    actual: actual.times(100).div(bound),
    least: least === null ? null : ONE_HUNDRED(),
    most: most === null ? null : ONE_HUNDRED(),
  };
}
