/** What a clause may say beside the number of an answer without changing it. */
import { decimal } from "../../decimal";
import { words } from "../../text/wordings";
import { attainmentOf } from "../qualitative/attainment";
import { saysNoOccurrence } from "../qualitative/no-occurrence";
import { isFraction } from "../numbers/fraction";
import { plainNumber } from "../numbers/plain-number";
import { Parser } from "../phrase/parser";
import type { QuantityPhrase } from "../phrase/phrase";
import { isHarmless, isSeason, mayCountSame } from "../phrase/remark";
import type { Target } from "../model/readings";
import { nameKey, yearKey, type RowContext } from "../model/row-context";
import { areAlike, countSame, COUNTING_WORDS, isCountingWord } from "../units/counting-units";
import { canonicalUnit, conversionRatios, isMoney } from "../units/unit";
import { unitAt } from "../units/unit-at";
import { asWholeShare } from "./whole-share";
import { COMPLETIONS, completes } from "../words/doing";
import { isModifier } from "../words/modifiers";
import { THOSE_SERVED } from "../words/synonyms";
import { HOLDING, LongestWords, NOUNS } from "../words/vocabulary";

/** The row of an answer and its target. */
export interface Asked {
  readonly target: Target;
  readonly targetText: string;
  readonly row: RowContext;
}

/** Reads one clause alone. */
export type ReadClause = (clause: string) => QuantityPhrase | null;

/** The number of an answer, and what it answers. */
export interface Head extends Asked {
  readonly number: QuantityPhrase;
  readonly readOne: ReadClause;
}

/** A clause before the number, or behind it. */
export type Side = "before" | "behind";

/** Whether a clause changes nothing about the number. */
export function changesNothing(clause: string, side: Side, head: Head): boolean {
  const { number, target, targetText, row } = head;
  if (attainmentOf(clause) === "met") return isReached(head);
  if (decimal(number.low).isZero())
    return side === "behind" && saysNoOccurrence(clause, target, targetText, row);
  if (saysAll(clause, head) || isDone(clause, head) || isListing(clause, head)) return true;
  if (isSurvey(clause, head) || isOtherCount(clause, side, head)) return true;
  if (side === "before") return isCause(clause) || isWholeYear(clause, row);
  return (
    isSaved(clause, head) ||
    isRateOf(clause, head) ||
    isOtherRate(clause, head) ||
    isPart(clause, head) ||
    isEachPeriod(clause, head)
  );
}

/** Whether the number reaches its target: 80人，已完成年度目标 contradicts itself. */
function isReached({ number, target }: Head): boolean {
  if (target.kind !== "quantity") return true;
  const isSame = number.unit === target.unit || countSame(number.unit, target.unit);
  const isBare = number.unit === "" || target.unit === "";
  const [times, by] =
    isSame || isBare ? ["1", "1"] : (conversionRatios(number.unit, target.unit)[0] ?? []);
  if (times === undefined || by === undefined) return false;
  const [value, asked] = [decimal(number.low).times(times), decimal(target.value).times(by)];
  const isUpper = target.comparison === "≤" || target.comparison === "<";
  return isUpper ? value.lte(asked) : value.gte(asked);
}

/** What work is held up by. */
const CAUSES = new LongestWords(
  words(
    `雨季 雨水 降雨 强降雨 连续降雨 阴雨 天气 恶劣天气 极端天气 气候 暴雨 台风 洪水 洪涝 汛期 干旱 旱情 高温 低温 冰雪 寒潮 冬季 自然灾害 灾害 灾情 地质 疫情 新冠疫情 新冠肺炎疫情
    征地 拆迁 征地拆迁 施工 工期 材料 材料价格 原材料 原材料价格 价格 上涨 市场 市场行情 政策 政策调整 机构改革 资金 人员 人员变动 客观因素 客观 因素 原因 等 等因素 等原因 影响 进度 滞后 紧张 延误 受阻 和 及`,
  ),
);

/** 受雨季影响, 因征地滞后: a cause of listed words. */
const isCause = (clause: string): boolean =>
  /^[受因]/u.test(clause) && CAUSES.cover(clause.slice(1));

const END_OF_YEAR = /^截[至止]到?(?:(\d{4})年)?(?:[本当]?年[底末]|12月(?:[底末]|31日))$/u;

