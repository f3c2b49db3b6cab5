/**
 * The grammar of targets and answers: `不低于 95.00(%)`, `全年共开展 4 次`, `6月底前完成`. It is closed:
 * every character belongs to a number, a sign, a unit, a date, a listed word or a word of the row. A
 * text with any other character is not a phrase.
 */
import { decimal } from "../../decimal";
import type { Comparison } from "../model/readings";
import { isLower, isUpper, sameDirection } from "../words/comparison";
import { isOfEach, isOfEachPeriod } from "../words/periods";
import type { Direction } from "../words/trend";
import { canonicalUnit, isMoney } from "../units/unit";
import { amount } from "./amount";
import { answersName } from "./answers-name";
import { swapsRoles } from "./counted-thing";
import { dateBehindSign, datePhrase, type DatePhrase } from "./date-phrase";
import { Parser, type PhraseContext } from "./parser";
import { divisorsOf, prefix } from "./prefix";
import { suffix } from "./suffix";

/** One number, or two when it is a range. Values are plain decimal strings, units canonical. */
interface Quantity {
  readonly comparison: Comparison | null;
  readonly low: string;
  readonly high: string | null;
  readonly unit: string;
}

/** A text with a number or a range. */
export interface QuantityPhrase extends Quantity {
  readonly kind: "quantity";
  /** 增长, 下降: the direction of a change; null for a level. */
  readonly trend: Direction | null;
  /** 增长到, 降至: the direction of the change after which the number is the level; null for none. */
  readonly level: Direction | null;
  /** A sign or a word of comparison stands beside the number. */
  readonly signed: boolean;
  /** 全年4次: the count of the whole year, where the target is per month or quarter. */
  readonly yearly: boolean;
  /** The unit is in no table; it is all that follows the number. */
  readonly unlisted: boolean;
}

/** A target or an answer as parsed. */
export type Phrase = QuantityPhrase | DatePhrase;

/** A range with a sign at both ends: ≥95%且≤100%. */
function betweenSigns(text: string, context: PhraseContext): QuantityPhrase | null {
  const [from, to, third] = text.split(
    /[,、;]?(?:且|并且|同时)|[,、;](?=[<>≤≥])|(?<=\d%?)(?=小于|低于|少于|不超过|不高于)/u,
  );
  if (from === undefined || to === undefined || third !== undefined) return null;
  const [low, high] = [simplePhrase(from, context), simplePhrase(to, context)];
  return low && high ? joined(low, high) : null;
}

/** 95%≤x≤100% */
function chained(text: string, context: PhraseContext): QuantityPhrase | null {
  const match =
    /^([^<>=≥≤]{1,12})(<=?|≤)[A-Za-zα-ω\p{Script=Han}]{1,10}((?:<=?|≤)[^<>=≥≤]{1,12})$/u.exec(text);
  if (match === null) return null;
  const [, from = "", , to = ""] = match;
  const [low, high] = [simplePhrase(`≥${from}`, context), simplePhrase(to, context)];
  return low && high ? joined(low, high) : null;
}

function joined(low: QuantityPhrase, high: QuantityPhrase): QuantityPhrase | null {
  if (low.high !== null || high.high !== null) return null;
  const upward = low.comparison !== null && isLower(low.comparison);
  const downward = high.comparison !== null && isUpper(high.comparison);
  const unit = low.unit === "" ? high.unit : low.unit;
  if (!upward || !downward || (low.unit !== "" && low.unit !== high.unit)) return null;
  if (decimal(low.low).gt(decimal(high.low))) return null;
  return { ...low, comparison: null, high: high.low, unit };
}

/** The comparison of all signs and words beside a number; null: none, undefined: contradictory. */
function comparisonOf(said: readonly Comparison[]): Comparison | null | undefined {
  const [head, ...others] = said;
  if (head === undefined) return null;
  if (others.some((other) => !sameDirection(head, other))) return undefined;
  return said.find((comparison) => comparison === "≥" || comparison === "≤") ?? head;
}

