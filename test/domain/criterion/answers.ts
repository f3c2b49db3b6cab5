/** Answers to a row, built by hand, for tests of criteria. */
import type { Answer, Scale } from "../../../src/domain/criterion/answer";
import { decimal, type Decimal } from "../../../src/domain/decimal";

/** An answer without any figure. */
export const NO_ANSWER: Answer = { scale: null, completion: null, met: null, time: null };

const TIMES = ["天", "小时"];

/**
 * "≥95%" answered by "93": numbers in the target's unit; "≤5天" is a time allowed, "80-90%" a range.
 * The share of the target done is in percent of its only bound above 0.
 */
export function answerTo(target: string, actual: string): Answer {
  const [, sign = "", low = "", high = "", unit = ""] =
    /^([≥≤]?)(-?\d+(?:\.\d+)?)(?:-(\d+))?(\D*)$/u.exec(target) ?? [];
  const given = decimal(actual);
  const isRange = high !== "";
  const least = sign === "≥" || isRange ? decimal(low) : null;
  const most = sign === "≤" ? decimal(low) : isRange ? decimal(high) : null;
  const met = !(least?.greaterThan(given) === true) && !(most?.lessThan(given) === true);
  const scale = { unit, actual: given, least, most };
  const late = most === null || isRange || !TIMES.includes(unit) ? null : given.minus(most);
  const delay = late && {
    unit,
    actual: met ? decimal("0") : late,
    least: null,
    most: decimal("0"),
  };
  return {
    scale,
    completion: isRange ? null : shareOf(scale),
    met,
    time: late === null ? null : { delay, by: null },
  };
}

function shareOf({ actual, least, most }: Scale): Scale | null {
  const bound = least ?? most;
  if (bound === null || !bound.greaterThan(0)) return null;
  const whole = (each: Decimal | null): Decimal | null => each && decimal("100");
  const share = actual.times(100).div(bound);
  return { unit: "%", actual: share, least: whole(least), most: whole(most) };
}

/** Words that reach their target, miss it, or reach it in part (null). */
export const inWords = (met: boolean | null): Answer => ({ ...NO_ANSWER, met });

/** An answer of which only the share done of a target is known, in percent. */
export function doneOf(percent: string): Answer {
  const actual = decimal(percent);
  const completion = { unit: "%", actual, least: decimal("100"), most: null };
  return { ...NO_ANSWER, completion, met: !actual.lessThan(100) };
}

/** An answer that is this many days after its deadline; 0 for in time. */
export function daysLate(month: number, day: number, days: string): Answer {
  const by = { first: { year: null, month, day }, last: { year: null, month, day } };
  const actual = decimal(days);
  const delay = { unit: "天", actual, least: null, most: decimal("0") };
  return { ...NO_ANSWER, met: actual.isZero(), time: { delay, by } };
}