/** 截至12月底: the end of the form's year. */
function isWholeYear(clause: string, row: RowContext): boolean {
  const found = END_OF_YEAR.exec(clause);
  return found !== null && (found[1] === undefined || found[1] === yearKey(row));
}

const ALL_OF = /^(?:全部|均|都|已|全|项目|及时|[按准]时|按期|如期|足额|按[年季月]){1,5}/u;

/** 全部合格 beside 100% of a rate that measures 合格. */
function saysAll(clause: string, { number: { low, unit }, row, targetText }: Head): boolean {
  if (unit !== "%" || low !== "100") return false;
  if (asWholeShare(clause, row) !== null) return true;
  const said = clause.replace(ALL_OF, "");
  if (said === clause || said.length < 2) return false;
  return /^\p{Script=Han}{2,6}$/u.test(said) && `${nameKey(row)}\n${targetText}`.includes(said);
}

/** Adverbs and subjects of a clause that says that it is done. */
const ADVERBS = new LongestWords(
  words(
    `均 都 均已 都已 已 已经 全部 全部已 已全部 全 并 并且 且 现 现已 目前 目前已 年内 正式 顺利 按时 按期 如期 及时 足额 全额 一次 一次性 按月 按季 按年
    按季度 打卡 项目 工程 经`,
  ),
);
const DONE = new LongestWords(COMPLETIONS);
const HAN_ONLY = /^\p{Script=Han}{2,16}$/u;

/**
 * 均已投入使用: verbs of completion that fit the row, with adverbs; or a deed that makes an answer together
 * with the number: 已全部改造完成 beside 2684户.
 */
function isDone(clause: string, { number, readOne, row }: Head): boolean {
  if (!HAN_ONLY.test(clause)) return false;
  // 98%，全部合格 contradicts itself
  if (number.unit === "%" && number.low !== "100" && /[全均都]/u.test(clause)) return false;
  const from = adverbsEnd(clause);
  const said = clause.slice(from);
  const isEnd = (text: string): boolean => {
    let at = 0;
    while (at < text.length) {
      const verb = DONE.at(text, at);
      const isVerb = verb !== "" && completes(verb, nameKey(row));
      const word = isVerb ? verb : ADVERBS.at(text, at);
      if (word === "") return false;
      at += word.length;
    }
    return true;
  };
  if (said !== "" && isEnd(said)) return true;
  if (number.unit === "" || number.unit.includes("/")) return false;
  for (let end = 2; end <= said.length; end += 1) {
    if (!isEnd(said.slice(end))) continue;
    const read = readOne(`${said.slice(0, end)}${number.low}${number.unit}`);
    if (read?.low === number.low && !read.signed && !read.unlisted) return true;
  }
  return false;
}

function adverbsEnd(clause: string): number {
  let at = 0;
  for (let word = ADVERBS.at(clause, at); word !== ""; word = ADVERBS.at(clause, at))
    at += word.length;
  return at;
}

/** A clause with one number: 抽查住院患者 200 人. */
interface Counted {
  readonly before: string;
  readonly value: string;
  readonly unit: string;
  readonly behind: string;
}

function countedIn(clause: string): Counted | null {
  const [, before = "", digits = "", rest = ""] =
    /^(\D{0,30})(\d[\d.,]{0,12})(\D{1,30})$/u.exec(clause) ?? [];
  const value = plainNumber(digits);
  const unit = unitAt(rest, 0);
  if (value === null || unit === "" || decimal(value).isZero()) return null;
  return { before, value, unit: canonicalUnit(unit), behind: rest.slice(unit.length) };
}

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

const ANYONE = new LongestWords(words("群众 服务对象 受益对象 受益群众 对象 人员 满意度"));

