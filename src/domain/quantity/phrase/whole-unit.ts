/** The unit behind a number of a phrase. */
import { areAlike, isCountingWord } from "../units/counting-units";
import type { Parser } from "./parser";
import { canonicalUnit, magnitudeOf } from "../units/unit";
import { unitAt } from "../units/unit-at";
import { words } from "../../text/wordings";
import {
  COMPARING_BEHIND,
  DONE,
  DISTRIBUTING,
  DONE_OF_TARGET,
  FILLERS,
  LongestWords,
  LOOSE,
  MANNERS,
  NOUNS,
  DISQUALIFYING,
  VERBS,
} from "../words/vocabulary";

/** Words that may follow a number and are not units. */
const NOT_UNITS = new LongestWords([
  ...COMPARING_BEHIND.keys(),
  ...DONE,
  ...DONE_OF_TARGET,
  ...FILLERS,
  ...DISTRIBUTING,
  ...MANNERS,
  ...VERBS,
  ...NOUNS,
]);
const LATIN_UNIT = /(?:[A-Za-z]{2,6}|[MG])(?![A-Za-z])/uy;
/** 180/10万: per 100,000 people. */
const PER_PEOPLE = /\/(?:10|十)万(?:人|活产)?(?!\p{Script=Han})/uy;
/** 元/生 is 元/人. */
const PUPIL = "生";
const HAN_UNIT = /\p{Script=Han}{1,4}(?!\p{Script=Han})/uy;

interface UnitReading {
  readonly unit: string;
  readonly unlisted: boolean;
}

/** Reads the unit behind a number: 份, (%), 万元/人, 元/人·月, 台(套); "" for none. */
export function wholeUnit(parser: Parser, text: string): UnitReading | null {
  if (parser.match(PER_PEOPLE) !== null) return { unit: "/10万", unlisted: false };
  const start = parser.at;
  const bracketed = parser.match(/\((?=[^()\d]{1,9}\))/uy) !== null;
  const unit = compoundUnit(parser, text);
  if (bracketed) {
    if (unit !== "" && parser.match(/\)/uy) !== null) return { unit, unlisted: false };
    parser.at = start;
    return { unit: "", unlisted: false };
  }
  if (magnitudeOf(unit).rest === "" && unit !== "") return behindMagnitude(parser, unit);
  if (unit !== "") return { unit: withAlternative(parser, text, unit), unlisted: false };
  const other = parser.match(LATIN_UNIT) ?? parser.match(HAN_UNIT);
  if (other === null) return { unit: "", unlisted: false };
  if (isOther(other) || !parser.isDone) {
    parser.at -= other.length;
    return { unit: "", unlisted: false };
  }
  return { unit: other, unlisted: true };
}

const RANGE_WORD = /^[至到]/u;
/** Whether a word behind a number is something other than a unit. */
const isOther = (word: string): boolean =>
  DISQUALIFYING.test(word) ||
  LOOSE.test(word) ||
  RANGE_WORD.test(word) ||
  NOT_UNITS.at(word, 0) !== "";

/** Nouns behind 万 in targets, and the unit that counts them: 5万群众. */
const COUNTED_IN: ReadonlyMap<string, string> = new Map([
  ...words("群众 人员 人数 学员 农民 居民 村民 市民 职工 学生").map(
    (word) => [word, "人"] as const,
  ),
  ...words("农户 户数").map((word) => [word, "户"] as const),
  ["人次数", "人次"] as const,
]);
const LATIN_BEHIND = /[A-Za-z]{2,6}(?![A-Za-z])/uy;
const HAN_BEHIND = /\p{Script=Han}{1,8}?(?=(?:[及含]?以[上下内]|之内)?(?:$|\())/uy;

/**
 * The unit of a number with 万 and an unlisted word behind it: the word is the unit of a target, and of
 * an answer whose target has the same word.
 */
function behindMagnitude(parser: Parser, magnitude: string): UnitReading {
  const { side, target } = parser.context;
  const start = parser.at;
  const word = parser.match(LATIN_BEHIND) ?? parser.match(HAN_BEHIND) ?? "";
  const known = side === "target" ? COUNTED_IN.get(word) : undefined;
  if (known !== undefined) return { unit: magnitude + known, unlisted: false };
  const isRepeated = side === "target" || repeatsUnit(target, word);
  if (word !== "" && isRepeated && !isOther(word))
    return { unit: magnitude + word, unlisted: true };
  parser.at = start;
  return { unit: magnitude, unlisted: false };
}

/** Whether a target has a word directly behind its number or its 万. */
const repeatsUnit = (target: string, word: string): boolean =>
  word !== "" && /[\d百千万亿]$/u.test(target.slice(0, Math.max(target.indexOf(word), 0)));

/**
 * Reads a second unit in brackets: 台(套) and 篇(次) allow either of two, 米(米) is 米. An answer's two belong
 * together, or stand in the row like that: 300户(人) leaves open what was counted.
 */
function withAlternative(parser: Parser, text: string, unit: string): string {
  const start = parser.at;
  if (parser.match(/\((?=[^()\d]{1,9}\))/uy) === null) return unit;
  const other = compoundUnit(parser, text);
  if (other !== "" && parser.match(/\)/uy) !== null) {
    if (other === unit) return unit;
    const either = `${unit}(${other})`;
    const { side, name, target } = parser.context;
    const isOne = side === "target" || canonicalUnit(either) !== either || areAlike(unit, other);
    const isAllowed = isOne || `${name}\n${target}`.includes(either);
    if (isCountingWord(unit) && isCountingWord(other) && isAllowed) return canonicalUnit(either);
  }
  parser.at = start;
  return unit;
}

/** A unit with its divisors, which are sorted: 元/人·月. */
function compoundUnit(parser: Parser, text: string): string {
  const counted = product(parser, text);
  if (counted.length === 0) return "";
  const divisors: string[] = [];
  while (text.charAt(parser.at) === "/") {
    parser.at += 1;
    const divisor = product(parser, text, true);
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

/** The unit at the position; 个 of 20个村卫生室, where the row names the 村卫生室. */
function unitBefore({ at, context }: Parser, text: string): string {
  const unit = unitAt(text, at);
  const counted = unit.slice(0, -1);
  if (!isCountingWord(counted) || /[月季]$/u.test(unit)) return unit;
  const end = at + unit.length;
  const thing = text.slice(end - 1, end + 2);
  return thing.length === 3 && context.name.includes(thing) ? counted : unit;
}

/** 人·月, 辆*次 */
function product(parser: Parser, text: string, isDivisor = false): string[] {
  const factors: string[] = [];
  for (;;) {
    const isPupil = isDivisor && text.charAt(parser.at) === PUPIL;
    const unit = isPupil ? PUPIL : unitBefore(parser, text);
    if (unit === "") {
      if (factors.length > 0) parser.at -= 1;
      return factors;
    }
    parser.at += unit.length;
    factors.push(isPupil ? "人" : canonicalUnit(unit));
    // 元/人、天: a comma of enumeration between two units of each
    const isNext = isDivisor ? /[·*.×、]/u : /[·*.×]/u;
    if (!isNext.test(text.charAt(parser.at))) return factors;
    parser.at += 1;
  }
}
