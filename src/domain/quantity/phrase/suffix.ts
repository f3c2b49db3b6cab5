/** What stands behind the number and the unit of a phrase: comparisons, things counted, remarks. */
import { attainmentOf } from "../qualitative/attainment";
import { isCountingWord } from "../units/counting-units";
import type { Parser, PhraseContext } from "./parser";
import { remark } from "./remark";
import { holdsFigure } from "../units/unit-at";
import type { Comparison } from "../model/readings";
import { magnitudeOf } from "../units/unit";
import {
  COMPARING_BEHIND,
  DONE,
  DONE_OF_TARGET,
  LongestWords,
  LOOSE,
  NOUNS,
  DISQUALIFYING,
} from "../words/vocabulary";

const BEHIND = new LongestWords(COMPARING_BEHIND.keys());
const DONE_WORDS = new LongestWords(DONE);
const DONE_WORDS_OF_TARGET = new LongestWords([...DONE, ...DONE_OF_TARGET]);
const THINGS = new LongestWords(NOUNS);
/** Behind a target's number these ask for nothing more than the number. */
const ALL_DONE = /^(?:全部|全面)?(?:完成|达成|实现|落实)$/u;
/** 1套方案并通过评审 asks for more than the number, 2次月均 and 20起下降 for another one. */
const SECOND_DEMAND =
  /并|且|同时|通过|合格|达标|按时|按期|及时|验收|均(?![衡等])|下降|降低|减少|增长|增加|提高|提升/u;
const BESIDE = /^\p{Script=Han}{1,8}$/u;

interface Suffix {
  readonly comparisons: readonly Comparison[];
  /** The words behind the unit, the words of comparison and remarks left out. */
  readonly words: readonly string[];
}

/** What stands behind the number and its unit. Null where a character of it belongs to nothing. */
export function suffix(
  parser: Parser,
  text: string,
  context: PhraseContext,
  unit: string,
  isPhrase: (part: string) => boolean,
): Suffix | null {
  const comparisons: Comparison[] = [];
  const words: string[] = [];
  while (!parser.isDone) {
    const behind = parser.word(BEHIND);
    if (behind !== "") {
      const comparison = COMPARING_BEHIND.get(behind);
      if (comparison !== undefined) comparisons.push(comparison);
      included(parser, text);
      continue;
    }
    if (included(parser, text)) {
      const next = parser.word(BEHIND);
      const comparison = COMPARING_BEHIND.get(next);
      if (comparison !== undefined) comparisons.push(comparison);
      continue;
    }
    if (text.charAt(parser.at) === "(") {
      if (!remark(parser, text, { context, unit, isPhrase })) return null;
      continue;
    }
    const word =
      (mayCount(unit, comparisons) ? parser.named() : "") ||
      parser.word(context.side === "target" ? DONE_WORDS_OF_TARGET : DONE_WORDS) ||
      parser.word(THINGS);
    if (word !== "") {
      words.push(word);
      continue;
    }
    if (context.side === "target" && thing(parser, unit)) continue;
    if (parser.match(/[,;]/uy) === null) return null;
    const isDone =
      context.side === "target"
        ? ALL_DONE.test(parser.rest())
        : attainmentOf(parser.rest()) === "met";
    return isDone ? { comparisons, words } : null;
  }
  return { comparisons, words };
}

/** (含), (含本数), (含3次) behind 3次: the figure itself is meant as well. */
function included(parser: Parser, text: string): boolean {
  const start = parser.at;
  const bracket = parser.match(/\(含(?:本数|\d[\d.,]{0,12}[^()\d]{0,4})?\)/uy);
  if (bracket === null) return false;
  const own = bracket.slice(2, -1);
  const at = text.indexOf(own);
  const isOwn = !/^\d/u.test(own) || (at < start && !/[\d.,]/u.test(text.charAt(at - 1)));
  if (!isOwn) parser.at = start;
  return isOwn;
}

/**
 * May the row's words say behind a unit what is counted? Not behind hours, metres and the like, unless
 * a comparison closes the figure: 24小时在线 is no 24小时, 30日内办结 are 30 days.
 */
const mayCount = (unit: string, comparisons: readonly Comparison[]): boolean =>
  unit === "%" || unit === "" || isCountingWord(unit) || comparisons.length > 0;

/** A target's own word for what it counts: 5项制度, 8万株苗. What stands behind a bare 万 is its unit. */
function thing(parser: Parser, unit: string): boolean {
  if (!isCountingWord(magnitudeOf(unit).rest)) return false;
  const word = /^\p{Script=Han}*/u.exec(parser.rest())?.[0] ?? "";
  if (
    !BESIDE.test(word) ||
    SECOND_DEMAND.test(word) ||
    holdsFigure(word) ||
    LOOSE.test(word) ||
    DISQUALIFYING.test(word)
  )
    return false;
  parser.at += word.length;
  return true;
}
