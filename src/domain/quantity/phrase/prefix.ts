/** The part of a phrase before its number: signs, words of comparison, what is measured. */
import { words as listOf } from "../../text/wordings";
import type { Comparison } from "../model/readings";
import { isDeed } from "../words/actions";
import { FINISHED } from "../words/doing";
import { isModifier } from "../words/modifiers";
import { SAID_OTHERWISE, THOSE_SERVED, THOSE_VISITED } from "../words/synonyms";
import { trendAt, type Direction } from "../words/trend";
import {
  COMPARING,
  DISTRIBUTING,
  FILLERS,
  GAINED,
  CAUSING,
  LongestWords,
  MAKING,
  MANNERS,
  NOT_REACHED,
  NOUNS,
  OCCURRING,
  REACHING,
  SURVEYED,
  VERBS,
} from "../words/vocabulary";
import { canonicalUnit } from "../units/unit";
import { unitAt } from "../units/unit-at";
import { consistsOfFields, isWork } from "./omitted";
import type { Parser, PhraseContext } from "./parser";

/** Behind a verb: 采购到位20台. */
const ARRIVED = listOf("到位");
const LEADING_WORDS = [
  ...COMPARING.keys(),
  ...REACHING,
  ...FILLERS,
  ...DISTRIBUTING,
  ...MANNERS,
  ...SURVEYED,
  ...OCCURRING,
  ...MAKING,
  ...CAUSING,
  ...VERBS,
  ...ARRIVED,
  ...NOUNS,
];
const LEADING = {
  target: new LongestWords(LEADING_WORDS),
  actual: new LongestWords([...LEADING_WORDS, ...GAINED, ...SAID_OTHERWISE, ...FINISHED]),
};
const DEEDS = new LongestWords([...MAKING, ...VERBS]);
/** Kinds of people that a target may name before their number: 在职36人. */
const EMPLOYED = new LongestWords(listOf("在职 在编 在岗 在册 退休 离退休 离休 编外 聘用 在校"));

/** The divisors of a target's unit: 人 and 月 of 元/人·月. */
export const divisorsOf = (target: string): readonly string[] =>
  target
    .split("/")
    .slice(1)
    .flatMap((part) => part.split(/[·*.×、]/u));

/** 人均, where the target is in 元/人 and the word stands alone before the number; else false. */
function averageAsked(text: string, at: number, target: string): string | false {
  const word = text.slice(at, at + 2);
  const isOfTime = /^[日月年]均$/u.test(word) && at === 0;
  const isAverage = /^[人户亩村校班台]均$/u.test(word) && /^[\d¥￥]/u.test(text.slice(at + 2));
  return (isAverage || isOfTime) &&
    divisorsOf(target).some((each) => each.startsWith(word.charAt(0)))
    ? word
    : false;
}

/** 数十 is several tens and no number. */
const SEVERAL = /^数[十百千万亿]/u;
const SIGN = />=|=>|≥=|=≥|<=|=<|≤=|=≤|=+|[<>≥≤]/uy;
const SIGNS: Readonly<Record<string, Comparison>> = {
  ">": ">",
  "<": "<",
  "≥": "≥",
  "≤": "≤",
};

function signOf(text: string): Comparison {
  if (!text.includes("=")) return SIGNS[text] ?? "=";
  if (/[≥>]/u.test(text)) return "≥";
  return /[≤<]/u.test(text) ? "≤" : "=";
}

interface Prefix {
  readonly comparisons: readonly Comparison[];
  readonly signed: boolean;
  readonly trend: Direction | null;
  /** 提高到: the direction of the change after which the number is the level. */
  readonly level: Direction | null;
  readonly per: string | null;
  /** The words before the number, the words of comparison and of change left out. */
  readonly words: readonly string[];
}

