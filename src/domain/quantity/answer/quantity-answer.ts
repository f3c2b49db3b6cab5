/** Answers that are a bound or a range, where every number of it gives the same result. */
import { decimal } from "../../decimal";
import type { Actual, Target } from "../model/readings";
import type { QuantityPhrase } from "../phrase/phrase";
import { conversionRatios } from "../units/unit";
import { isLower, isUpper } from "../words/comparison";

const BOUND_ONLY: Actual = { kind: "unreadable", reason: "bound-only" };

/**
 * A quantity as the answer to a target: a number, or the bound or end of a range that decides the points;
 * unreadable (`bound-only`) where none does.
 */
export function quantityAnswer(phrase: QuantityPhrase, target: Target): Actual {
  const { low, high, unit } = phrase;
  if (high === null) {
    return boundDecides(phrase, target)
      ? { kind: "quantity", value: low, unit, ...(phrase.yearly ? { yearly: true } : {}) }
      : BOUND_ONLY;
  }
  const met = decidingEnd({ low, high, unit }, target);
  return met === null ? BOUND_ONLY : { kind: "quantity", value: met, unit };
}

/**
 * An answer with a sign (≥266米 answered by ≥266米) is a bound, not a number. It is accepted only where
 * every number within the bound gives the same points.
 */
function boundDecides({ comparison, low, unit }: QuantityPhrase, target: Target): boolean {
  if (comparison === null || comparison === "=") return true;
  if (target.kind !== "quantity") return false;
  const ratios =
    unit === "" || target.unit === "" ? [["1", "1"] as const] : conversionRatios(unit, target.unit);
  const [ratio] = ratios;
  if (ratio === undefined || ratios.length > 1) return false;
  const bound = decimal(low).times(decimal(ratio[0])).div(decimal(ratio[1]));
  const asked = decimal(target.value);
  const isZero = target.comparison === "=" && asked.isZero();
  if (isUpper(target.comparison) || isZero) return isUpper(comparison) && bound.lte(asked);
  return isLower(comparison) && bound.gte(asked);
}

/**
 * The less favourable end of an answer's range where every number of the range meets the target
 * (≤10天 answered by 7-8天); null where some numbers meet it and others do not.
 */
function decidingEnd(
  { low, high, unit }: { readonly low: string; readonly high: string; readonly unit: string },
  target: Target,
): string | null {
  if (target.kind !== "quantity" && target.kind !== "range") return null;
  const hasUnits = unit !== "" && target.unit !== "";
  const ratios = hasUnits ? conversionRatios(unit, target.unit) : [["1", "1"] as const];
  const [ratio] = ratios;
  if (ratio === undefined || ratios.length > 1) return null;
  const [from, to] = [low, high].map((end) =>
    decimal(end).times(decimal(ratio[0])).div(decimal(ratio[1])),
  );
  if (from === undefined || to === undefined) return null;
  if (target.kind === "range")
    return from.gte(decimal(target.low)) && to.lte(decimal(target.high)) ? low : null;
  const asked = decimal(target.value);
  // ten times the target or more without a unit: the answer may be in another unit
  const isFar = !hasUnits && unit !== target.unit && to.gte(asked.times(10));
  if (isFar || (target.unit === "%" && unit === "" && from.lte(1))) return null;
  const isMost = isUpper(target.comparison) || (target.comparison === "=" && asked.isZero());
  if (isMost) return to.lte(asked) ? high : null;
  return from.gte(asked) ? low : null;
}
