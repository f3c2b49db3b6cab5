/** Rounds a row's points as the profile says, and limits them to the weight. */
import { decimal, fixed2, roundHalfUp, type Decimal } from "../decimal";
import type { Profile } from "../profiles/profile";

/** The full weight keeps its own places where points are rounded to fewer: 3.33, not 3.3. */
const full = (weight: Decimal): Decimal => decimal(fixed2(weight));

/** The smallest step of points: one at the profile's last place. */
export const stepOf = ({ places }: Profile): Decimal => decimal(`1e-${places.score}`);

/** Points rounded half up to the profile's places; for the full weight the weight itself. */
export function rowPoints(points: Decimal, weight: Decimal, { places }: Profile): Decimal {
  const most = full(weight);
  const rounded = roundHalfUp(points, places.score);
  return points.lessThan(weight) && rounded.lessThan(most) ? rounded : most;
}
