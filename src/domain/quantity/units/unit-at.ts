/** Units and numerals inside a text. */
import { isCountingWord } from "./counting-units";
import { numeralAt } from "../numbers/numeral";
import { MAGNITUDES, UNITS } from "./unit";
import { LongestWords, NOT_NUMERALS } from "../words/vocabulary";

const UNIT_WORDS = new LongestWords(UNITS);
const MAGNITUDE_WORDS = new LongestWords(Object.keys(MAGNITUDES));
/** Words with a numeral that is not a number: 统一. */
const NUMERAL_FREE = new LongestWords(NOT_NUMERALS);

/** A Chinese numeral and where it ends. */
interface Numeral {
  readonly value: string;
  readonly end: number;
}

/** What may follow 检查二次 for it to be a count: the end, a sign, a word of comparison. */
const CLOSED = /^(?:$|[(),;:、+~～—–-]|[以及之含]|完成|至|到)/u;

/**
 * The Chinese numeral that begins at a position of a text; null for none, and for words with a numeral
 * that is not a number: 统一 and 十一活动, but not 十一个 and 检查二次.
 */
export function countAt(text: string, from: number): Numeral | null {
  const word = NUMERAL_FREE.at(text, from);
  const numeral = numeralAt(text, from);
  if (word === "" || numeral === null) return numeral;
  const end = from + word.length;
  const unit = unitAt(text, numeral.end);
  if (numeral.end >= end) return unit === "" || FESTIVE.test(unit) ? null : numeral;
  // 二次 ends a text as a count and begins 二次供水
  const isCount = numeral.end + unit.length === end && isCountingWord(unit);
  return isCount && CLOSED.test(text.slice(end)) ? numeral : null;
}

/** 十一节前 names a holiday. */
const FESTIVE = /^节$/u;

/** Whether a unit follows a numeral. */
export const isCounted = (text: string, { end }: Numeral): boolean => unitAt(text, end) !== "";

/** The unit that begins at a position, magnitude included: 万元, 个工作日, 份; "" where none does. */
export function unitAt(text: string, from: number): string {
  const magnitude = MAGNITUDE_WORDS.at(text, from);
  const longest = UNIT_WORDS.at(text, from);
  // 8个村级卫生室 are not 8 villages
  const isPart = longest.endsWith("村") && /^[级民居医委]/u.test(text.slice(from + longest.length));
  const whole = isPart ? longest.slice(0, -1) : longest;
  if (magnitude === "") return whole;
  const counted = UNIT_WORDS.at(text, from + magnitude.length);
  const withMagnitude = magnitude + counted;
  return withMagnitude.length >= whole.length ? withMagnitude : whole;
}

/** Whether a word for a share follows: 九成, 一半, 三分之一; not 零成本, 一半年. */
const isShareAt = (text: string, from: number): boolean =>
  /^(?:成(?![本功效果立员熟长为就交品])|半(?!年)|分之)/u.test(text.slice(from, from + 2));

/** Whether a text holds a number: a digit, 百分之, 半数, or a Chinese numeral before a unit or a share. */
export function holdsFigure(text: string): boolean {
  if (/[\d\uff10-\uff19]|[百千万]分之|半数|过半/u.test(text)) return true;
  for (let at = 0; at < text.length; at += 1) {
    const numeral = countAt(text, at);
    if (numeral === null) {
      at += Math.max(NUMERAL_FREE.at(text, at).length, 1) - 1;
      continue;
    }
    if (unitAt(text, numeral.end) !== "" || isShareAt(text, numeral.end)) return true;
    at = numeral.end - 1;
  }
  return false;
}
