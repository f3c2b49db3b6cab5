/** Units inside a text, and whether a text holds a number at all. */
import { numeralAt } from "./numeral";
import { MAGNITUDES, UNITS } from "./unit";
import { LongestWords, NOT_NUMERALS } from "./vocabulary";

const UNIT_WORDS = new LongestWords(UNITS);
const MAGNITUDE_WORDS = new LongestWords(Object.keys(MAGNITUDES));
/** Words whose numeral counts nothing: 统一. */
export const NUMERAL_FREE = new LongestWords(NOT_NUMERALS);

/** The unit that begins at a position, magnitude included: 万元, 个工作日, 份; "" where none does. */
export function unitAt(text: string, from: number): string {
  const magnitude = MAGNITUDE_WORDS.at(text, from);
  const whole = UNIT_WORDS.at(text, from);
  if (magnitude === "") return whole;
  const counted = UNIT_WORDS.at(text, from + magnitude.length);
  const withMagnitude = magnitude + counted;
  return withMagnitude.length >= whole.length ? withMagnitude : whole;
}

/** A share behind its numeral: 九成, 一半, 三分之一; not 零成本, 一半年. */
const isShareAt = (text: string, from: number): boolean =>
  /^(?:成(?![本功效果立员熟长为就交品])|半(?!年)|分之)/u.test(text.slice(from, from + 2));

/** Does a text hold a number: a digit, 百分之, 半数, or a Chinese numeral before a unit or a share? */
export function holdsFigure(text: string): boolean {
  if (/[\d\uff10-\uff19]|百分之|半数|过半/u.test(text)) return true;
  for (let at = 0; at < text.length; at += 1) {
    const word = NUMERAL_FREE.at(text, at);
    if (word !== "") {
      at += word.length - 1;
      continue;
    }
    const numeral = numeralAt(text, at);
    if (numeral === null) continue;
    if (unitAt(text, numeral.end) !== "" || isShareAt(text, numeral.end)) return true;
    at = numeral.end - 1;
  }
  return false;
}
