/** Percentages beside the two numbers that they were computed from. */
import { decimal } from "../../decimal";
import { placesOf } from "./plain-number";

/**
 * Whether a percentage is a part of a whole, rounded or cut off at its places: 86.7 for 52 of 60.
 *
 * @param percent the number in front of the sign, a plain decimal
 */
export function isFraction(part: string, whole: string, percent: string): boolean {
  if (decimal(whole).isZero()) return false;
  // all of it is never rounded: 199 of 200 is no 100 %
  if (decimal(percent).eq(100)) return decimal(part).eq(decimal(whole));
  const off = decimal(part)
    .times(100)
    .minus(decimal(percent).times(decimal(whole)))
    .abs();
  const step = decimal(`1e-${placesOf(percent)}`);
  return off.lessThan(step.times(decimal(whole)));
}
