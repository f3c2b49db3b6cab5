/** The points that a row's own criterion gives, as far as its words decide. */
import { decimal, plain, roundHalfUp, ZERO, type Decimal } from "../decimal";
import { fitsRow, takesOff } from "./fits-row";
import { resultOfBands } from "./matching-band";
import { givesMoreForLess } from "./more-for-less";
import type { Condition, Result, Rule, Step } from "./criterion";
import { isPercent } from "./read-subject";
import { scaleFor, type Answer, type Scale } from "./answer";

/** How the points came about; figures are decimal strings. */
export type How =
  | { readonly kind: "full" }
  /** points that the text names for the answer, or takes off for it */
  | { readonly kind: "named" }
  /** the distance between answer and reference, and the deduction for it */
  | {
      readonly kind: "steps";
      /** late: counted from the deadline; occurs: counted from none */
      readonly side: Step["side"] | "late" | "occurs";
      readonly reference: string;
      readonly difference: string;
      readonly unit: string;
      readonly deducted: string;
    }
  /** the share of the target done, or the answer itself, in percent */
  | { readonly kind: "proportion"; readonly percent: string };

export type Outcome =
  | { readonly kind: "points"; readonly points: Decimal; readonly how: How }
  /** the text leaves it to a person */
  | { readonly kind: "judged" }
  /** the criterion does not decide for this answer */
  | { readonly kind: "not-settled" };

const NOT_SETTLED: Outcome = { kind: "not-settled" };
const JUDGED: Outcome = { kind: "judged" };

/**
 * Applies a rule to an answer. Where 完成率 may mean the answer or how much of the target was done,
 * both have to give the same points.
 */
export function applyCriterion(read: Rule, answer: Answer, weight: Decimal): Outcome {
  const rule = withFull(read, weight);
  if (!fitsWeight(rule, weight) || !fitsRow(rule, answer)) return NOT_SETTLED;
  if (rule.bonus && isBeyond(answer)) return NOT_SETTLED;
  const first = outcomeOf(rule, answer, weight);
  const pointsFor = (other: Answer): Decimal | null => {
    const outcome = outcomeOf(rule, other, weight);
    return outcome.kind === "points" ? outcome.points : null;
  };
  if (first.kind === "points" && givesMoreForLess(rule, answer, first.points, pointsFor)) {
    return NOT_SETTLED;
  }
  const { scale } = answer;
  if (scale?.unit !== "%" || !isOfCompletion(rule)) return first;
  const second = outcomeOf(rule, { ...answer, completion: scale }, weight);
  const isSame =
    first.kind === "points" && second.kind === "points" && first.points.equals(second.points);
  return isSame || (first.kind === second.kind && first.kind !== "points") ? first : NOT_SETTLED;
}

/** Whether the answer is better than the target. */
function isBeyond({ scale, completion }: Answer): boolean {
  const compared = scale ?? completion;
  if (compared === null) return false;
  const { actual, least, most } = compared;
  return (least !== null && actual.greaterThan(least)) || (most !== null && actual.lessThan(most));
}

const isOfCompletion = ({ bands, step }: Rule): boolean =>
  step?.measured.of === "completion" ||
  bands.some(({ when }) => when.kind === "interval" && when.measured.of === "completion");

/** The rule with 得满分 for all points and shares that are the whole weight. */
const withFull = (rule: Rule, weight: Decimal): Rule => ({
  ...rule,
  bands: rule.bands.map((band) => {
    const { result } = band;
    const isWhole =
      (result.kind === "points" && decimal(result.points).equals(weight)) ||
      (result.kind === "share" && decimal(result.share).equals(100));
    return isWhole ? { ...band, result: { kind: "full" } } : band;
  }),
});

