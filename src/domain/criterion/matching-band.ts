/** The bands of a criterion that an answer lies in. */
import { decimal, type Decimal } from "../decimal";
import type { Day, DaySpan } from "../quantity/model/readings";
import { scaleFor, type Answer, type Scale } from "./answer";
import type { Band, Bound, Condition, Result } from "./criterion";

/** `edge`: the answer is a bound that the wording leaves open. */
type Holds = "yes" | "no" | "edge" | "unclear";

export interface Matched {
  /** The answer is an edge that the wording neither includes nor excludes, and no other band has it. */
  readonly atEdge: boolean;
  /** The result of the bands whose condition holds; null where none does. */
  readonly stated: Result | null;
  /** The result of 否则; null where there is none. */
  readonly otherwise: Result | null;
  /** The conditions that hold; one whose edge the answer is does not. */
  readonly held: readonly Condition[];
}

/**
 * What the bands say of an answer; "unclear" where a condition cannot be decided, or where two that
 * hold differ. An edge that two bands claim goes to the higher points only if the text counts it in
 * there.
 */
export function resultOfBands(
  bands: readonly Band[],
  answer: Answer,
  weight: Decimal,
): Matched | "unclear" {
  const otherwise = bands.filter(({ when }) => when.kind === "otherwise");
  const conditional = bands.map(({ when, result }) => ({
    when,
    result,
    holds: holdsFor(when, answer, result),
  }));
  if (conditional.some(({ holds }) => holds === "unclear")) return "unclear";
  if (isBetweenValues(conditional, answer, weight)) return "unclear";
  const sure = nearest(
    conditional.filter(({ holds }) => holds === "yes"),
    bands,
    answer,
    weight,
  );
  const open = conditional.filter(({ holds }) => holds === "edge");
  const only = theOnly(sure.map(({ result }) => result));
  const other = theOnly(otherwise.map(({ result }) => result));
  if (only === "several" || other === "several") return "unclear";
  const held = sure.map(({ when }) => when);
  if (open.length === 0) return { stated: only, otherwise: other, atEdge: false, held };
  if (only !== null) {
    const claims = open.map(({ result }) => worth(result, weight));
    const own = worth(only, weight);
    const isHigher = claims.every(
      (each) => each !== null && own !== null && !each.greaterThan(own),
    );
    return isHigher ? { stated: only, otherwise: other, atEdge: false, held } : "unclear";
  }
  const claimed = theOnly(open.map(({ result }) => result));
  return claimed === "several"
    ? "unclear"
    : { stated: claimed, otherwise: other, atEdge: true, held };
}

interface Held {
  readonly when: Condition;
  readonly result: Result;
}

/**
 * Of nested bands the innermost: ≥20%得6分 of ≥20%得6分, ≥15%得5分 for 21%. All bands are kept where they
 * are not nested, where the inner one does not give more points, or where it does though it lies further
 * from the target: ＜95%得0分, ＜90%扣2分.
 */
function nearest(
  held: readonly Held[],
  bands: readonly Held[],
  answer: Answer,
  weight: Decimal,
): readonly Held[] {
  // 未完成按比例得分, 低于60%不得分: below 60% nothing
  const nothing = held.filter(
    ({ when, result }) => when.kind === "interval" && result.kind === "nothing",
  );
  if (
    nothing.length > 0 &&
    held.every((each) => nothing.includes(each) || each.when.kind === "missed")
  ) {
    return nothing;
  }
  const [scale, another] = new Set(held.flatMap(({ when }) => scaleOf(when, answer)));
  if (scale == null || another !== undefined) return held;
  const sorted = held.flatMap((each) => {
    const bound = onlyBound(each.when, scale);
    return bound === null ? [] : [{ each, bound, worth: worth(each.result, weight) }];
  });
  const [first] = sorted;
  const isOneSide = sorted.every(({ bound }) => bound.isLower === first?.bound.isLower);
  if (sorted.length < held.length || !isOneSide) return held;
  const isLower = first?.bound.isLower === true;
  const isToTarget = (isLower ? scale.least : scale.most) !== null;
  const isToFull = bands.some(
    ({ when, result }) => result.kind === "full" && onlyBound(when, scale)?.isLower === isLower,
  );
  if (!isToTarget && !isToFull) return held;
  sorted.sort((one, other) => other.bound.value.comparedTo(one.bound.value));
  if (!isLower) sorted.reverse();
  const isFalling = sorted.every(({ worth: own }, index) => {
    const next = sorted[index + 1];
    return (
      next === undefined || (own !== null && next.worth !== null && own.greaterThan(next.worth))
    );
  });
  const inner = sorted[0];
  return isFalling && inner !== undefined ? [inner.each] : held;
}

