/** A row that asks for a number and is answered by one. */
import { decimal, fixed2, plain, type Decimal } from "../decimal";
import { pointsAt } from "../form/model/figures";
import type { Indicator } from "../form/model/form";
import type { Profile } from "../profiles/profile";
import type { Because } from "../scores/because";
import type { Measurement } from "../scores/measurement";
import { notComputed, type Judgement } from "./judgement";
import type { MeasurableActual, MeasurableTarget } from "./measure";
import { scoreQuantitative, type QuantitativeScore } from "./quantitative";
import { shownFactors } from "./shown-factors";
import { shownPercent, shownShare } from "./shown-share";

type Scored = QuantitativeScore & { readonly measurement: Measurement };

/** A row's target and answer, both numbers, with the ways to read them on one scale. */
export interface Measurable {
  readonly target: MeasurableTarget;
  readonly actual: MeasurableActual;
  readonly readings: readonly Measurement[];
}

/**
 * The points the rules give. Where a bare number may be a percentage or a share, the reading that
 * gives the printed score is taken; if it makes a difference and none does, the row is unreadable.
 */
export function quantitativeReading(
  row: Indicator,
  measurable: Measurable,
  weight: Decimal,
  profile: Profile,
): Judgement {
  const { target, actual, readings } = measurable;
  const scored = readings.map((measurement): Scored => ({
    ...scoreQuantitative(measurement, weight, profile),
    measurement,
  }));
  if (scored.length === 0) {
    const units = { targetUnit: target.unit, actualUnit: actual.unit };
    return notComputed("quantitative", { rule: "unit-mismatch", ...units });
  }
  const chosen = choose(scored, row);
  if (chosen === null) return notComputed("unreadable", { rule: "percent-or-share" });
  return {
    kind: "quantitative",
    computed: fixed2(chosen.score),
    band: null,
    because: becauseOf(chosen, row, measurable, weight, profile),
  };
}

function becauseOf(
  { rule, score, earned, measurement }: Scored,
  row: Indicator,
  { target, actual }: Measurable,
  weight: Decimal,
  profile: Profile,
): Because {
  const missed = earned?.by === "short" ? "low" : "high";
  const factors = shownFactors(target, actual, measurement, missed);
  if (earned === null || rule === "target-met") {
    const { negative } = factors;
    const texts = { asked: row.target.text, given: row.actual.text };
    return { rule: "target-met", ...texts, negative, score: fixed2(score) };
  }
  const figures = {
    ...factors,
    bound: target.kind === "range" ? missed : null,
    weight: plain(weight),
    places: profile.places.score,
    score: fixed2(score),
  } as const;
  const { percent, by } = earned;
  if (rule === "below-floor") {
    const floor = profile.quantitative.nothingBelow ?? "0";
    const share = shownPercent(percent, (shown) => shown.lessThan(floor));
    return { rule, ...figures, share, floor, by };
  }
  if (rule === "zero-target-missed") return { rule, ...figures };
  const share = shownShare(percent, weight, profile);
  return { rule, ...figures, share, rounded: !percent.equals(decimal(share)) };
}

function choose(readings: readonly Scored[], row: Indicator): Scored | null {
  const [first, ...others] = readings;
  if (first === undefined) return null;
  if (others.every((other) => other.score.equals(first.score))) return first;
  const printed = pointsAt(row.score);
  return readings.find(({ score }) => fixed2(score) === printed) ?? null;
}