/** 抽查住院患者200人 beside a percentage: how many were asked, of those whom the row is about. */
function isSurvey(clause: string, head: Head): boolean {
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
function isOtherCount(clause: string, side: Side, head: Head): boolean {
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
  const said = isMoney(other) ? before.replace(/[金款费]$/u, "") : before;
  if (!areHarmless(said, head) || !areHarmless(behind, head)) return false;
  return [unit, target.unit].every(
    (one) => conversionRatios(other, one).length === 0 && !areAlike(other, one),
  );
}

/** 节约2万元 behind 198万元 of at most 200万元. */
function isSaved(clause: string, { number: { low, unit }, target }: Head): boolean {
  const counted = countedIn(clause);
  if (counted === null || target.kind !== "quantity" || target.unit !== unit) return false;
  const { before, value, behind } = counted;
  const isOfMoney = isMoney(unit) && counted.unit === unit && behind === "";
  const rest = decimal(target.value).minus(decimal(low));
  return isOfMoney && /^(?:节约|节省|结余)(?:资金)?$/u.test(before) && rest.eq(decimal(value));
}

/** Rates that say how much of the target was done. */
const DONE_RATE =
  /^(?:任务|目标|计划|指标)?(?:完成率|完成比例|完成任务|完成)(?:为|达到?|的)?(\d{1,4}(?:\.\d{1,4})?)%$/u;

/** 完成率101.8% beside 2036人 of 2000人, at its places. */
function isRateOf(clause: string, { number: { low, unit }, target }: Head): boolean {
  const percent = DONE_RATE.exec(clause)?.[1];
  if (percent === undefined || target.kind !== "quantity" || unit === "%") return false;
  const sameUnit = unit === target.unit || unit === "" || target.unit === "";
  if (!sameUnit && !countSame(unit, target.unit)) return false;
  return isFraction(low, target.value, percent);
}

const OTHER_RATE =
  /^((?:验收)?合格率|成活率|及时率|知晓率|优良率|参与率|出勤率)(?:为|达|达到)?(\d{1,2}(?:\.\d{1,4})?|100)%$/u;
/** Deeds whose findings are no fault of theirs: 合格率98% of what was tested. */
const TESTED = /检[测验查]|抽检|监测/u;

/** 成活率95% beside 1000株: a rate of which the row says nothing, and no fault of what it counts. */
function isOtherRate(clause: string, { number, row, targetText }: Head): boolean {
  const [, measure = "", value = ""] = OTHER_RATE.exec(clause) ?? [];
  if (measure === "" || number.unit === "%") return false;
  const isFault = /合格|优良/u.test(measure) && value !== "100" && !TESTED.test(nameKey(row));
  return !isFault && !`${nameKey(row)}${targetText}`.includes(measure.slice(-3, -1));
}

/** 其中期刊1500册 beside 7200册: no more than the whole. */
function isPart(clause: string, { number, row, targetText }: Head): boolean {
  const counted = countedIn(clause.replace(/^(?:其中|含|包括|包含):?/u, ""));
  if (counted === null || !/^[其含包]/u.test(clause) || counted.behind !== "") return false;
  const { before, value, unit } = counted;
  // 13次（含3次） does not say what the three are
  if (before === "") return false;
  const target = targetText.length > 200 ? "" : targetText;
  if (!isHarmless(before, { side: "actual", name: nameKey(row), target, durations: false }))
    return false;
  return (
    !mayCountSame(unit, number.unit) ||
    (unit === number.unit && decimal(value).lte(decimal(number.low)))
  );
}

const EACH_PERIOD = /^每个?(月|季度|季|半年)(\d{1,4})(\p{Script=Han}{1,3})$/u;
/** How often a period is in a year. */
export const PERIODS: Readonly<Record<string, string>> = {
  月: "12",
  季度: "4",
  季: "4",
  半年: "2",
};

/** 每季度1次 beside 4次. */
function isEachPeriod(clause: string, { number: { low, unit } }: Head): boolean {
  const [, per = "", times = "", counted = ""] = EACH_PERIOD.exec(clause) ?? [];
  return (
    times !== "" &&
    counted === unit &&
    decimal(times)
      .times(PERIODS[per] ?? "0")
      .eq(decimal(low))
  );
}

const EACH_OF =
  /^(\p{Script=Han}{1,8}(?:[、和]\p{Script=Han}{1,8}){1,5})各(\d{1,4})(\p{Script=Han}{1,3})$/u;

/** 春节、重阳慰问各1次 beside 2次: times of the year, and what was done. */
function isListing(clause: string, { number: { low, unit }, readOne }: Head): boolean {
  const [, listed = "", times = "", counted = ""] = EACH_OF.exec(clause) ?? [];
  if (listed === "" || counted !== unit) return false;
  const parts = listed.split(/[、和]/u);
  const last = parts.at(-1) ?? "";
  const length = [5, 4, 3, 2, 1].find((end) => isSeason(last.slice(0, end)));
  if (length === undefined || !parts.slice(0, -1).every(isSeason)) return false;
  const deed = last.slice(length);
  if (deed !== "" && readOne(`${deed}${low}${unit}`)?.low !== low) return false;
  return decimal(times).times(String(parts.length)).eq(decimal(low));
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
