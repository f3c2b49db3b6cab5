/**
 * A target or an answer taken apart: `不低于 95.00(%)`, `全年共开展 4 次`, `6月底前完成`. The grammar
 * is closed: every character belongs to a number, a sign, a unit, a date, a listed word or a word
 * that the row itself names. Whatever is left over makes the text no phrase.
 */
import { decimal, plain } from "../decimal";
import { attainmentOf } from "./attainment";
import { dateAt, type DateReading } from "./calendar";
import { sameDirection } from "./comparison";
import { isCountingWord } from "./counting-units";
import { numeralAt } from "./numeral";
import { NUMBER, plainNumber } from "./plain-number";
import type { Comparison } from "./readings";
import { trendAt, type Direction } from "./trend";
import { canonicalUnit, MAGNITUDES, UNITS } from "./unit";
import {
  COMPARING,
  COMPARING_BEHIND,
  DONE,
  DONE_OF_TARGET,
  FILLERS,
  LongestWords,
  MEASURES,
  NOT_NUMERALS,
  NOUNS,
  REACHING,
  TURNING,
  VERBS,
} from "./vocabulary";

/** One number, or two when it is a range. Values are plain decimal strings, units canonical. */
export interface Quantity {
  readonly comparison: Comparison | null;
  readonly low: string;
  readonly high: string | null;
  readonly unit: string;
}

export interface QuantityPhrase extends Quantity {
  readonly kind: "quantity";
  /** 增长, 下降: a change is given and not a level. */
  readonly trend: Direction | null;
  /** A sign or a word of comparison stands beside the number. */
  readonly signed: boolean;
  /** The unit is in no table: it was taken for one as nothing else stands behind the number. */
  readonly unlisted: boolean;
}

export interface DatePhrase {
  readonly kind: "date";
  readonly date: DateReading;
}

export type Phrase = QuantityPhrase | DatePhrase;

/** What a text is read beside. */
export interface PhraseContext {
  /** A target may say in its own words what it measures and counts; an answer may not. */
  readonly side: "target" | "actual";
  /** The indicator's name, folded and without white space. */
  readonly name: string;
  /** The target's text likewise; "" where a target is read. */
  readonly target: string;
  /** 月 and 日 behind a number are durations: the target asks for one. */
  readonly durations: boolean;
}

const LEADING = new LongestWords([
  ...COMPARING.keys(),
  ...REACHING,
  ...FILLERS,
  ...VERBS,
  ...NOUNS,
]);
const NUMERAL_FREE = new LongestWords(NOT_NUMERALS);
const BEHIND = new LongestWords(COMPARING_BEHIND.keys());
const DONE_WORDS = new LongestWords(DONE);
const DONE_WORDS_OF_TARGET = new LongestWords([...DONE, ...DONE_OF_TARGET]);
const THINGS = new LongestWords(NOUNS);
const UNIT_WORDS = new LongestWords(UNITS);
const MAGNITUDE_WORDS = new LongestWords(Object.keys(MAGNITUDES));
const FILLER_WORDS = new LongestWords([...FILLERS, ...VERBS, ...NOUNS]);

const AMOUNT = new RegExp(`(?:${NUMBER})(?![\\d.,])`, "uy");
const SIGN = />=|=>|≥=|=≥|<=|=<|≤=|=≤|=+|[<>≥≤]/uy;
const RANGE_SIGN = /[~～—–―-]{1,2}|至|到/uy;
const SUBJECT = /^\p{Script=Han}{1,20}$/u;
const BESIDE = /^\p{Script=Han}{1,8}$/u;
/** A word in a target's own words that turns or loosens its number: 比上年, 约, 每, 第. */
const LOOSE = /[未不没无非拟约近余第每前后较同]|比(?![例重率])|上下|左右/u;
const LATIN_UNIT = /[A-Za-z]{2,6}(?![A-Za-z])/uy;
const HAN_UNIT = /\p{Script=Han}{1,4}(?!\p{Script=Han})/uy;

const SIGNS: Readonly<Record<string, Comparison>> = { ">": ">", "<": "<", "≥": "≥", "≤": "≤" };

function signOf(text: string): Comparison {
  if (/^=+$/u.test(text)) return "=";
  if (/[≥>].*=|=.*[≥>]/u.test(text)) return "≥";
  if (/[≤<].*=|=.*[≤<]/u.test(text)) return "≤";
  return SIGNS[text.charAt(0)] ?? "=";
}

