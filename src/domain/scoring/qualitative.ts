/** The points a judged row may take: the person judges, the engine only knows the band. */
import { decimal, type Decimal } from "../decimal";
import type { Attainment } from "../quantity/readings";
import type { Profile } from "../profiles/profile";
import { rowPoints } from "./row-points";

export interface PointsBand {
  readonly low: Decimal;
  readonly high: Decimal;
}

/** The points of an answer's band, both ends counted in, rounded as scores are. */
export function bandOf(attainment: Attainment, weight: Decimal, profile: Profile): PointsBand {
  const { from, to } = profile.qualitative[attainment];
  const edge = (percent: string): Decimal =>
    rowPoints(weight.times(decimal(percent)).div(100), weight, profile);
  return { low: edge(from), high: edge(to) };
}

/** Whether a score stands: inside its band, or between 0 and the weight where no band is known. */
export function stands(score: Decimal, band: PointsBand): boolean {
  return score.greaterThanOrEqualTo(band.low) && score.lessThanOrEqualTo(band.high);
}
