/** A row that asks for a number and is answered by one. */
import { decimal, fixed2, plain, type Decimal } from "../decimal";
import type { Indicator } from "../form/model/form";
import { pointsAt } from "../form/model/figures";
import { notComputed, type Judgement } from "./judgement";
import { measure, type MeasurableActual, type MeasurableTarget, type Measurement } from "./measure";
import type { Profile } from "../profiles/profile";
import { scoreQuantitative, type QuantitativeScore } from "./quantitative";
import { shownFactors } from "./shown-factors";
import { shownPercent, shownShare } from "./shown-share";

type Scored = QuantitativeScore & { readonly measurement: Measurement };

/**
 * The points the rules give. Where a bare number may be a percentage or a share, the reading that
 * gives the printed score is taken; if it makes a difference and none does, the row is unreadable.
 */
export function quantitativeReading(
  row: Indicator,
  target: MeasurableTarget,
  actual: MeasurableActual,
  weight: Decimal,
  profile: Profile,
): Judgement {
  const readings = measure(target, actual).map((measurement): Scored => ({
    ...scoreQuantitative(measurement, weight, profile),
    measurement,
  }));
  if (readings.length === 0) {
    const params = { targetUnit: target.unit, actualUnit: actual.unit };
    return notComputed("quantitative", "unit-mismatch", params);
  }
  const chosen = choose(readings, row);
  if (chosen === null) return notComputed("unreadable", "percent-or-share");
  const computed = fixed2(chosen.score);
  const { rule, earned, measurement } = chosen;
  const missed = earned?.by === "short" ? "low" : "high";
  const params = {
    asked: row.target.text,
    given: row.actual.text,
    ...shownFactors(target, actual, measurement, missed),
    bound: target.kind === "range" ? missed : "",
    ...shareParams(chosen, weight, profile),
    weight: plain(weight),
    places: String(profile.places.score),
    score: computed,
  };
  return { kind: "quantitative", computed, band: null, because: { rule, params } };
}

/** The part of the weight that was earned, and the floor it fell below. */
function shareParams(
  { rule, earned }: Scored,
  weight: Decimal,
  profile: Profile,
): Readonly<Record<string, string>> {
  if (earned === null) return {};
  const { percent, by } = earned;
  const floor = profile.quantitative.nothingBelow;
  if (rule !== "below-floor" || floor === null) {
    const share = shownShare(percent, weight, profile);
    return { share, rounded: percent.equals(decimal(share)) ? "" : "rounded" };
  }
  return { share: shownPercent(percent, (shown) => shown.lessThan(floor)), floor, by };
}

function choose(readings: readonly Scored[], row: Indicator): Scored | null {
  const [first, ...others] = readings;
  if (first === undefined) return null;
  if (others.every((other) => other.score.equals(first.score))) return first;
  const printed = pointsAt(row.score);
  return readings.find(({ score }) => fixed2(score) === printed) ?? null;
}
