/** The points of a quantitative row by the formulas. */
import { decimal, ZERO, type Decimal } from "../decimal";
import type { Profile } from "../profiles/profile";
import type { MissedRule } from "../scores/because-missed";
import type { Measurement } from "../scores/measurement";
import { rowPoints } from "./row-points";

export interface QuantitativeScore {
  readonly score: Decimal;
  readonly rule: MissedRule | "target-met" | "below-floor";
  /**
   * The share of the weight in percent, before any floor, and the formula behind it; null: the full
   * weight.
   */
  readonly earned: { readonly percent: Decimal; readonly by: MissedRule } | null;
}

/** The share of the weight: `parts` of `of`, to be multiplied before it is divided. */
interface Share {
  readonly parts: Decimal;
  readonly of: Decimal;
  readonly rule: MissedRule;
}

/** The members of a measurement that the formulas use. */
type Bounded = Pick<Measurement, "actual" | "least" | "most">;

/**
 * Scores one measurement: met or exceeded gives the weight; short of a ≥ target weight × actual ÷
 * target; past a ≤ target what the profile's formula leaves; never below 0 or above the weight,
 * half up to the profile's places.
 */
export function scoreQuantitative(
  measurement: Bounded,
  weight: Decimal,
  profile: Profile,
): QuantitativeScore {
  const share = shareOf(measurement, profile);
  if (share === null) {
    return { score: rowPoints(weight, weight, profile), rule: "target-met", earned: null };
  }
  const earned = { percent: share.parts.times(100).div(share.of), by: share.rule };
  const floor = profile.quantitative.nothingBelow;
  const isBelow = floor !== null && share.parts.times(100).lessThan(decimal(floor).times(share.of));
  // a share of 0 gives no points by its own formula
  if (isBelow && !share.parts.isZero()) {
    return { score: ZERO, rule: "below-floor", earned };
  }
  const points = weight.times(share.parts).div(share.of);
  return { score: rowPoints(points, weight, profile), rule: share.rule, earned };
}

/** null: the target is met. */
function shareOf({ actual, least, most }: Bounded, profile: Profile): Share | null {
  if (least !== null && actual.lessThan(least)) {
    return { parts: actual, of: least, rule: "short" };
  }
  if (most !== null && actual.greaterThan(most)) {
    return exceeded(actual, most, profile);
  }
  return null;
}

function exceeded(actual: Decimal, most: Decimal, profile: Profile): Share {
  const one = decimal("1");
  if (!most.greaterThan(0)) return { parts: ZERO, of: one, rule: "zero-target-missed" };
  switch (profile.quantitative.exceeded) {
    case "A": {
      const left = most.times(2).minus(actual);
      return { parts: left.isNegative() ? ZERO : left, of: most, rule: "exceeded-a" };
    }
    case "B":
      return { parts: most, of: actual, rule: "exceeded-b" };
  }
}
