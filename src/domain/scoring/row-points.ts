/** What a row's points may be: rounded as the profile says, and never above the weight. */
import { decimal, fixed2, roundHalfUp, type Decimal } from "../decimal";
import type { Profile } from "../profiles/profile";

/** The full weight stays whole where points are rounded to fewer places than it has: 3.33, not 3.3. */
const full = (weight: Decimal): Decimal => decimal(fixed2(weight));

/** The smallest step of points: one at the profile's last place. */
export const stepOf = ({ places }: Profile): Decimal => decimal(`1e-${places.score}`);

/** Points that the rules give, half up to the profile's places; all of the weight is the weight. */
export function rowPoints(points: Decimal, weight: Decimal, { places }: Profile): Decimal {
  const most = full(weight);
  const rounded = roundHalfUp(points, places.score);
  return points.lessThan(weight) && rounded.lessThan(most) ? rounded : most;
}