/** Whether the points that the text names agree with the row's weight. */
function fitsWeight({ bands, weight: named }: Rule, weight: Decimal): boolean {
  if (named !== null && !decimal(named).equals(weight)) return false;
  const points = bands.flatMap(({ result }) =>
    result.kind === "points" ? [decimal(result.points)] : [],
  );
  if (points.some((each) => each.greaterThan(weight))) return false;
  const shares = bands.flatMap(({ result }) =>
    result.kind === "share" ? [decimal(result.share)] : [],
  );
  if (shares.some((each) => each.greaterThan(100))) return false;
  const isFull = bands.some(({ result }) =>
    ["full", "proportion", "rate", "rate-off", "gain"].includes(result.kind),
  );
  return points.length + shares.length === 0 || isFull;
}

function outcomeOf(rule: Rule, answer: Answer, weight: Decimal): Outcome {
  const matched = resultOfBands(rule.bands, answer, weight);
  if (matched === "unclear") return NOT_SETTLED;
  const stated = matched.stated;
  // 延期5天以上不得分 for 5 days: the steps claim the edge too
  if (matched.atEdge && rule.step !== null && stated?.kind !== "full") return NOT_SETTLED;
  if (stated !== null) {
    const begin = rule.step === null ? null : beginOf(rule.step, rule, answer);
    // 未完成扣2分,每少1项扣1分 may add up; 低于60%不得分 ends the steps
    if (begin?.isPassed === true && !endsSteps(stated, matched.held, begin, answer)) {
      return NOT_SETTLED;
    }
    return pointsOf(stated, rule, answer, weight);
  }
  if (rule.step !== null) {
    // 90%-95%得8分,低于90%每低1%扣1分: from 8 points or from all
    const isFromLess =
      rule.step.from !== null && rule.bands.some(({ result }) => isPartial(result));
    const isOpen = isFromLess && beginOf(rule.step, rule, answer)?.isPassed === true;
    if (matched.otherwise !== null || isOpen) return NOT_SETTLED;
    return stepped(rule.step, rule, answer, weight);
  }
  if (matched.otherwise !== null) return pointsOf(matched.otherwise, rule, answer, weight);
  // the criterion names only deductions, and none applies
  const isSpared =
    answer.met === true &&
    rule.bands.every(({ result }) => takesOff(result) || result.kind === "proportion");
  return isSpared ? { kind: "points", points: weight, how: { kind: "full" } } : NOT_SETTLED;
}

/** Some of the points, in a band of its own. */
const isPartial = ({ kind }: Result): boolean =>
  ["points", "share", "minus", "minus-share"].includes(kind);

function pointsOf(result: Result, rule: Rule, answer: Answer, weight: Decimal): Outcome {
  const named = (points: Decimal): Outcome => {
    const kept = points.isNegative() ? ZERO : points;
    const how: How = kept.equals(weight) ? { kind: "full" } : { kind: "named" };
    return { kind: "points", points: kept, how };
  };
  switch (result.kind) {
    case "full":
      return named(weight);
    case "nothing":
      return named(ZERO);
    case "points":
      return named(decimal(result.points));
    case "share":
      return named(weight.times(decimal(result.share)).div(100));
    case "minus":
      return named(weight.minus(decimal(result.points)));
    case "minus-share":
      return named(weight.minus(weight.times(decimal(result.share)).div(100)));
    case "person":
      return JUDGED;
    case "proportion":
      return inProportion(rule, answer, weight);
    case "gain":
      return gained(result, answer, weight);
    case "rate-off": {
      const { scale } = answer;
      if (scale === null || !isPercent(scale.unit) || scale.actual.greaterThan(100)) {
        return NOT_SETTLED;
      }
      return named(weight.minus(weight.times(scale.actual).div(100)));
    }
    case "rate":
      return byRate(rule, answer, weight);
  }
}

