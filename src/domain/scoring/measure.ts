/** A target and its answer brought to one scale, or the reason why they cannot be. */
import { decimal, type Decimal } from "../decimal";
import type { Indicator } from "../form/model/form";
import type { Actual, Comparison, Target } from "../quantity/readings";
import { conversionRatio } from "../quantity/unit";
import type { Measurement } from "../scores/measurement";

export type MeasurableTarget = Extract<Target, { kind: "quantity" | "range" }>;
export type MeasurableActual = Extract<Actual, { kind: "quantity" }>;

/**
 * The readings of an answer: none when the units cannot be converted; two when a percentage meets
 * a bare number that may be a share (0.97 for ≥95%: 97 % or 0.97 %); else one. An answer below 0
 * counts as 0.
 */
export function measure(
  target: MeasurableTarget,
  actual: MeasurableActual,
): readonly Measurement[] {
  return scaled(target, actual).map((each) => ({ ...each, achieved: achievedPercent(each) }));
}

/** The readings of a row's answer; null unless a number is asked for and given. */
export function readingsOf({ target, actual }: Indicator): readonly Measurement[] | null {
  const asked = target.target;
  const given = actual.actual;
  if (asked.kind !== "quantity" && asked.kind !== "range") return null;
  return given.kind === "quantity" ? measure(asked, given) : null;
}

type Scaled = Omit<Measurement, "achieved">;

function scaled(target: MeasurableTarget, actual: MeasurableActual): readonly Scaled[] {
  const scale = commonScale(target.unit, actual.unit);
  if (scale === null) return [];
  const value = decimal(actual.value);
  const answer = value.isNegative() ? decimal("0") : value.times(scale.actual);
  const bounds = boundsOf(target);
  const least = bounds.least && bounds.least.times(scale.target);
  const most = bounds.most && bounds.most.times(scale.target);
  const plainReading: Scaled = { actual: answer, least, most, share: null };
  const asked = most ?? least;
  if (asked === null) return [plainReading];
  if (target.unit === "%" && actual.unit === "" && mayBeShare(answer) && asked.greaterThan(1)) {
    return [plainReading, { actual: answer.times(100), least, most, share: "actual" }];
  }
  if (target.unit === "" && actual.unit === "%" && mayBeShare(asked) && answer.greaterThan(1)) {
    const inPercent = (bound: Decimal | null): Decimal | null => bound && bound.times(100);
    return [
      plainReading,
      { actual: answer, least: inPercent(least), most: inPercent(most), share: "target" },
    ];
  }
  return [plainReading];
}

/** What each side is multiplied with, which stays exact; a figure without a unit has the other's. */
function commonScale(target: string, actual: string): { target: Decimal; actual: Decimal } | null {
  const ratio: ReturnType<typeof conversionRatio> =
    target === "" || actual === "" ? ["1", "1"] : conversionRatio(actual, target);
  return ratio && { actual: decimal(ratio[0]), target: decimal(ratio[1]) };
}

const mayBeShare = (value: Decimal): boolean => value.greaterThan(0) && value.lessThanOrEqualTo(1);

/** Strict signs are scored as the others: > as ≥, < as ≤; = asks for at least as much. */
function boundsOf(target: MeasurableTarget): { least: Decimal | null; most: Decimal | null } {
  if (target.kind === "range") {
    return { least: decimal(target.low), most: decimal(target.high) };
  }
  const value = decimal(target.value);
  const atMost: Readonly<Record<Comparison, boolean>> = {
    "=": value.isZero(),
    "≥": false,
    ">": false,
    "≤": true,
    "<": true,
  };
  return atMost[target.comparison] ? { least: null, most: value } : { least: value, most: null };
}

/** Null where less is better or 0 is asked for. */
function achievedPercent({ actual, least, most }: Scaled): Decimal | null {
  if (least === null || most !== null || !least.greaterThan(0)) return null;
  return actual.times(100).div(least);
}
