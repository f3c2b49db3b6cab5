/**
 * Whether a rule can be meant for a row: it counts what the row states, and gives most for reaching
 * the target.
 */
import { decimal } from "../decimal";
import { scaleFor, type Answer, type Scale } from "./answer";
import type { Band, Condition, Result, Rule, Step } from "./criterion";

type Interval = Extract<Condition, { kind: "interval" }>;

/**
 * Whether a rule fits its row. One that contradicts the row is about another measure, or has another
 * meaning than it seems.
 */
export function fitsRow({ bands, step }: Rule, answer: Answer): boolean {
  if (step !== null && countsOther(step, answer)) return false;
  const intervals = bands.flatMap(({ when, result }): readonly Compared[] => {
    const scale = when.kind === "interval" ? scaleFor(when.measured, answer) : null;
    return when.kind === "interval" && scale !== null ? [{ when, result, scale }] : [];
  });
  const full = intervals.filter(({ result }) => result.kind === "full");
  if (full.some(isOpposite)) return false;
  return intervals
    .filter(({ result, when }) => takesOff(result) && when.measured.of !== "delay")
    .every((each) => !takesFromTarget(each, full) && !hasTwoReadings(each, intervals));
}

interface Compared {
  readonly when: Interval;
  readonly result: Result;
  readonly scale: Scale;
}

/** Results that leave less than the weight, whatever the answer is. */
export const takesOff = ({ kind }: Band["result"]): boolean =>
  kind === "nothing" || kind === "minus" || kind === "minus-share";

/** 每少1人扣0.1分 of a row that counts 场, 每延期1天扣1分 of one that asks for no time. */
function countsOther({ measured }: Step, answer: Answer): boolean {
  const { scale, completion, time } = answer;
  // words mean that all or nothing was done
  if (scale === null && completion === null && time === null) return false;
  if (measured.of === "delay") return time === null;
  if (scale === null && time !== null) return true;
  const isOfTarget = measured.of === "percentage" || measured.of === "completion";
  return !isOfTarget && scaleFor(measured, answer) === null;
}

/** ≥95%得满分 of a row that asks for at most 5%, ≤5%得满分 of one that asks for 95%. */
function isOpposite({ when: { high }, scale: { least, most } }: Compared): boolean {
  if (high === null) return least === null;
  return least !== null && most === null && least.greaterThan(high.value);
}

/** 超过10天不得分 of a row that allows 30 days: answers that reach the target would get less. */
function takesFromTarget(
  { when: { low, high }, scale }: Compared,
  full: readonly Compared[],
): boolean {
  const { least, most } = scale;
  if (low !== null && high !== null) return false;
  if (low !== null) {
    const isOwn = full.some(({ when, scale: own }) => own === scale && isAtMost(when.high, low));
    return !isOwn && (most ?? least)?.greaterThan(low.value) === true;
  }
  if (high === null) return false;
  const isOwn = full.some(({ when, scale: own }) => own === scale && isAtMost(high, when.low));
  return !isOwn && (least === null ? most !== null : least.lessThan(high.value));
}

const isAtMost = (one: Interval["low"], other: Interval["low"]): boolean =>
  one !== null && other !== null && !decimal(one.value).greaterThan(other.value);

/**
 * 超过10天 and 低于10% compare the answer, or by how much it misses the target. A bound that is the target
 * or the end of another band is no difference, nor is one nearer to the target than to nothing: 低于60%
 * of at least 95%.
 */
function hasTwoReadings(
  { when: { low, high, relative }, scale }: Compared,
  all: readonly Compared[],
): boolean {
  const { actual, least, most, unit } = scale;
  const bound = low ?? high;
  if (!relative || bound === null) return false;
  const { value } = bound;
  if (all.filter(({ when }) => endsAt(when, value)).length > 1) return false;
  if (low !== null) {
    if (most === null || most.equals(value)) return false;
    return actual.greaterThan(value) !== actual.minus(most).greaterThan(value);
  }
  if (least === null || unit !== "%" || !least.greaterThan(decimal(value).times(2))) return false;
  return actual.lessThan(value) !== least.minus(actual).greaterThan(value);
}

const endsAt = ({ low, high }: Interval, value: string): boolean =>
  [low, high].some((bound) => bound?.value === value);