interface OnlyBound {
  readonly isLower: boolean;
  readonly value: Decimal;
}

/** The scale that an interval is compared on, if there is one; nothing for other conditions. */
const scaleOf = (when: Condition, answer: Answer): readonly (Scale | null)[] =>
  when.kind === "interval" ? [scaleFor(when.measured, answer)] : [];

/** The bound of an interval that has only one, and of 达到目标, whose bound is the target. */
function onlyBound(when: Condition, { least, most }: Scale): OnlyBound | null {
  if (when.kind === "met") {
    const value = least ?? most;
    return value === null || (least !== null && most !== null)
      ? null
      : { isLower: least !== null, value };
  }
  if (when.kind !== "interval") return null;
  const { low, high } = when;
  const bound = low ?? high;
  if (bound === null || (low !== null && high !== null)) return null;
  return { isLower: low !== null, value: decimal(bound.value) };
}

/**
 * Whether the criterion names single values (100%得10分, 90%得8分) and the answer lies between them, which
 * the criterion does not settle, 否则 included.
 */
function isBetweenValues(
  all: readonly (Held & { readonly holds: Holds })[],
  answer: Answer,
  weight: Decimal,
): boolean {
  const values = all.flatMap(({ when, result }) => {
    const isGiven = ["full", "points", "share"].includes(result.kind);
    const isWorth = isGiven && worth(result, weight)?.isZero() !== true;
    if (when.kind !== "interval" || !isWorth) return [];
    const value = singleValue(when);
    const scale = scaleFor(when.measured, answer);
    return value === null || scale === null ? [] : [{ value, scale }];
  });
  if (all.some(({ holds }) => holds === "yes")) return false;
  return values.some(({ value, scale: { actual, least } }) =>
    least === null ? actual.lessThan(value) : actual.greaterThan(value),
  );
}

type Interval = Extract<Condition, { kind: "interval" }>;

/** The one value of an interval from it to it; null for other intervals. */
const singleValue = ({ low, high }: Interval): Decimal | null =>
  low !== null && low.value === high?.value ? decimal(low.value) : null;

function theOnly(results: readonly Result[]): Result | null | "several" {
  const [first, ...others] = results;
  if (first === undefined) return null;
  // 逾期扣2分, 未完成扣2分: two deductions may add up
  if (others.length > 0 && (first.kind === "minus" || first.kind === "minus-share")) {
    return "several";
  }
  const isSame = others.every((each) => JSON.stringify(each) === JSON.stringify(first));
  return isSame ? first : "several";
}

/** The points of a result, for comparing two of them; null where they depend on the answer. */
function worth(result: Result, weight: Decimal): Decimal | null {
  switch (result.kind) {
    case "full":
      return weight;
    case "nothing":
      return decimal("0");
    case "points":
      return decimal(result.points);
    case "share":
      return weight.times(decimal(result.share)).div(100);
    case "minus":
      return weight.minus(decimal(result.points));
    case "minus-share":
      return weight.times(decimal("100").minus(decimal(result.share))).div(100);
    case "proportion":
    case "rate":
    case "rate-off":
    case "gain":
    case "person":
      return null;
  }
}