/** Reads the part before the number; null where a character of it is not in the grammar. */
export function prefix(
  parser: Parser,
  text: string,
  { side, name, target, year = "" }: PhraseContext,
): Prefix | null {
  const comparisons: Comparison[] = [];
  let signed = false;
  let trend: Direction | null = null;
  let level: Direction | null = null;
  let per: string | null = null;
  const divisors: string[] = [];
  let hasSubject = false;
  const words: string[] = [];
  if (year !== "" && text.startsWith(`${year}年`))
    parser.at = `${year}年`.length + (text.charAt(year.length + 1) === "度" ? 1 : 0);
  if (side === "actual") {
    parser.match(ALL_YEAR);
    if (isOfAll(text, name)) parser.at = 2;
    // 八一、春节走访慰问612户
    if (!/[元春端中重]|[五六七八]一|节/u.test(name)) parser.match(HOLIDAYS);
    const [head, tail] = reordered(parser.rest(), name);
    parser.at += head.length;
    if (head !== "") words.push(tail);
  }
  for (;;) {
    const start = parser.at;
    if (beginsAmount(parser, text)) return { comparisons, signed, trend, level, per, words };
    const sign = parser.match(SIGN);
    if (sign !== null) {
      comparisons.push(signOf(sign));
      signed = true;
      continue;
    }
    const bound = boundAt(parser);
    if (bound !== null) {
      comparisons.push(bound);
      signed = true;
      continue;
    }
    if (SEVERAL.test(text.slice(start, start + 2))) return null;
    const changed: ReturnType<typeof trendAt> = trend === null ? trendAt(text, start) : null;
    if (changed !== null) {
      trend = changed.isLevel ? null : changed.direction;
      // the answer repeats what the name measures: 增长5% for 增长率
      const isSaidAgain = changed.word !== "" && name.includes(changed.word, 1);
      if (isSaidAgain) words.push(changed.word);
      if (changed.isLevel) level = changed.direction;
      // 降到5% is ambiguous: it does not say whether less would meet the target
      if (side === "target" && changed.isLevel && changed.direction === "down") return null;
      parser.at = changed.end;
      continue;
    }
    if (text.startsWith("每", start)) {
      const isPupil = text.charAt(start + 1) === "生";
      const unit = isPupil ? "生" : unitAt(text, start + 1);
      const divisor = isPupil ? "人" : canonicalUnit(unit);
      const isPer = unit !== "" && !divisors.includes(divisor) && divisors.length < 2;
      if (!isPer) return null;
      parser.at = start + 1 + unit.length;
      divisors.push(divisor);
      // 每人每月500元 is 元/人·月
      per = [...divisors].sort().join("·");
      parser.match(/[,:]/uy);
      continue;
    }
    if (side === "target" && parser.word(EMPLOYED) !== "") continue;
    const average = side === "actual" && averageAsked(text, start, target);
    if (average !== false) {
      parser.at = start + average.length;
      words.push(average);
      continue;
    }
    const named = parser.own();
    const listed = LEADING[side].at(text, start);
    if (listed.length >= named.length && listed !== "") {
      parser.at = start + listed.length;
      const comparison = COMPARING.get(listed);
      if (comparison !== undefined) {
        comparisons.push(comparison);
        signed = true;
      } else if (side === "actual" && NOT_REACHED.has(listed)) return null;
      else if (REACHING.has(listed) && side === "target") comparisons.push("≥");
      else words.push(listed);
      continue;
    }
    if (named !== "") {
      // 率 follows only the end of the name: 投诉率 does not answer 投诉处置率
      const { at } = parser;
      const isNext = parser.named() !== "";
      parser.at = at;
      // 数据 behind 采集 is no 数
      const measure = isNext
        ? null
        : parser.match(
            name.endsWith(named)
              ? /(?:率|数|量|人数|户数|次数|比例)(?![十百千万亿])/uy
              : /(?:数|量|人数|户数|次数)(?![十百千万亿])/uy,
          );
      words.push(`${named}${measure ?? ""}`);
      parser.match(/[:]/uy);
      continue;
    }
    // 新安装路灯200盏
    if (side === "actual" && text.charAt(start) === "新" && DEEDS.at(text, start + 1) !== "") {
      parser.at = start + 1;
      continue;
    }
    const last = words.at(-1) ?? "";
    if (side === "actual" && last !== "" && parser.match(OF_EVENTS) !== null) continue;
    if (side === "actual" && isWork(last) && parser.match(WORN_OUT) !== null) continue;
    if (side === "actual" && name.includes(last) && followsDeed(parser, last)) continue;
    const kind = side === "actual" ? kindBefore(parser.rest(), name) : 0;
    if (kind > 0) {
      parser.at += kind;
      continue;
    }
    const shortened = side === "actual" ? parser.contraction() : "";
    if (shortened !== "") {
      words.push(shortened);
      continue;
    }
    const isDone = words.some((word) => VERBS.has(word) || MAKING.has(word));
    if (side === "target" && !hasSubject && parser.subject(isDone)) {
      hasSubject = true;
      continue;
    }
    if (start > 0 && parser.match(/[:]/uy) !== null) continue;
    return null;
  }
}

/** What says no more of an event than its name: 急救知识培训; and 点 behind what is found there. */
const OF_EVENTS =
  /(?:知识|专题|主题|系列|应急|教育|指导|交流)(?=培训|讲座|宣传|演练|活动|比赛|竞赛)|(?:教育|服务|点位?|(?<=宣传|活动|宣讲)进(?:社区|校园|企业|农村|乡村|家庭|机关))(?=\d)/uy;
/** States that a work on the thing ends: 更换破损井盖. */
const WORN_OUT = /(?:破损|损坏|老旧|陈旧|老化|危旧)(?=\p{Script=Han}{2})/uy;
/** Whether an answer begins with 全县 or the like, before a share or a deed, where its row names no place. */
const isOfAll = (text: string, name: string): boolean =>
  /^全[县市区镇乡校院](?!平均)/u.test(text) &&
  !/[镇乡村县市区校院]/u.test(name) &&
  (text.endsWith("%") ||
    (name.length > 4 && text.slice(2).startsWith(name)) ||
    DEEDS.at(text.replace(/^..(?:共|累计)/u, "全县"), 2) !== "");

