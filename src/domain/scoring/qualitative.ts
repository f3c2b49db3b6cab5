/** The points that a judged row may get: the person chooses within the band. */
import { decimal, type Decimal } from "../decimal";
import { stepOf } from "./row-points";
import type { Attainment } from "../quantity/model/readings";
import type { Profile } from "../profiles/profile";
import { rowPoints } from "./row-points";

export interface PointsBand {
  readonly low: Decimal;
  readonly high: Decimal;
}

/**
 * The points of an answer's band, rounded as scores are, both ends included. Where the edge belongs to
 * the neighbouring band, this one ends one step of points before it.
 */
export function bandOf(attainment: Attainment, weight: Decimal, profile: Profile): PointsBand {
  const { from, to } = profile.qualitative[attainment];
  const edge = (percent: string): Decimal =>
    rowPoints(weight.times(decimal(percent)).div(100), weight, profile);
  const [low, high] = [edge(from), edge(to)];
  const { edges } = profile.qualitative;
  const step = stepOf(profile);
  if (edges === "better" && attainment !== "met") return within(low, high.minus(step), low);
  if (edges === "worse" && attainment !== "missed") return within(low.plus(step), high, high);
  return { low, high };
}

/** The band; where rounding leaves nothing between its ends, only the end that belongs to it. */
const within = (low: Decimal, high: Decimal, own: Decimal): PointsBand =>
  low.greaterThan(high) ? { low: own, high: own } : { low, high };

/** Whether a score lies inside its band, or between 0 and the weight where no band is known. */
export function isWithinBand(score: Decimal, band: PointsBand): boolean {
  return score.greaterThanOrEqualTo(band.low) && score.lessThanOrEqualTo(band.high);
}
