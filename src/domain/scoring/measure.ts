/** Brings a target and its answer to one scale, in every possible reading. */
import { decimal, plain, type Decimal } from "../decimal";
import { isUpper } from "../quantity/words/comparison";
import { mayNameShare } from "../quantity/words/share-name";
import type { Indicator } from "../form/model/form";
import type { Actual, Target } from "../quantity/model/readings";
import type { Measurement } from "../scores/measurement";
import {
  areNear,
  asYears,
  conversionRatios,
  isMoney,
  magnitudeOf,
  MAGNITUDES,
  plainUnit,
  relatedUnits,
} from "../quantity/units/unit";

export type MeasurableTarget = Extract<Target, { kind: "quantity" | "range" }>;
export type MeasurableActual = Extract<Actual, { kind: "quantity" }>;

/** The exact factors by which both sides are multiplied. */
interface Scale {
  readonly target: Decimal;
  readonly actual: Decimal;
  readonly share?: "target" | "actual";
  readonly units: Measurement["units"];
}

/** From this ratio on, two numbers may be meant in different units. */
const FAR_APART = "10";

/**
 * The readings of an answer: none when the units cannot be converted; several where the two figures
 * leave open how they relate (a bare 0.97 for ≥95%, a bare 280000 for ≤30万元, 365 天 for 12 个月);
 * else one. An answer below 0 counts as 0 unless the target is below 0 too.
 *
 * @param name the indicator's name, which may say that a bare figure is a share
 */
export function measure(
  target: MeasurableTarget,
  actual: MeasurableActual,
  name = "",
): readonly Measurement[] {
  const [asked, given] = sameCalendar(target, actual);
  const bounds = boundsOf(asked);
  const reference = bounds.most ?? bounds.least ?? decimal("0");
  const value = decimal(given.value);
  const judgedOutside = [bounds.least, bounds.most].some(
    (bound) => bound !== null && (bound.isNegative() || (asked.kind === "range" && bound.isZero())),
  );
  return scales(asked.unit, given.unit, reference, value, name).map((scale) => {
    const answer =
      value.isNegative() && !judgedOutside && !reference.isNegative() ? decimal("0") : value;
    const scaled = {
      actual: answer.times(scale.actual),
      least: bounds.least && bounds.least.times(scale.target),
      most: bounds.most && bounds.most.times(scale.target),
    };
    const { actual, least, most } = scaled;
    const achieved = achievedPercent(scaled);
    const share = scale.share ?? null;
    return { actual, least, most, share, judgedOutside, units: scale.units, achieved };
  });
}

/** Periods of a year. */
const PER_YEAR: Readonly<Record<string, string>> = { 月: "12", 季度: "4", 半年: "2" };

/** 每季度1次 is four times a year, where the answer is the year's count. */
function ofTheYear(target: MeasurableTarget): MeasurableTarget {
  const [counted = "", per = "", more] = target.unit.split("/");
  const periods = PER_YEAR[per];
  if (periods === undefined || more !== undefined) return target;
  const all = (value: string): string => plain(decimal(value).times(decimal(periods)));
  return target.kind === "quantity"
    ? { ...target, value: all(target.value), unit: counted }
    : { ...target, low: all(target.low), high: all(target.high), unit: counted };
}

const CLOCK_UNITS = ["天", "周", "小时", "分钟"];

/** 12 个月 compared with days count as a year: both figures in the same unit. */
export function sameCalendar(
  target: MeasurableTarget,
  actual: MeasurableActual,
): readonly [MeasurableTarget, MeasurableActual] {
  if (actual.yearly === true) return [ofTheYear(target), actual];
  if (target.kind === "quantity" && CLOCK_UNITS.includes(actual.unit)) {
    const years = asYears(decimal(target.value), target.unit);
    return [{ ...target, value: years.value.toFixed(), unit: years.unit }, actual];
  }
  if (CLOCK_UNITS.includes(target.unit)) {
    const years = asYears(decimal(actual.value), actual.unit);
    return [target, { ...actual, value: years.value.toFixed(), unit: years.unit }];
  }
  return [target, actual];
}

const ONE = (): Decimal => decimal("1");

function scales(
  target: string,
  actual: string,
  asked: Decimal,
  given: Decimal,
  name: string,
): readonly Scale[] {
  const units = { target, actual };
  if (target !== "" && actual !== "") {
    const converted = conversionRatios(actual, target).map(([numerator, denominator]) => ({
      actual: decimal(numerator),
      target: decimal(denominator),
      units,
    }));
    return [...converted, ...inDaysOfWork(converted, units, name)];
  }
  const same: Scale = { actual: ONE(), target: ONE(), units };
  if (target === actual) {
    const areFar = asked.greaterThan(1) !== given.greaterThan(1);
    // a bare 0.96 against a bare 95 may be 96 % there
    return areFar && mayNameShare(name) ? [same, ...shares(asked, given, units)] : [same];
  }
  return actual === ""
    ? bareAnswer(target, asked, given, same)
    : bareTarget(actual, asked, given, same);
}

