/** Targets passed by so much that they were set too low. */
import { decimal, type Decimal } from "../decimal";
import type { Profile } from "../profiles/profile";
import type { Measurement } from "../scores/measurement";

/**
 * How much of the target was done, in percent, where that has to be explained; else null. Of a bare
 * number that may be a percentage or a share every reading has to be past the threshold.
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