/**
 * Whether the answer was in time, for a row that asks for a time; otherwise by its words.
 *
 * @param by the day that the condition names, which must be the row's own; null where it names none
 */
function inTime({ time, met, scale }: Answer, by: DaySpan | null): Holds {
  if (time === null && scale !== null) return "unclear";
  if (by !== null && (time?.by == null || !isSameEnd(by, time.by))) return "unclear";
  return met === null ? "unclear" : met ? "yes" : "no";
}

/** Whether nothing happened: 0 of what must not happen, or words for it. */
function noneOf({ scale, met }: Answer): Holds {
  if (scale === null) return met === null ? "unclear" : met ? "yes" : "no";
  if (scale.least !== null || scale.unit === "%") return "unclear";
  return scale.actual.isZero() ? "yes" : "no";
}

/** Whether a condition limits the other side than the target: 不超过目标值 for a minimum. */
function isOtherSide(side: "low" | "high" | null, { scale, completion }: Answer): boolean {
  const compared = scale ?? completion;
  if (side === null || compared === null) return false;
  return side === "low" ? compared.most !== null : compared.least !== null;
}

const isSameEnd = (one: DaySpan, other: DaySpan): boolean =>
  isSameDay(one.first, other.first) && isSameDay(one.last, other.last);

const isSameDay = (one: Day, other: Day): boolean =>
  one.month === other.month &&
  one.day === other.day &&
  (one.year === null || other.year === null || one.year === other.year);

const opposite = (holds: Holds): Holds => (holds === "yes" ? "no" : holds === "no" ? "yes" : holds);

function holdsFor(when: Condition, answer: Answer, result: Result): Holds {
  switch (when.kind) {
    case "met":
      if (isOtherSide(when.side, answer)) return "unclear";
      return answer.met === true ? "yes" : "no";
    case "missed":
      if (answer.met === null || isOtherSide(when.side, answer)) return "unclear";
      return answer.met ? "no" : "yes";
    case "on-time":
      return inTime(answer, when.by);
    case "late":
      // 未达成 may mean another failure
      return answer.time === null && answer.met === false
        ? "unclear"
        : opposite(inTime(answer, when.by));
    case "none":
      return noneOf(answer);
    case "some":
      return opposite(noneOf(answer));
    case "otherwise":
      return "no";
    case "interval": {
      const scale = scaleFor(when.measured, answer);
      if (scale === null || (when.bare && scale.least === null)) return "unclear";
      // a share of what may be spent at most: more of it is no better
      if (scale === answer.completion && scale.least === null) return "unclear";
      // 延期5天以内扣2分 says nothing of what is in time
      const isInTime = when.measured.of === "delay" && scale.actual.isZero();
      if (isInTime && result.kind !== "full") return "no";
      const sides = [
        sideOf(when.low, (value) => scale.actual.comparedTo(value)),
        sideOf(when.high, (value) => decimal(value).comparedTo(scale.actual)),
      ];
      if (sides.includes("no")) return isTargetPassed(when, scale) ? "yes" : "no";
      return sides.includes("edge") ? "edge" : "yes";
    }
  }
}

/** Whether the answer exceeds a bound that is the target: 120 for 完成100个得满分 and a target of 100. */
function isTargetPassed(when: Interval, scale: Scale): boolean {
  const value = singleValue(when);
  if (value === null) return false;
  const { actual, least, most } = scale;
  if (least !== null && most === null) return least.equals(value) && actual.greaterThan(value);
  return least === null && most !== null && most.equals(value) && actual.lessThan(value);
}

/** @param beyondOf 1 for an answer inside a bound of this value, 0 for one at it, -1 for one outside */
function sideOf(bound: Bound | null, beyondOf: (value: string) => number): Holds {
  if (bound === null) return "yes";
  const beyond = beyondOf(bound.value);
  if (beyond > 0) return "yes";
  if (beyond < 0) return "no";
  if (bound.included === null) return "edge";
  return bound.included ? "yes" : "no";
}
