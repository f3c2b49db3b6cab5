import { decimal, fixed2 } from "../decimal";
import type { Compared } from "../scores/compared";

/**
 * What a row loses, in points with two places: its weight less its computed score, as in the computed
 * total, or less the printed one where none can be computed. Null when nothing is lost or
 * weight or score is missing.
 */
export function lostPoints(weight: string | null, score: Compared): string | null {
  const points = score.computed ?? score.reported;
  if (weight === null || points === null) return null;
  const lost = decimal(weight).minus(decimal(points));
  return lost.greaterThan(0) ? fixed2(lost) : null;
}