/** A number in digits or a Chinese numeral, and where it ends. */
interface NumberAt {
  readonly value: string;
  readonly end: number;
}

/** The parser over one text: each method takes what begins at `at` and moves it on. */
class Parser {
  at = 0;
  readonly #text: string;
  readonly #context: PhraseContext;
  readonly #named: string;

  constructor(text: string, context: PhraseContext) {
    this.#text = text;
    this.#context = context;
    this.#named = `${context.name}\n${context.target}`;
  }

  get isDone(): boolean {
    return this.at >= this.#text.length;
  }

  rest(): string {
    return this.#text.slice(this.at);
  }

  match(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.#text)?.[0];
    if (found === undefined) return null;
    this.at += found.length;
    return found;
  }

  word(among: LongestWords): string {
    const found = among.at(this.#text, this.at);
    this.at += found.length;
    return found;
  }

  /** A number in digits, or a Chinese numeral that a unit follows. */
  number(afterPercent = false): NumberAt | null {
    const start = this.at;
    const digits = this.match(AMOUNT);
    if (digits !== null) {
      const value = plainNumber(digits);
      return value === null ? null : { value, end: this.at };
    }
    if (NUMERAL_FREE.at(this.#text, start) !== "") return null;
    const numeral = numeralAt(this.#text, start);
    if (numeral === null) return null;
    if (!afterPercent && unitAt(this.#text, numeral.end) === "") return null;
    this.at = numeral.end;
    return numeral;
  }

  /** A word of two characters or more that the row's name or its target holds. */
  named(): string {
    const text = this.#text;
    let length = 0;
    while (this.at + length < text.length && length < 30) {
      if (!this.#named.includes(text.slice(this.at, this.at + length + 1))) break;
      length += 1;
    }
    for (; length >= 2; length -= 1) {
      const word = text.slice(this.at, this.at + length);
      if (/[\d\n]/u.test(word) || !/^[\p{Script=Han}A-Za-z]/u.test(word)) continue;
      if (this.#isNamed(word)) {
        this.at += length;
        return word;
      }
    }
    return "";
  }

  #isNamed(word: string): boolean {
    const { name, target } = this.#context;
    const whole = name.endsWith(word) || (target !== "" && target.startsWith(word));
    if (TURNING.test(word) && !whole) return false;
    const from = this.#named.indexOf(word);
    // 合格率 of 不合格率 is the opposite.
    return from < 1 || !/[不未无非没]/u.test(this.#named.charAt(from - 1));
  }

  /** A target's own word for what it measures, up to its number or a word of comparison. */
  subject(): boolean {
    const start = this.at;
    let end = start;
    while (end < this.#text.length && !this.#beginsNumber(end)) end += 1;
    const word = this.#text.slice(start, end);
    if (!SUBJECT.test(word) || LOOSE.test(word) || TURNING.test(word)) return false;
    if (!MEASURES.test(word)) return false;
    this.at = end;
    return true;
  }

  #beginsNumber(at: number): boolean {
    const text = this.#text;
    if (/[\d<>=≥≤(,:]/u.test(text.charAt(at))) return true;
    for (const words of [COMPARING_WORDS, REACHING_WORDS]) {
      if (words.at(text, at) !== "") return true;
    }
    if (NUMERAL_FREE.at(text, at) !== "") return false;
    const numeral = numeralAt(text, at);
    return numeral !== null && unitAt(text, numeral.end) !== "";
  }
}

const COMPARING_WORDS = new LongestWords(COMPARING.keys());
const REACHING_WORDS = new LongestWords(REACHING);

/** The unit that begins at a position, magnitude included: 万元, 个工作日, 份; "" where none does. */
function unitAt(text: string, from: number): string {
  const magnitude = MAGNITUDE_WORDS.at(text, from);
  const whole = UNIT_WORDS.at(text, from);
  if (magnitude === "") return whole;
  const counted = UNIT_WORDS.at(text, from + magnitude.length);
  const withMagnitude = magnitude + counted;
  return withMagnitude.length >= whole.length ? withMagnitude : whole;
}

interface Lead {
  readonly comparisons: readonly Comparison[];
  readonly signed: boolean;
  readonly trend: Direction | null;
  readonly per: string | null;
}

/** What stands before the number. Null where a character of it belongs to nothing. */
function lead(parser: Parser, text: string, { side }: PhraseContext): Lead | null {
  const comparisons: Comparison[] = [];
  let signed = false;
  let trend: Direction | null = null;
  let per: string | null = null;
  let hasSubject = false;
  for (;;) {
    const start = parser.at;
    if (beginsAmount(parser, text)) return { comparisons, signed, trend, per };
    const sign = parser.match(SIGN);
    if (sign !== null) {
      comparisons.push(signOf(sign));
      signed = true;
      continue;
    }
    const changed: ReturnType<typeof trendAt> = trend === null ? trendAt(text, start) : null;
    if (changed !== null) {
      trend = changed.isLevel ? null : changed.direction;
      parser.at = changed.end;
      continue;
    }
    if (text.startsWith("每", start)) {
      const unit = unitAt(text, start + 1);
      const isPer = unit !== "" && per === null;
      if (!isPer) return null;
      parser.at = start + 1 + unit.length;
      per = canonicalUnit(unit);
      parser.match(/[,:]/uy);
      continue;
    }
    const named = parser.named();
    const listed = LEADING.at(text, start);
    if (listed.length >= named.length && listed !== "") {
      parser.at = start + listed.length;
      const comparison = COMPARING.get(listed);
      if (comparison !== undefined) {
        comparisons.push(comparison);
        signed = true;
      } else if (REACHING.has(listed) && side === "target") comparisons.push("≥");
      continue;
    }
    if (named !== "") {
      parser.match(/率|数|量|人数|户数|次数|比例/uy);
      parser.match(/[:]/uy);
      continue;
    }
    if (side === "target" && !hasSubject && parser.subject()) {
      hasSubject = true;
      continue;
    }
    if (start > 0 && parser.match(/[:]/uy) !== null) continue;
    return null;
  }
}

/** Does a number begin where the parser stands: digits, a minus or ±, a numeral, 百分之? */
function beginsAmount(parser: Parser, text: string): boolean {
  if (parser.isDone) return false;
  const start = parser.at;
  if (/[\d±.+-]/u.test(text.charAt(start))) return true;
  if (text.startsWith("百分之", start)) return true;
  const number = parser.number();
  parser.at = start;
  return number !== null;
}

interface Amount {
  readonly low: string;
  readonly high: string | null;
  readonly unit: string;
  readonly unlisted: boolean;
}

/** A number with its sign and its unit. */
interface SignedNumber {
  readonly value: string;
  readonly unit: string;
  readonly unlisted: boolean;
}

function signedNumber(parser: Parser, text: string): SignedNumber | null {
  const minus = parser.match(/[+-]/uy);
  const isPercent = parser.match(/百分之/uy) !== null;
  const number = parser.number(isPercent);
  if (number === null) return null;
  const value = minus === "-" ? `-${number.value}` : number.value;
  if (isPercent) return { value, unit: "%", unlisted: false };
  const unit = wholeUnit(parser, text);
  return unit === null ? null : { value, ...unit };
}

interface UnitReading {
  readonly unit: string;
  readonly unlisted: boolean;
}

/** The unit behind a number: 份, (%), 万元/人, 元/人·月, 台(套); "" where none is said. */
function wholeUnit(parser: Parser, text: string): UnitReading | null {
  const start = parser.at;
  const bracketed = parser.match(/\((?=[^()\d]{1,9}\))/uy) !== null;
  const unit = compoundUnit(parser, text);
  if (bracketed) {
    if (unit !== "" && parser.match(/\)/uy) !== null) return { unit, unlisted: false };
    parser.at = start;
    return { unit: "", unlisted: false };
  }
  if (unit !== "") return { unit: withAlternative(parser, text, unit), unlisted: false };
  const other = parser.match(LATIN_UNIT) ?? parser.match(HAN_UNIT);
  if (other === null) return { unit: "", unlisted: false };
  const isWord =
    TURNING.test(other) ||
    LOOSE.test(other) ||
    RANGE_WORD.test(other) ||
    [BEHIND, DONE_WORDS_OF_TARGET, FILLER_WORDS].some((list) => list.at(other, 0) !== "");
  if (isWord || !parser.isDone) {
    parser.at -= other.length;
    return { unit: "", unlisted: false };
  }
  return { unit: other, unlisted: true };
}

const RANGE_WORD = /^[至到]/u;

/** 台(套), 篇(次): either of the two will do; 米(米) repeats itself. */
function withAlternative(parser: Parser, text: string, unit: string): string {
  const start = parser.at;
  if (parser.match(/\((?=[^()\d]{1,9}\))/uy) === null) return unit;
  const other = compoundUnit(parser, text);
  if (other !== "" && parser.match(/\)/uy) !== null) {
    if (other === unit) return unit;
    if (isCountingWord(unit) && isCountingWord(other)) return canonicalUnit(`${unit}(${other})`);
  }
  parser.at = start;
  return unit;
}

/** 元/人·月: what stands behind the stroke are divisors, in an order that does not matter. */
function compoundUnit(parser: Parser, text: string): string {
  const counted = product(parser, text);
  if (counted.length === 0) return "";
  const divisors: string[] = [];
  while (text.charAt(parser.at) === "/") {
    parser.at += 1;
    const divisor = product(parser, text);
    if (divisor.length === 0) {
      parser.at -= 1;
      break;
    }
    divisors.push(...divisor);
  }
  const whole = counted.join("·");
  if (divisors.length === 0) return canonicalUnit(whole);
  return canonicalUnit([whole, divisors.sort().join("·")].join("/"));
}

/** 人·月, 辆*次 */
function product(parser: Parser, text: string): string[] {
  const factors: string[] = [];
  for (;;) {
    const unit = unitAt(text, parser.at);
    if (unit === "") {
      if (factors.length > 0) parser.at -= 1;
      return factors;
    }
    parser.at += unit.length;
    factors.push(canonicalUnit(unit));
    if (!/[·*.×]/u.test(text.charAt(parser.at))) return factors;
    parser.at += 1;
  }
}

/** A number, a range (90%-95%) or a spread (100±5). */
function amount(parser: Parser, text: string): Amount | null {
  if (parser.match(/±/uy) !== null) {
    const spread = signedNumber(parser, text);
    return spread && aroundOf({ value: "0", unit: spread.unit, unlisted: false }, spread);
  }
  const first = signedNumber(parser, text);
  if (first === null) return null;
  const start = parser.at;
  const bracket = parser.match(/\((?=±)/uy) !== null;
  if (parser.match(/±/uy) !== null) {
    const spread = signedNumber(parser, text);
    if (spread === null || (bracket && parser.match(/\)/uy) === null)) return null;
    return aroundOf(first, spread);
  }
  parser.at = start;
  if (parser.match(RANGE_SIGN) !== null) {
    const second = signedNumber(parser, text);
    if (second !== null) return rangeOf(first, second);
    parser.at = start;
  }
  return { low: first.value, high: null, unit: first.unit, unlisted: first.unlisted };
}

function rangeOf(first: SignedNumber, second: SignedNumber): Amount | null {
  if (first.unit !== "" && first.unit !== second.unit) return null;
  if (decimal(first.value).gt(decimal(second.value))) return null;
  return { low: first.value, high: second.value, unit: second.unit, unlisted: second.unlisted };
}

function aroundOf(first: SignedNumber, spread: SignedNumber): Amount | null {
  if (/^[+-]/u.test(spread.value)) return null;
  // 100±5% may mean five points or five percent of a hundred.
  const isBare = first.value === "0" && first.unit === spread.unit;
  if (!isBare && first.unit !== spread.unit && (spread.unit === "%" || first.unit !== ""))
    return null;
  const [middle, width] = [decimal(first.value), decimal(spread.value)];
  const [low, high] = [plain(middle.minus(width)), plain(middle.plus(width))];
  return { low, high, unit: spread.unit, unlisted: spread.unlisted };
}

interface Tail {
  readonly comparisons: readonly Comparison[];
}

/** What stands behind the number and its unit. Null where a character of it belongs to nothing. */
function tail(parser: Parser, text: string, context: PhraseContext, unit: string): Tail | null {
  const comparisons: Comparison[] = [];
  while (!parser.isDone) {
    const behind = parser.word(BEHIND);
    if (behind !== "") {
      const comparison = COMPARING_BEHIND.get(behind);
      if (comparison !== undefined) comparisons.push(comparison);
      parser.match(/\(含[^()]{0,8}\)/uy);
      continue;
    }
    if (parser.match(/\(含[^()]{0,8}\)/uy) !== null) {
      const next = parser.word(BEHIND);
      const comparison = COMPARING_BEHIND.get(next);
      if (comparison !== undefined) comparisons.push(comparison);
      continue;
    }
    if (text.charAt(parser.at) === "(") {
      if (!remark(parser, text, context, unit)) return null;
      continue;
    }
    if (mayCount(unit, comparisons) && parser.named() !== "") continue;
    if (parser.word(context.side === "target" ? DONE_WORDS_OF_TARGET : DONE_WORDS) !== "") continue;
    if (parser.word(THINGS) !== "") continue;
    if (context.side === "target" && thing(parser, unit)) continue;
    if (parser.match(/[,;]/uy) !== null)
      return attainmentOf(parser.rest()) === "met" ? { comparisons } : null;
    return null;
  }
  return { comparisons };
}

/**
 * May the row's words say behind a unit what is counted? Not behind hours, metres and the like, unless
 * a comparison closes the figure: 24小时在线 is no 24小时, 30日内办结 are 30 days.
 */
const mayCount = (unit: string, comparisons: readonly Comparison[]): boolean =>
  unit === "%" || unit === "" || isCountingWord(unit) || comparisons.length > 0;

/** A target's own word for what it counts: 5项制度. */
function thing(parser: Parser, unit: string): boolean {
  if (!isCountingWord(unit)) return false;
  const word = /^\p{Script=Han}*/u.exec(parser.rest())?.[0] ?? "";
  if (!BESIDE.test(word) || LOOSE.test(word) || TURNING.test(word)) return false;
  parser.at += word.length;
  return true;
}

/**
 * A remark in brackets that leaves the number as it is: (含3次), (100%), (其中外省1次), (每季度1次),
 * (问卷120份). Another figure in the number's own unit needs 其中 before it.
 */
function remark(parser: Parser, text: string, context: PhraseContext, unit: string): boolean {
  const closing = text.indexOf(")", parser.at);
  const inner = text.slice(parser.at + 1, closing);
  if (closing < 0 || inner.includes("(")) return false;
  const end = closing + 1;
  if (inner === "100%" || /^\d{1,6}\/\d{1,6}$/u.test(inner)) {
    const [done, all] = inner === "100%" ? ["1", "1"] : inner.split("/");
    if (done !== all) return false;
    parser.at = end;
    return true;
  }
  const isPart = /^(其中|含|包括|包含)/u.test(inner);
  const parts = inner.replace(/^(其中|含|包括|包含)[:,]?/u, "").split(/[,、;]/u);
  const isHarmless = parts.every((part) => isRemarkPart(part, isPart, unit, context));
  if (isHarmless) parser.at = end;
  return isHarmless;
}

function isRemarkPart(
  part: string,
  isPart: boolean,
  unit: string,
  context: PhraseContext,
): boolean {
  const match = /^(\p{Script=Han}{0,8}?)(\d[\d.,]{0,12})(\D{0,6})$/u.exec(part);
  if (match === null) {
    return context.side === "target" && /^每/u.test(part) && phraseOf(part, context) !== null;
  }
  const [, what = "", , counted = ""] = match;
  if (TURNING.test(what) || LOOSE.test(what.replace(/^每/u, ""))) return false;
  if (counted !== "" && unitAt(counted, 0) !== counted) return false;
  const sameUnit = canonicalUnit(counted) === unit || counted === "" || counted === "%";
  if (isPart) return what !== "" || !sameUnit;
  if (/^每/u.test(what)) return context.side === "target";
  return !sameUnit && (what === "" || SAMPLES.test(what));
}

/** What a remark may count beside the row's own figure. */
const SAMPLES = /^(问卷|样本|调查|有效问卷|抽样|回收|发放|共|受访|涉及|参与)+$/u;

/** ≥95%且≤100%: both ends with a sign of their own. */
function betweenSigns(text: string, context: PhraseContext): QuantityPhrase | null {
  const [from, to, third] = text.split(/[,、;]?(?:且|并且|同时)|[,、;](?=[<>≤≥])/u);
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
  const upward = low.comparison === "≥" || low.comparison === ">";
  const downward = high.comparison === "≤" || high.comparison === "<";
  const unit = low.unit === "" ? high.unit : low.unit;
  if (!upward || !downward || (low.unit !== "" && low.unit !== high.unit)) return null;
  if (decimal(low.low).gt(decimal(high.low))) return null;
  return { ...low, comparison: null, high: high.low, unit };
}

/** The one comparison that signs and words before and behind a number say; undefined: two that differ. */
function comparisonOf(said: readonly Comparison[]): Comparison | null | undefined {
  const [head, ...others] = said;
  if (head === undefined) return null;
  if (others.some((other) => !sameDirection(head, other))) return undefined;
  return said.find((comparison) => comparison === "≥" || comparison === "≤") ?? head;
}

function simplePhrase(text: string, context: PhraseContext): QuantityPhrase | null {
  const parser = new Parser(text, context);
  const before = lead(parser, text, context);
  if (before === null) return null;
  const read = amount(parser, text);
  if (read === null) return null;
  const behind = tail(parser, text, context, read.unit);
  if (behind === null) return null;
  const comparison = comparisonOf([...before.comparisons, ...behind.comparisons]);
  if (comparison === undefined) return null;
  if (read.high !== null && comparison !== null && comparison !== "=") return null;
  if (before.per !== null && (read.unit === "" || read.unit.includes("/"))) return null;
  const unit = before.per === null ? read.unit : canonicalUnit(`${read.unit}/${before.per}`);
  return {
    kind: "quantity",
    comparison,
    low: read.low,
    high: read.high,
    unit,
    unlisted: read.unlisted,
    trend: before.trend,
    signed: before.signed || behind.comparisons.length > 0,
  };
}

/** A date with words around it: 于6月底前完成. */
function datePhrase(text: string, context: PhraseContext): DatePhrase | null {
  const parser = new Parser(text, context);
  while (!parser.isDone) {
    const date = dateAt(text, parser.at);
    if (date !== null) {
      parser.at = date.end;
      return isOnlyWords(parser) ? { kind: "date", date } : null;
    }
    const named = parser.named();
    if (named === "" && parser.word(FILLER_WORDS) === "" && parser.match(/[,:]/uy) === null)
      return null;
  }
  return null;
}

function isOnlyWords(parser: Parser): boolean {
  while (!parser.isDone) {
    if (parser.named() !== "") continue;
    if (parser.word(FILLER_WORDS) === "" && parser.word(DONE_WORDS) === "") return false;
  }
  return true;
}

/** Whether a text without a sign is nothing but a year, or a range of years. */
const isYear = ({ low, high, unit, signed }: QuantityPhrase): boolean =>
  !signed &&
  /^(19|20)\d\d$/u.test(low) &&
  unit === "年" &&
  (high === null || /^(19|20)\d\d$/u.test(high));

/** 15日 and 9月 without a sign are dates; 9个月 and 15天 are durations. */
const isBareDay = (text: string, { signed }: QuantityPhrase): boolean =>
  !signed && /^[\d~～—–至到-]{1,11}[月日]$/u.test(text);

/**
 * Takes a folded text without white space apart; null for what is no phrase or not clearly one.
 */
export function phraseOf(text: string, context: PhraseContext): Phrase | null {
  if (!context.durations) {
    const date = datePhrase(text, context);
    if (date !== null) return date;
  }
  const quantity =
    betweenSigns(text, context) ?? chained(text, context) ?? simplePhrase(text, context);
  if (quantity === null) return null;
  if (!context.durations && (isYear(quantity) || isBareDay(text, quantity))) return null;
  return quantity;
}

/** Does a text hold a number: a digit, 百分之, or a Chinese numeral before a unit? */
export function holdsFigure(text: string): boolean {
  if (/[\d\uff10-\uff19]|百分之/u.test(text)) return true;
  for (let at = 0; at < text.length; at += 1) {
    const word = NUMERAL_FREE.at(text, at);
    if (word !== "") {
      at += word.length - 1;
      continue;
    }
    const numeral = numeralAt(text, at);
    if (numeral === null) continue;
    if (unitAt(text, numeral.end) !== "") return true;
    at = numeral.end - 1;
  }
  return false;
}