/** Hours compared with days of training, where a day may be a working day of 8 hours instead of 24. */
function inDaysOfWork(
  converted: readonly Scale[],
  units: Measurement["units"],
  name: string,
): readonly Scale[] {
  const [isDays, wereDays] = [units.actual, units.target].map((unit) => unit === "天");
  const isClock = [units.actual, units.target].some((unit) => /^(?:小时|分钟)$/u.test(unit));
  if (!isClock || isDays === wereDays || !WORKED.test(name)) return [];
  return converted.map((scale) => ({
    ...scale,
    target: isDays === true ? scale.target.times(3) : scale.target,
    actual: wereDays === true ? scale.actual.times(3) : scale.actual,
  }));
}

const WORKED = /培训|学习|授课|课程|教学|志愿|值班|工作时/u;

const isShare = (value: Decimal): boolean => value.greaterThan(0) && value.lessThanOrEqualTo(1);

/** The reading of a share against a percentage, if one of the two may be a share. */
function shares(asked: Decimal, given: Decimal, units: Measurement["units"]): readonly Scale[] {
  if (isShare(given)) return [shareOf("actual", units)];
  return isShare(asked) ? [shareOf("target", units)] : [];
}

const shareOf = (share: "actual" | "target", units: Measurement["units"]): Scale => ({
  actual: decimal(share === "actual" ? "100" : "1"),
  target: decimal(share === "target" ? "100" : "1"),
  share,
  units,
});

/**
 * The readings of an answer without a unit: the target's unit; if that makes it far too large, also
 * the plain unit.
 */
function bareAnswer(target: string, asked: Decimal, given: Decimal, same: Scale): readonly Scale[] {
  if (target === "%") {
    // 1.25 for ≥120%: ratios above the whole are written like this
    const isRatio = asked.greaterThan(100) && given.greaterThan(1) && given.lessThan(FAR_APART);
    if (isRatio) return [same, shareOf("actual", same.units)];
    return isShare(given) ? [same, ...shares(decimal("100"), given, same.units)] : [same];
  }
  const smaller = plainUnit(target);
  if (smaller === null || given.lessThan(asked.times(FAR_APART))) return [same];
  const units = { target, actual: smaller.unit };
  return [same, { actual: ONE(), target: decimal(smaller.size), units }];
}

/**
 * The readings of a target without a unit: the answer's unit; for money also 元. An answer's magnitude
 * alone multiplies (≥20000 answered by 2.5万), unless the two numbers without it differ less than
 * tenfold: 62.73万 may answer ≤62.73 in 万.
 */
function bareTarget(actual: string, asked: Decimal, given: Decimal, same: Scale): readonly Scale[] {
  if (actual === "%")
    return isShare(asked) ? [same, ...shares(asked, decimal("100"), same.units)] : [same];
  const { magnitude, rest } = magnitudeOf(actual);
  const size = decimal(MAGNITUDES[magnitude] ?? "1");
  if (magnitude !== "" && rest === "") {
    const multiplied = { ...same, actual: size };
    const alike = { ...same, units: { target: actual, actual } };
    return areNear(asked, given) ? [multiplied, alike] : [multiplied];
  }
  const [less, more] = asked.lessThan(given) ? [asked, given] : [given, asked];
  const isFar = less.greaterThan(0) && more.greaterThanOrEqualTo(less.times(FAR_APART));
  if (!isFar) return [same];
  if (isMoney(actual))
    return magnitude === ""
      ? [same, { actual: ONE(), target: decimal("10000"), units: { target: "万元", actual } }]
      : [same, { actual: size, target: ONE(), units: { target: "元", actual } }];
  if (magnitude === "") return [same, ...inRelatedUnits(actual)];
  // ≥20000 answered by 2.1万人: a target of 20000万人 is impossible
  const multiplied = { actual: size, target: ONE(), units: { target: rest, actual } };
  return given.lessThan(asked) ? [multiplied] : [same, multiplied];
}

/** The readings of a target without a unit in related units: 米 for 公里. */
const inRelatedUnits = (actual: string): readonly Scale[] =>
  relatedUnits(actual).flatMap((unit) =>
    conversionRatios(actual, unit).map(([numerator, denominator]) => ({
      actual: decimal(numerator),
      target: decimal(denominator),
      units: { target: unit, actual },
    })),
  );

/** Strict signs are scored as the others: > as ≥, < as ≤; = asks for at least as much. */
function boundsOf(target: MeasurableTarget): { least: Decimal | null; most: Decimal | null } {
  if (target.kind === "range") {
    return { least: decimal(target.low), most: decimal(target.high) };
  }
  const value = decimal(target.value);
  const isMost = isUpper(target.comparison) || (target.comparison === "=" && value.isZero());
  return isMost ? { least: null, most: value } : { least: value, most: null };
}

/** The percentage of the target that was reached; null where less is better or the target is 0. */
function achievedPercent({
  actual,
  least,
  most,
}: Pick<Measurement, "actual" | "least" | "most">): Decimal | null {
  if (least === null || most !== null || !least.greaterThan(0)) return null;
  return actual.times(100).div(least);
}

/** The readings of a row's answer; null unless target and answer are numbers. */
export function readingsOf({ name, target, actual }: Indicator): readonly Measurement[] | null {
  const asked = target.target;
  const given = actual.actual;
  if (asked.kind !== "quantity" && asked.kind !== "range") return null;
  return given.kind === "quantity" ? measure(asked, given, name.text) : null;
}
