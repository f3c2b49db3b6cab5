/** Targets that were passed so far that they must have been set too low. */
import { decimal, ZERO, type Decimal } from "../decimal";
import type { Profile } from "../profiles/profile";
import type { Measurement } from "../scores/measurement";

/**
 * The percentage of the target that was reached, if it has to be explained; else null. If a bare
 * number may be a percentage or a share, every reading has to be past the threshold.
 */
export function overachievedPercent(
  readings: readonly Measurement[] | null,
  { quantitative }: Profile,
): Decimal | null {
  if (quantitative.overachievedDemands === "nothing" || readings === null) return null;
  const threshold = decimal(quantitative.overachievedFrom);
  const past = readings.every(({ achieved }) => achieved?.greaterThanOrEqualTo(threshold));
  return past ? (readings[0]?.achieved ?? null) : null;
}

/** The profile's deduction for an over-achievement. */
export interface OverachievementDeduction {
  /** The percentage of the target that was reached, and the one from which on the deduction applies. */
  readonly share: Decimal;
  readonly from: string;
  /** Points; never above the weight. */
  readonly taken: Decimal;
}

/**
 * The points that an over-achievement costs by the profile's steps; null where it costs none. Of
 * several readings of an answer the lowest counts.
 */
export function overachievementDeduction(
  readings: readonly Measurement[] | null,
  weight: Decimal,
  { quantitative }: Profile,
): OverachievementDeduction | null {
  const { by, steps } = quantitative.overachievedDeducts;
  const shares = readings?.map(({ achieved }) => achieved ?? ZERO) ?? [];
  const [first, ...others] = shares;
  if (first === undefined) return null;
  const share = others.reduce((least, each) => (each.lessThan(least) ? each : least), first);
  const step = steps.filter(({ from }) => share.greaterThanOrEqualTo(decimal(from))).at(-1);
  if (step === undefined) return null;
  const takes = decimal(step.takes);
  const ofWeight = weight.times(takes).div(100);
  const taken = {
    points: () => takes,
    percent: () => ofWeight,
    deviation: () => ofWeight.times(share.minus(100)).div(100),
  }[by]();
  return { share, from: step.from, taken: taken.greaterThan(weight) ? weight : taken };
}