function simplePhrase(text: string, context: PhraseContext): QuantityPhrase | null {
  const parser = new Parser(text, context);
  const before = prefix(parser, text, context);
  if (before === null) return null;
  const read = amount(parser, text);
  if (read === null) return null;
  const behind = suffix(parser, text, context, read, (part) => phraseOf(part, context) !== null);
  if (behind === null) return null;
  if (context.side === "actual" && swapsRoles(behind.words, context.name)) return null;
  const said = [...before.words, ...behind.words];
  if (!repeatsFrame(text, context) && !answersName(said, read.unit, context)) return null;
  const least: readonly Comparison[] = read.isLeast === true ? ["≥"] : [];
  const comparison = comparisonOf([...before.comparisons, ...least, ...behind.comparisons]);
  if (comparison === undefined) return null;
  if (read.high !== null && comparison !== null && comparison !== "=") return null;
  if (isOfAnotherPeriod(text, read.unit, context)) return null;
  const per = before.per ?? averagedOver(before.words, read.unit, context);
  const [counted = "", ...divisors] = read.unit.split("/");
  if (per !== null && (read.unit === "" || (before.per !== null && divisors.length > 0)))
    return null;
  // 每人每月 stands before amounts of money
  if (per?.includes("·") === true && !isMoney(read.unit)) return null;
  const unit =
    per === null
      ? read.unit
      : canonicalUnit(`${counted}/${[...divisors, canonicalUnit(per)].sort().join("·")}`);
  return {
    kind: "quantity",
    comparison,
    low: read.low,
    high: read.high,
    unit,
    unlisted: read.unlisted,
    trend: before.trend,
    level: before.level,
    yearly: isYearly(before.words, unit, context),
    signed: before.signed || read.isLeast === true || behind.comparisons.length > 0,
  };
}

/** An answer that repeats its target with another number: 1小时内响应 for 2小时内响应. */
function repeatsFrame(text: string, { side, target }: PhraseContext): boolean {
  if (side === "target" || !/^\d/u.test(target)) return false;
  const frame = (all: string): string => all.replace(/^[\d.,]+/u, "");
  return frame(text) !== text && frame(text) === frame(target);
}

const AVERAGE = /^([人户亩村校班台日月年])均/u;

/**
 * 人均1480元 answers 元/人, and 人均2550元/月 answers 元/人·月: the divisor that the word names, where the target has
 * it beside those that the answer has.
 */
function averagedOver(
  said: readonly string[],
  unit: string,
  { side, target }: PhraseContext,
): string | null {
  const each = said.map((word) => AVERAGE.exec(word)?.[1]).find(Boolean);
  if (side === "target" || each === undefined || unit === "") return null;
  const divisors = divisorsOf(target);
  const own = unit.split("/").slice(1);
  const others = divisors.filter((divisor) => divisor !== each).map(canonicalUnit);
  const isWhole = divisors.length === others.length + 1 && others.join("·") === own.join("·");
  return isWhole ? each : null;
}

/** Whether an answer gives the count of the year to a target per month, quarter or half year. */
const isYearly = (
  said: readonly string[],
  unit: string,
  { side, target }: PhraseContext,
): boolean =>
  side === "actual" &&
  !unit.includes("/") &&
  /每个?(?:月|季|半年)|\/(?:月|季度?|半年)/u.test(target) &&
  said.some((word) => /^(?:全年|本年|今年|年度|年内)/u.test(word));

const OF_YEAR = /全年|本年|今年|当年|年度|年内|1月?[-~～—至到]12月|全部|为期/u;
const TOTAL = /累计|合计|总计|总[次人金数产量支]|总额|共/u;

/** Whether an answer gives the count of the year to a name of a shorter period: 全年监测4次 for 每月监测次数. */
const isOfAnotherPeriod = (text: string, unit: string, { side, name }: PhraseContext): boolean =>
  side === "actual" &&
  !unit.includes("/") &&
  unit !== "%" &&
  ((isOfEach(name) && TOTAL.test(text)) || (isOfEachPeriod(name) && OF_YEAR.test(text)));

const YEAR = /^(?:19|20)\d\d$/u;
/** The longest range of years: 2024-2025 are years, 2000-2500 are not. */
const LONGEST_PERIOD = 20;

/** Whether a quantity without a sign is a year, or a range of years. */
function isYear({ low, high, unit, signed }: QuantityPhrase): boolean {
  if (signed || !YEAR.test(low) || (high !== null && !YEAR.test(high))) return false;
  if (unit === "年") return true;
  return unit === "" && high !== null && decimal(high).minus(low).lte(LONGEST_PERIOD);
}

/** 15日 and 9月 without a sign are dates; 9个月 and 15天 are durations. */
const isBareDay = (text: string, { signed }: QuantityPhrase): boolean =>
  !signed && /^[\d~～—–至到-]{1,11}[月日]$/u.test(text);

/**
 * Parses a text as a quantity or a date.
 *
 * @param text folded, without white space (`quantityText`)
 * @returns null where the text is no phrase, or ambiguous
 */
export function phraseOf(text: string, context: PhraseContext): Phrase | null {
  if (!context.durations) {
    const date = datePhrase(text, context);
    if (date !== null) return date;
  }
  if (context.side === "target") {
    const date = dateBehindSign(text, context);
    if (date !== null) return date;
  }
  const quantity =
    betweenSigns(text, context) ?? chained(text, context) ?? simplePhrase(text, context);
  if (quantity === null) return null;
  if (!context.durations && (isYear(quantity) || isBareDay(text, quantity))) return null;
  return quantity;
}
