/** Counts and amounts beside the number of an answer: of other things, of those asked, of parts. */
import { decimal } from "../../decimal";
import { words } from "../../text/wordings";
import { nameKey } from "../model/row-context";
import { deedsIn } from "../words/actions";
import { COMPLETIONS, completes } from "../words/doing";
import { isModifier } from "../words/modifiers";
import { THOSE_SERVED } from "../words/synonyms";
import { HOLDING, LongestWords, NOUNS } from "../words/vocabulary";
import { isFraction } from "../numbers/fraction";
import { areAlike, countSame, COUNTING_WORDS, isCountingWord } from "../units/counting-units";
import { conversionRatios, isMoney, mayCountSame } from "../units/unit";
import { Parser } from "../phrase/parser";
import { isHarmless } from "../phrase/part-of-number";
import type { QuantityPhrase } from "../phrase/phrase";
import { ADVERBS, countedIn, type Counted, type Head, type Side } from "./clause";

const DONE = new LongestWords(COMPLETIONS);

/** Words beside a further count. */
const FURTHER = new LongestWords([
  ...words(
    `参加 参训 参与 参会 受训 培训 覆盖 受益 惠及 服务 发放 共 共计 合计 累计 约 涉及 人数 人员 群众 学员 职工 干部 党员 学生
    老人 儿童 居民 村民 农户 企业 户数 资料 宣传资料 宣传单 手册 达 为 至 合同 到场 现场 观众 听众 总 总计 金额 资金 受理 考核 归档`,
  ),
  ...HOLDING,
  ...NOUNS,
  ...THOSE_SERVED,
]);

/** Words of what was due and what was done, beside a rate of it. */
const OF_RATE = new LongestWords(
  words("应 实 应发 实发 应收 实收 应到 实到 发现 收到 接到 预算 预算数 执行 执行数 整改 处理 件"),
);

/** Whether words beside a count are the row's own, listed, or say that it is done. */
function areHarmless(text: string, { number, row, targetText }: Head): boolean {
  const name = nameKey(row);
  const target = targetText.length > 200 ? "" : targetText;
  const parser = new Parser(text, { side: "actual", name, target, durations: false });
  while (!parser.isDone) {
    const from = parser.at;
    const [listed, named] = [FURTHER.at(text, from) || ADVERBS.at(text, from), parser.named()];
    // 培训班, although the row's name holds 培训
    parser.at = from + Math.max(listed.length, named.length);
    if (parser.at > from) continue;
    if (number.unit === "%" && parser.word(OF_RATE) !== "") continue;
    const { at } = parser;
    const verb = parser.word(DONE);
    if (verb !== "" && completes(verb, name)) continue;
    parser.at = at;
    if (parser.contraction() === "") return false;
  }
  return true;
}

const SURVEYING = new LongestWords(
  words(
    `问卷调查 调查问卷 满意度调查 问卷 抽样调查 抽样 抽查 抽取 抽检 调查 测评 访谈 走访 回访 受访 入户 样本 电话 网络 线上 现场 随机 发放 回收 收回
    有效 有效问卷 有效样本 共 通过 经 对 了 开展`,
  ),
);
const SURVEY = /问卷|抽样|抽[查取检]|调查|测评|访谈|[走回受]访|入户|样本/u;

/** Words before a number that say how many were asked. */
const isAsking = (before: string): boolean =>
  SURVEY.test(before.slice(0, surveyingEnd(before))) || /^(?:发放|回收|收回)/u.test(before);

function surveyingEnd(before: string): number {
  let at = 0;
  for (let word = SURVEYING.at(before, at); word !== ""; word = SURVEYING.at(before, at))
    at += word.length;
  return at;
}

const ANYONE = new LongestWords(
  words("群众 服务对象 受益对象 受益群众 对象 人员 满意度 住院 门诊 就诊 在校 参训 来访"),
);

/** 抽查住院患者200人 beside a percentage: how many were asked, of those whom the row is about. */
export function isSurvey(clause: string, head: Head): boolean {
  const counted = countedIn(clause);
  if (head.number.unit !== "%" || counted === null) return false;
  if (!COUNTING_WORDS.has(counted.unit) || !isAsking(counted.before)) return false;
  const rest = counted.before.slice(surveyingEnd(counted.before));
  return areAsked(rest, head) && areAsked(counted.behind, head);
}

/** Whether words are of the row, of people in general, or of the survey. */
function areAsked(text: string, { row, targetText }: Head): boolean {
  const target = targetText.length > 200 ? "" : targetText;
  const parser = new Parser(text, { side: "actual", name: nameKey(row), target, durations: false });
  while (!parser.isDone) {
    const said = parser.named() || parser.word(ANYONE) || parser.word(SURVEYING);
    if (said !== "") continue;
    const modifier = text.slice(parser.at, parser.at + 2);
    if (!isModifier(modifier) || parser.at + 2 >= text.length) return false;
    parser.at += 2;
  }
  return true;
}

/**
 * A further count in a unit of another thing, beside a number in the target's own unit; any count of the
 * row's words beside a percentage.
 */
