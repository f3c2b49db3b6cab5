import { decimal, fixed2 } from "../decimal";
import type { Compared } from "../scoring/assessment";

/**
 * What a row lost, in points with two places: its weight less its printed score, or less the
 * computed one where none is printed. Null when nothing was lost or it cannot be told.
 */
export function lostPoints(weight: string | null, score: Compared): string | null {
  const points = score.reported ?? score.computed;
  if (weight === null || points === null) return null;
  const lost = decimal(weight).minus(decimal(points));
  return lost.greaterThan(0) ? fixed2(lost) : null;
}
