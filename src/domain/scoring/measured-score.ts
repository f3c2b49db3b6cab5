/** A row that asks for a number and is answered by one. */
import { decimal, fixed2, plain, ZERO, type Decimal } from "../decimal";
import type { Indicator } from "../form/form";
import { pointsAt } from "./figures";
import { notComputed, type Judgement } from "./judgement";
import {
  achievedPercent,
  measure,
  type MeasurableActual,
  type MeasurableTarget,
  type Measurement,
} from "./measure";
import type { Profile } from "./profile";
import { scoreQuantitative, type QuantitativeScore } from "./quantitative";

type Scored = QuantitativeScore & { readonly measurement: Measurement };

/**
 * The points the rules give. Where a bare number may be a percentage or a share, the reading that
 * gives the printed score is taken; if it makes a difference and none does, the row is unreadable.
 */
export function measuredScore(
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
  const done = achievedPercent(chosen.measurement);
  const params = {
    asked: row.target.text,
    given: row.actual.text,
    ...factors(target, actual, chosen),
    share: done === null ? "" : fixed2(done),
    ...(chosen.rule === "below-floor" ? { floor: profile.quantitative.nothingBelow ?? "" } : {}),
    weight: fixed2(weight),
    score: computed,
  };
  return { kind: "quantitative", computed, band: null, because: { rule: chosen.rule, params } };
}

function choose(readings: readonly Scored[], row: Indicator): Scored | null {
  const [first, ...others] = readings;
  if (first === undefined) return null;
  if (others.every((other) => other.score.equals(first.score))) return first;
  const printed = pointsAt(row.score);
  return readings.find(({ score }) => fixed2(score) === printed) ?? null;
}

/** The figures a calculator needs, each in its own unit; of a range the bound that was missed. */
function factors(
  target: MeasurableTarget,
  actual: MeasurableActual,
  { rule, measurement: { share } }: Scored,
): Readonly<Record<"target" | "targetUnit" | "actual" | "actualUnit" | "negative", string>> {
  const missed = rule === "short" ? "low" : "high";
  const asked = decimal(target.kind === "quantity" ? target.value : target[missed]);
  const given = decimal(actual.value);
  const negative = given.isNegative() && !given.isZero();
  const percentage = (value: Decimal): string => plain(value.times(100));
  return {
    target: share === "target" ? percentage(asked) : plain(asked),
    targetUnit: share === "target" ? "%" : target.unit,
    actual: share === "actual" ? percentage(given) : plain(negative ? ZERO : given),
    actualUnit: share === "actual" ? "%" : actual.unit,
    negative: negative ? plain(given) : "",
  };
}
