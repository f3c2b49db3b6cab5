/** The part of a phrase behind its number and unit: comparisons, things counted, remarks. */
import { words as listOf } from "../../text/wordings";
import type { Comparison } from "../model/readings";
import { isDeed } from "../words/actions";
import { COMPLETIONS, completes } from "../words/doing";
import { SAME, THOSE_SERVED } from "../words/synonyms";
import {
  COMPARING_BEHIND,
  DONE,
  DONE_OF_TARGET,
  LongestWords,
  LOOSE,
  NOUNS,
  DISQUALIFYING,
} from "../words/vocabulary";
import { COUNTING_WORDS, isCountingWord } from "../units/counting-units";
import { magnitudeOf } from "../units/unit";
import { holdsFigure } from "../units/unit-at";
import type { Parser, PhraseContext } from "./parser";
import { remark } from "./remark";

const BEHIND = new LongestWords(COMPARING_BEHIND.keys());
const DONE_WORDS = new LongestWords(DONE);
const DONE_WORDS_OF_TARGET = new LongestWords([...DONE, ...DONE_OF_TARGET]);
const THINGS = new LongestWords(NOUNS);
const OTHERWISE = new LongestWords(SAME.flat().filter((word) => !isDeed(word)));
const THINGS_OF_ANSWER = new LongestWords([...NOUNS, ...THOSE_SERVED]);
/** Words behind a target's number that add no requirement. */
const ALL_DONE = /^(?:全部|全面)?(?:完成|达成|实现|落实)$/u;
/** Words that add a requirement (1套方案并通过评审) or change the number (2次月均, 20起下降). */
const SECOND_DEMAND =
  /并|且|同时|通过|合格|达标|按时|按期|及时|验收|均(?![衡等])|下降|降低|减少|增长|增加|提高|提升/u;
/** Words before a verb of completion: 6台已采购, 6台全部到位. */
const ALREADY = /(?:已经|已全部|均已|全部已|已|全部)(?=\p{Script=Han})/uy;
/** The same, where they are no words of the row; and 12个村的整治. */
const HOW = /(?:均|的|正常|稳定|有序|正式|顺利|全额|足额|按时|按期|如期|及时)(?=\p{Script=Han})/uy;
/** Verbs of completion, each where it fits the row. */
const COMPLETED = new LongestWords(COMPLETIONS);
/** Verbs before what the row names, of those it is done to: 60名护工参加培训. */
const UNDERGOING = new LongestWords(listOf("参加 接受 完成"));
const UNDERGONE =
  /^(?:职业|就业|技能|健康|业务){0,2}(?:培训|轮训|训练|体检|筛查|检查|研修|学习|讲座|活动|演练|比赛|服务|治疗|教育|辅导|疗养|疗休养)/u;
/** The same of what is done for those named: 为520名老人提供服务. */
const DOING_FOR = new LongestWords(listOf("提供 开展"));
/** Names that count those served, not those who serve. */
const SERVED =
  /(?:服务|体检|筛查|检查|培训|救助|帮扶|康复)(?:对象|老人|儿童|群众)?(?:人数|人次数?|户数|数量?)?$/u;
const BESIDE = /^\p{Script=Han}{1,8}$/u;

interface Suffix {
  readonly comparisons: readonly Comparison[];
  /** The words behind the unit, the words of comparison and remarks left out. */
  readonly words: readonly string[];
}

/** Reads the part behind number and unit; null where a character of it is not in the grammar. */
export function suffix(
  parser: Parser,
  text: string,
  context: PhraseContext,
  {
    low,
    high,
    unit,
  }: { readonly low: string; readonly high: string | null; readonly unit: string },
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
      if (!remark(parser, text, { context, unit, value: high === null ? low : null, isPhrase }))
        return null;
      continue;
    }
    if (context.side === "actual") {
      // 95%均合格 contradicts itself
      if (unit === "%" && low !== "100" && parser.match(/均|都|全|已全/uy) !== null) return null;
      // 42个班, as the target has it
      if (unit === "个" && context.target.endsWith("个班") && parser.match(/班级?$/uy) !== null)
        continue;
      parser.match(ALREADY);
    }
    const word =
      (mayCount(unit, comparisons) ? parser.named() : "") ||
      parser.word(context.side === "target" ? DONE_WORDS_OF_TARGET : DONE_WORDS) ||
      parser.word(context.side === "target" ? THINGS : THINGS_OF_ANSWER);
    if (word !== "") {
      words.push(word);
      continue;
    }
    if (context.side === "actual" && completed(parser, text, context)) continue;
    const other = context.side === "actual" ? parser.word(OTHERWISE) : "";
    if (other !== "") {
      words.push(other);
      continue;
    }
    if (context.side === "target" && thing(parser, unit)) continue;
    if (parser.match(/[,;]/uy) === null) return null;
    return context.side === "target" && ALL_DONE.test(parser.rest())
      ? { comparisons, words }
      : null;
  }
  return { comparisons, words };
}

/** Reads an adverb, a verb that completes what the row counts, or a verb before words of the row. */
function completed(parser: Parser, text: string, { name }: PhraseContext): boolean {
  const start = parser.at;
  if (parser.match(HOW) !== null) return true;
  const verb = parser.word(COMPLETED);
  if (verb !== "" && completes(verb, name)) return true;
  parser.at = start;
  const isFor = /^[为向给对]/u.test(text) && SERVED.test(name);
  if (
    (parser.word(UNDERGOING) !== "" && UNDERGONE.test(parser.rest())) ||
    (isFor && parser.word(DOING_FOR) !== "")
  ) {
    const { at } = parser;
    const isNamed = parser.named() !== "";
    parser.at = at;
    if (isNamed) return true;
  }
  parser.at = start;
  return false;
}

/** Reads (含), (含本数), or (含3次) behind 3次: the bound is included. */
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

/** Units of extent, weight and money, which measure a thing as counting words count it: 12公里公路. */
const MEASURING: ReadonlySet<string> = new Set(
  listOf("米 公里 平方米 平方公里 立方米 亩 公顷 吨 公斤 元"),
);

/**
 * Whether words of the row may follow a unit. Not behind hours and the like, unless a comparison stands
 * between: 24小时在线 is not 24小时, 30日内办结 is 30 days.
 */
function mayCount(unit: string, comparisons: readonly Comparison[]): boolean {
  const { rest } = magnitudeOf(unit);
  return (
    unit === "%" ||
    rest === "" ||
    COUNTING_WORDS.has(rest) ||
    MEASURING.has(rest) ||
    comparisons.length > 0
  );
}

/** Reads a target's noun for what it counts: 5项制度, 8万株苗. Directly behind 万 it is the unit. */
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