/** Points for each unit done, where the target gives exactly the weight. */
function gained(
  { size, unit, points }: Extract<Result, { kind: "gain" }>,
  answer: Answer,
  weight: Decimal,
): Outcome {
  const scale = scaleFor({ of: "answer", unit }, answer);
  if (scale?.least == null || scale.most !== null) return NOT_SETTLED;
  const worthOf = (count: Decimal): Decimal => count.div(size).floor().times(points);
  if (!worthOf(scale.least).equals(weight)) return NOT_SETTLED;
  const earned = worthOf(scale.actual);
  const isFull = !earned.lessThan(weight);
  return {
    kind: "points",
    points: isFull ? weight : earned,
    how: isFull ? { kind: "full" } : { kind: "named" },
  };
}

/** Weight × the answer's percentage. The text may mean the share of the target; both have to give the same points. */
function byRate(rule: Rule, answer: Answer, weight: Decimal): Outcome {
  const { scale } = answer;
  if (scale === null || !isPercent(scale.unit) || scale.least === null) return NOT_SETTLED;
  const share = scale.actual.greaterThan(100) ? decimal("100") : scale.actual;
  const points = weight.times(share).div(100);
  const other = inProportion(rule, answer, weight);
  if (other.kind !== "points" || !other.points.equals(points)) return NOT_SETTLED;
  const percent = plain(roundHalfUp(share, 4));
  const how: How = points.equals(weight) ? { kind: "full" } : { kind: "proportion", percent };
  return { kind: "points", points, how };
}

/** Weight × answer ÷ target; not settled where full points begin at another value than the target. */
function inProportion(rule: Rule, answer: Answer, weight: Decimal): Outcome {
  const { completion, met } = answer;
  if (met === true) return { kind: "points", points: weight, how: { kind: "full" } };
  if (completion?.least == null) return NOT_SETTLED;
  const fullFrom = fullBound(rule, answer, "below");
  if (fullFrom === undefined) return NOT_SETTLED;
  if (fullFrom !== null && !fullFrom.bound.equals(fullFrom.scale.least ?? ZERO)) return NOT_SETTLED;
  const { actual, least } = completion;
  if (!actual.lessThan(least)) return NOT_SETTLED;
  const percent = plain(roundHalfUp(actual.times(100).div(least), 4));
  return {
    kind: "points",
    points: weight.times(actual).div(least),
    how: { kind: "proportion", percent },
  };
}

/**
 * Where the full points begin by the text itself: null where it names no bound, undefined where it
 * cannot be compared.
 */
function fullBound(
  { bands }: Rule,
  answer: Answer,
  side: Step["side"],
): { readonly bound: Decimal; readonly scale: Scale } | null | undefined {
  const full = bands.flatMap(({ when, result }) =>
    when.kind === "interval" && result.kind === "full" ? [when] : [],
  );
  const [only, another] = full;
  if (only === undefined) return null;
  const bound = side === "below" ? only.low : only.high;
  const scale = scaleFor(only.measured, answer);
  if (another !== undefined || bound === null || scale === null) return undefined;
  return { bound: decimal(bound.value), scale };
}

function stepped(step: Step, rule: Rule, answer: Answer, weight: Decimal): Outcome {
  const scale = scaleFor(step.measured, answer);
  // the words say that it was in time
  if (answer.time === null && step.measured.of === "delay" && answer.met === true) {
    return { kind: "points", points: weight, how: { kind: "full" } };
  }
  const stated = fullBound(rule, answer, step.side);
  if (scale === null || stated === undefined) return NOT_SETTLED;
  const full = stated === null ? null : boundOn(scale, stated, step.side);
  if (full === undefined) return NOT_SETTLED;
  const target = targetOf(scale, step.side);
  const reference = step.from === null ? (full ?? target) : decimal(step.from);
  if (reference === null) return NOT_SETTLED;
  if (full !== null && !full.equals(reference)) return NOT_SETTLED;
  const standard = rule.standard === "target" ? target : rule.standard;
  if (rule.standard !== null && (standard === null || !reference.equals(standard))) {
    return NOT_SETTLED;
  }
  const difference = differenceOf(step, scale, reference);
  if (!difference.greaterThan(0)) {
    return answer.met === true
      ? { kind: "points", points: weight, how: { kind: "full" } }
      : NOT_SETTLED;
  }
  const each = step.ofWeight ? weight.times(decimal(step.points)).div(100) : decimal(step.points);
  const deduction = limited(each, difference, step);
  const left = weight.minus(deduction);
  const points = left.isNegative() ? ZERO : left;
  return {
    kind: "points",
    points,
    how: {
      kind: "steps",
      side: sideOf(step),
      reference: plain(reference),
      difference: plain(roundHalfUp(difference, 4)),
      unit: scale.unit,
      deducted: plain(roundHalfUp(weight.minus(points), 4)),
    },
  };
}

