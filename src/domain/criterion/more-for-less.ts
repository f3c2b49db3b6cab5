/**
 * Whether a rule gives more points for a worse answer than for a better one, and so contradicts
 * itself.
 */
import { decimal, ZERO, type Decimal } from "../decimal";
import { scaleFor, type Answer, type Scale } from "./answer";
import type { Rule } from "./criterion";

/** The distance between a bound and the answer tried next to it, as a part of the target. */
const BEHIND = "0.001";

/**
 * Tries answers at the target and at each bound of the rule, and just behind them. More than the target
 * may cost points (超过120%扣2分); less of it may not earn any.
 *
 * @param given what the rule gives for this answer
 * @param pointsFor what the rule gives for an answer; null where it settles nothing
 */
export function givesMoreForLess(
  { bands }: Rule,
  answer: Answer,
  given: Decimal,
  pointsFor: (answer: Answer) => Decimal | null,
): boolean {
  const { scale } = answer;
  const target = scale?.least ?? scale?.most ?? null;
  if (scale === null || target === null || (scale.least !== null && scale.most !== null)) {
    return false;
  }
  const worse = (one: Decimal, other: Decimal): Decimal =>
    scale.least === null ? one.plus(other) : one.minus(other);
  const isWorse = (one: Decimal, other: Decimal): boolean =>
    scale.least === null ? one.greaterThan(other) : one.lessThan(other);
  const from = isWorse(scale.actual, target) ? scale.actual : target;
  const points = pointsFor(answerAt(answer, scale, target, from)) ?? given;
  const bounds = bands.flatMap(({ when }) => {
    const own = when.kind === "interval" ? scaleFor(when.measured, answer) : null;
    if (when.kind !== "interval" || own === null) return [];
    return [when.low, when.high].flatMap((bound) =>
      bound === null ? [] : [onScale(decimal(bound.value), own, answer, target)],
    );
  });
  const step = target.abs().times(BEHIND);
  return [target, ...bounds]
    .flatMap((bound) => [bound, worse(bound, step)])
    .filter((value) => isWorse(value, from) && !value.isNegative())
    .some((value) => {
      const other = pointsFor(answerAt(answer, scale, target, value));
      return other?.greaterThan(points) === true;
    });
}

/** A bound of a share or of a delay as an answer that is at it. */
function onScale(
  bound: Decimal,
  own: Scale,
  { completion, time }: Answer,
  target: Decimal,
): Decimal {
  if (own === time?.delay) return target.plus(bound);
  return own === completion ? bound.times(target).div(100) : bound;
}

/** The answer with another figure. */
function answerAt(answer: Answer, scale: Scale, target: Decimal, value: Decimal): Answer {
  const { completion, time } = answer;
  const { least, most } = scale;
  const late = most === null || !value.greaterThan(most) ? ZERO : value.minus(most);
  return {
    scale: { ...scale, actual: value },
    completion: completion && { ...completion, actual: value.times(100).div(target) },
    met: !(least?.greaterThan(value) === true) && !(most?.lessThan(value) === true),
    time: time && { ...time, delay: time.delay && { ...time.delay, actual: late } },
  };
}