export function isOtherCount(clause: string, side: Side, head: Head): boolean {
  const { number, target } = head;
  const { unit } = number;
  const counted = countedIn(clause);
  if (counted === null || (target.kind !== "quantity" && target.kind !== "range")) return false;
  if (unit === "" || target.unit === "") return false;
  const { before, behind, unit: other } = counted;
  const isCount = isCountingWord(other) || COUNTING_WORDS.has(other);
  if (!isCount && !(isMoney(other) && (side === "behind" || unit === "%"))) return false;
  if (unit === "%") return areHarmless(before, head) && areHarmless(behind, head);
  if (conversionRatios(unit, target.unit).length === 0 && !countSame(unit, target.unit))
    return false;
  // 4期，3个 does not say what the three are, and 1场，80人 not which of the two is the answer
  if (before === "" && (other === "个" || side === "before")) return false;
  // 100户，入住80套: fewer are done
  const isFewer = !isMoney(other) && decimal(counted.value).lt(decimal(number.low));
  if (isFewer && !/^[期场次班批]/u.test(other) && isOfSame(before, head)) return false;
  const said = isMoney(other) ? before.replace(/[金款费]$/u, "") : before;
  if (!areHarmless(said, head) || !areHarmless(behind, head)) return false;
  return [unit, target.unit].every(
    (one) => conversionRatios(other, one).length === 0 && !areAlike(other, one),
  );
}

/** Whether words beside a further count are a deed of the row, or complete one. */
const isOfSame = (before: string, { row }: Head): boolean =>
  COMPLETIONS.some((verb) => before.includes(verb)) ||
  deedsIn(nameKey(row)).some(({ word }) => before.includes(word));

/** 节约2万元 behind 198万元 of at most 200万元. */
export function isSaved(clause: string, { number: { low, unit }, target }: Head): boolean {
  const counted = countedIn(clause);
  if (counted === null || target.kind !== "quantity" || target.unit !== unit) return false;
  const { before, value, behind } = counted;
  const isOfMoney = isMoney(unit) && counted.unit === unit && behind === "";
  const rest = decimal(target.value).minus(decimal(low));
  return isOfMoney && /^(?:节约|节省|结余)(?:资金)?$/u.test(before) && rest.eq(decimal(value));
}

/** What became of some: 其中2篇获市级表彰. */
const HONOURED =
  /^(?:获|获得|被|荣获)(?:国家|省|市|县|区|州|厅|部)?级?(?:领导|部门|有关部门)?(?:表彰|奖励|奖|采纳|采用|批示|录用|刊发|转发|肯定性批示)$/u;
/** Rows that count the honoured themselves: 论文获奖数. */
const OF_HONOURS = /奖|表彰|采纳|采用|批示|录用|刊|发表|投稿|转发|推荐|荣誉|称号/u;
const isWithin = ({ unit, value }: Counted, number: QuantityPhrase): boolean =>
  unit === number.unit && decimal(value).lte(decimal(number.low));

/** 其中期刊1500册 beside 7200册: no more than the whole. */
export function isPart(clause: string, { number, row, targetText }: Head): boolean {
  const counted = countedIn(clause.replace(/^(?:其中|含|包括|包含):?/u, ""));
  if (counted === null || !/^[其含包]/u.test(clause)) return false;
  if (counted.behind !== "")
    return (
      HONOURED.test(counted.behind) &&
      !OF_HONOURS.test(`${nameKey(row)}${targetText}`) &&
      isWithin(counted, number)
    );
  const { before, unit } = counted;
  // 13次（含3次） does not say what the three are
  if (before === "") return false;
  const target = targetText.length > 200 ? "" : targetText;
  if (!isHarmless(before, { side: "actual", name: nameKey(row), target, durations: false }))
    return false;
  return !mayCountSame(unit, number.unit) || isWithin(counted, number);
}

/** Whether parts in the number's own unit (其中…) are together no more than it. */
export function partsFit(clauses: readonly string[], { low, unit }: QuantityPhrase): boolean {
  const parts = clauses.filter((clause) => /^(?:其中|含|包)/u.test(clause));
  const sum = parts
    .flatMap((part) => countedIn(part) ?? [])
    .filter((part) => part.unit === unit)
    .reduce((total, { value }) => total.plus(decimal(value)), decimal("0"));
  return sum.lte(decimal(low));
}

/**
 * Whether counts beside a percentage agree with it: 受理62件，办结62件 beside 100%. There is one count, or a whole
 * and its part.
 */
export function countsAgree(clauses: readonly string[], { low, unit }: QuantityPhrase): boolean {
  if (unit !== "%") return true;
  const counts = clauses.flatMap((clause) => countedIn(clause) ?? []);
  const asked = counts.filter(({ before }) => isAsking(before));
  // the replies to a survey are no part of what it found
  const [one, other, third] = [
    ...asked.slice(-1),
    ...counts.filter((each) => !asked.includes(each)),
  ];
  if (one === undefined) return true;
  // what was due says nothing without what was done
  if (other === undefined) return !one.before.startsWith("应");
  if (third !== undefined) return false;
  const [part, whole] = decimal(one.value).lte(decimal(other.value)) ? [one, other] : [other, one];
  return isFraction(part.value, whole.value, low);
}