const SERVED = new LongestWords([...THOSE_SERVED, ...THOSE_VISITED]);

/** Nouns for whatever a measure word counts, behind a deed of the name: 检测车辆1万辆 of 尾气检测. */
const COUNTED =
  /(?:车辆(?=\d[\d.]*万?辆)|船[只舶](?=\d+艘)|树木(?=\d[\d.]*万?[株棵])|房屋(?=\d+[栋间户])|图书(?=\d[\d.]*万?[册本])|鱼[苗种](?=\d[\d.]*万?尾))/uy;

/** Deeds behind another one of the same thing: 整理归档. */
const AND_MORE =
  /(?:归档|防控|调整)(?!\p{Script=Han}{0,8}[案图])|(?:出版|印发|发行|上线|投用|交付)(?=\d)|(?<=评选|遴选|选拔|选树|排查|培育)出(?=\d[\d.]*[处个条项起户人家名])/uy;

/** Reads what adds nothing to a deed of the name: the noun that the unit counts, or a second deed. */
function followsDeed(parser: Parser, last: string): boolean {
  if (!isDeed(last)) return false;
  if (parser.match(COUNTED) !== null) return true;
  return parser.match(AND_MORE) !== null;
}

/** The length of what says which of those are meant who are not in the row's name: 一线职工; 0 for none. */
function kindBefore(text: string, name: string): number {
  const length = [2, 3].find((end) => SERVED.at(text, end) !== "") ?? 0;
  const kind = text.slice(0, length);
  const isKind =
    (kind === "一线" || isModifier(kind) || consistsOfFields(kind)) && !kind.endsWith("外");
  return length > 0 && isKind && !name.includes(SERVED.at(text, length)) ? length : 0;
}

/** All months of the year. */
const ALL_YEAR = /1月?[-~～—至到]12月份?(?=\p{Script=Han})/uy;
const HOLIDAYS =
  /(?:(?:元旦|春节|五一|端午|六一|七一|八一|中秋|国庆|重阳|[两双]节|三八)[节、和及]?){1,3}(?:期间)?(?=\p{Script=Han}{2})/uy;

/**
 * The rate at the end of a row's name with two of its words exchanged, at the beginning of an answer, and as the
 * name has it: 正常运行率 for 运行正常率. Two empty texts where there is none.
 */
function reordered(text: string, name: string): readonly [string, string] {
  if (!RATE.test(name)) return ["", ""];
  const length = text.indexOf("率") + 1;
  const [head, tail] = [text.slice(0, length), name.slice(-length)];
  if (length === 0 || length > name.length || head === tail) return ["", ""];
  let from = 0;
  while (head.charAt(from) === tail.charAt(from)) from += 1;
  const [said, own] = [head.slice(from, -1), tail.slice(from, -1)];
  for (let at = 2; at <= own.length - 2; at += 1)
    if (own.slice(at) + own.slice(0, at) === said) return [head, tail];
  return ["", ""];
}
const RATE = /^\p{Script=Han}{4,30}率$/u;

const NUMBER_FOLLOWS = String.raw`(?=[\d¥￥.]|百分|人民币|[一二两三四五六七八九十])`;
const ABOVE = new RegExp(`(?:已|实际)?(?:超出?|突破)${NUMBER_FOLLOWS}`, "uy");
const NOT_ABOVE = new RegExp(`(?:未|没有?|并未)(?:超过|超出?|突破|高于)${NUMBER_FOLLOWS}`, "uy");
const NOT_BELOW = new RegExp(`(?:未|没有?|并未)(?:低于|少于|跌破)${NUMBER_FOLLOWS}`, "uy");

/** Words that compare only directly before a number: 超500人, 未超过30万元. */
function boundAt(parser: Parser): Comparison | null {
  if (parser.match(ABOVE) !== null) return ">";
  if (parser.match(NOT_ABOVE) !== null) return "≤";
  return parser.match(NOT_BELOW) === null ? null : "≥";
}

/** Whether a number begins at the position: digits, a minus or ±, a numeral, 百分之. */
function beginsAmount(parser: Parser, text: string): boolean {
  if (parser.isDone) return false;
  const start = parser.at;
  if (/[\d±.+-]/u.test(text.charAt(start))) return true;
  if (/^(?:百分[之百]|[千万]分之|人民币|[¥￥]|RMB)/u.test(text.slice(start, start + 3)))
    return true;
  if (/^半(?:年|个?小时|天)/u.test(text.slice(start, start + 4))) return true;
  // 一次 of 一次验收合格率
  const named = text.slice(start, start + 4);
  if (/^\p{Script=Han}{4}$/u.test(named) && parser.context.name.includes(named)) return false;
  const number = parser.number();
  parser.at = start;
  return number !== null;
}
