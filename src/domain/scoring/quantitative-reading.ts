/** A row whose target and answer are numbers. */
import { decimal, fixed2, plain, ZERO, type Decimal } from "../decimal";
import { pointsAt } from "../form/model/figures";
import type { Indicator } from "../form/model/form";
import type { Profile } from "../profiles/profile";
import type { Because } from "../scores/because";
import type { Measurement } from "../scores/measurement";
import { notComputed, type Judgement } from "./judgement";
import { differsFromEqual, isEqualTarget } from "./equal-target";
import { nameKey } from "../quantity/model/row-context";
import { isSignedTarget } from "../quantity/target";
import { mayBeUpperLimit } from "../quantity/words/upper-limit";
import { belowWeight, personJudges } from "./person-judges";
import type { MeasurableActual, MeasurableTarget } from "./measure";
import { scoreQuantitative, type QuantitativeScore } from "./quantitative";
import { shownFactors } from "./shown-factors";
import { shownPercent, shownShare } from "./shown-share";

type Scored = QuantitativeScore & {
  readonly measurement: Measurement;
  /** Percent of an = target by which the answer may differ, where it is short by no more. */
  readonly tolerance: string | null;
};

/** A row's target and answer, both numbers, with the ways to read them on one scale. */
export interface Measurable {
  readonly target: MeasurableTarget;
  readonly actual: MeasurableActual;
  readonly readings: readonly Measurement[];
}

/**
 * The points by the rules. Where target and answer have several readings, these must give the same
 * points, else there is no score. A person judges outside a range with an end at or below 0, and where
 * a target without a sign may be an upper limit and its two readings differ.
 */
export function quantitativeReading(
  row: Indicator,
  measurable: Measurable,
  weight: Decimal,
  profile: Profile,
): Judgement {
  const { target, actual, readings } = measurable;
  const isEqual = isEqualTarget(row);
  const scored = readings.map((measurement) =>
    isEqual && isWithin(measurement, profile)
      ? tolerated(measurement, weight, profile)
      : scoreOf(measurement, weight, profile),
  );
  const [first, ...others] = scored;
  if (first === undefined) {
    const units = { targetUnit: target.unit, actualUnit: actual.unit };
    return notComputed("quantitative", { rule: "unit-mismatch", ...units });
  }
  if (!others.every((other) => other.score.equals(first.score))) {
    const units = readings.map((each) => ({ ...each.units, share: each.share }));
    const texts = { asked: row.target.text, given: row.actual.text };
    return notComputed("unreadable", { rule: "several-readings", ...texts, readings: units });
  }
  if (first.measurement.judgedOutside && first.rule !== "target-met") {
    const high = belowWeight(weight, profile);
    return personJudges(row, "outside-range", { low: ZERO, high }, weight);
  }
  const isPositive = !first.measurement.actual.isNegative();
  const asLimit =
    isPositive && isWithoutSign(row) ? scoreOf(reversed(first.measurement), weight, profile) : null;
  if (asLimit !== null && !asLimit.score.equals(first.score) && mayBeLimit(row, target.unit)) {
    return limitScore(row, [first.score, asLimit.score], weight);
  }
  return {
    kind: "quantitative",
    computed: fixed2(first.score),
    band: null,
    because: becauseOf(first, row, measurable, weight, profile),
  };
}

function scoreOf(measurement: Measurement, weight: Decimal, profile: Profile): Scored {
  const { score, rule, earned } = scoreQuantitative(measurement, weight, profile);
  return { score, rule, earned, measurement, tolerance: null };
}

/** Whether an answer is short of an = target by no more than the profile's tolerance. */
const isWithin = (measurement: Measurement, profile: Profile): boolean =>
  measurement.least !== null &&
  measurement.actual.lessThan(measurement.least) &&
  !differsFromEqual(measurement, profile);

const tolerated = (measurement: Measurement, weight: Decimal, profile: Profile): Scored => ({
  ...scoreOf({ ...measurement, least: null }, weight, profile),
  measurement,
  tolerance: profile.quantitative.equalTolerance,
});

const isWithoutSign = ({ name, target }: Indicator): boolean =>
  target.target.kind === "quantity" && !isSignedTarget(target.text, { name: name.text });

/** Whether a target without a sign may be an upper limit, as in a row of 成本指标 or of an adverse thing. */
const mayBeLimit = ({ level1, level2, name }: Indicator, unit: string): boolean =>
  [level1, level2].some(({ text }) => text.includes("成本")) ||
  mayBeUpperLimit(nameKey({ name: name.text }), unit);

/** The same target read as an upper limit. */
const reversed = (measurement: Measurement): Measurement => ({
  ...measurement,
  least: null,
  most: measurement.least ?? measurement.most,
});

/**
 * A printed score between the results of both readings is kept; for one outside, the nearer result is
 * right.
 */
function limitScore(
  row: Indicator,
  scores: readonly [Decimal, Decimal],
  weight: Decimal,
): Judgement {
  const [low, high] = scores[0].lessThan(scores[1]) ? scores : [scores[1], scores[0]];
  const judged = personJudges(row, "cost-without-sign", { low, high }, weight);
  const printed = pointsAt(row.score);
  if (judged.computed !== null || printed === null) return judged;
  return { ...judged, computed: fixed2(decimal(printed).lessThan(low) ? low : high) };
}

function becauseOf(
  { rule, score, earned, measurement, tolerance }: Scored,
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
    const within = tolerance === null ? {} : { tolerance };
    return { rule: "target-met", ...texts, negative, ...within, score: fixed2(score) };
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