interface Begin {
  readonly step: Step;
  readonly scale: Scale;
  readonly reference: Decimal;
  /** Whether the answer is beyond the reference. */
  readonly isPassed: boolean;
}

/** Where the steps begin for an answer that a band has points for; null where they do not count it. */
function beginOf(step: Step, rule: Rule, answer: Answer): Begin | null {
  const scale = scaleFor(step.measured, answer);
  if (scale === null) return null;
  const stated = fullBound(rule, answer, step.side);
  const full = stated == null ? null : (boundOn(scale, stated, step.side) ?? null);
  const target = targetOf(scale, step.side) ?? scale.least ?? scale.most;
  const reference = step.from === null ? (full ?? target) : decimal(step.from);
  if (reference === null) return null;
  return { step, scale, reference, isPassed: differenceOf(step, scale, reference).greaterThan(0) };
}

/** Whether a result is no points at all from a bound on that lies beyond where the steps begin. */
const endsSteps = (
  { kind }: Result,
  held: readonly Condition[],
  { step: { side }, scale: own, reference }: Begin,
  answer: Answer,
): boolean =>
  kind === "nothing" &&
  held.every((when) => {
    const bound = when.kind !== "interval" ? null : side === "below" ? when.high : when.low;
    const scale = when.kind === "interval" ? scaleFor(when.measured, answer) : null;
    const from = scale === own ? reference : scale && targetOf(scale, side);
    if (bound === null || from === null) return false;
    return side === "below" ? from.greaterThan(bound.value) : from.lessThan(bound.value);
  });

const differenceOf = ({ side }: Step, { actual }: Scale, reference: Decimal): Decimal =>
  side === "below" ? reference.minus(actual) : actual.minus(reference);

const targetOf = (scale: Scale, side: Step["side"]): Decimal | null =>
  side === "below" ? scale.least : scale.most;

/** A bound on the steps' scale: 100% of the target done is the target; undefined for another bound of another scale. */
function boundOn(
  scale: Scale,
  { bound, scale: own }: { readonly bound: Decimal; readonly scale: Scale },
  side: Step["side"],
): Decimal | null | undefined {
  if (own === scale) return bound;
  const target = targetOf(scale, side);
  return targetOf(own, side)?.equals(bound) === true ? target : undefined;
}

function sideOf({ side, measured }: Step): Step["side"] | "late" | "occurs" {
  if (measured.of === "delay") return "late";
  return measured.of === "occurrences" ? "occurs" : side;
}

/** Multiplied before it is divided; a part of a step counts as the text says. */
function limited(each: Decimal, difference: Decimal, step: Step): Decimal {
  const size = decimal(step.size);
  const whole = difference.div(size).floor();
  const isExact = whole.times(size).equals(difference);
  const counted = step.part === "not-at-all" || isExact ? whole : whole.plus(1);
  const deduction =
    step.part === "in-proportion" ? each.times(difference).div(size) : each.times(counted);
  const most = step.most === null ? null : decimal(step.most);
  return most !== null && deduction.greaterThan(most) ? most : deduction;
}
