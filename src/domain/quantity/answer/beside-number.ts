/** What a clause may say beside the number of an answer without changing it. */
import { decimal } from "../../decimal";
import { nameKey, yearKey, type RowContext } from "../model/row-context";
import { COMPLETIONS, completes } from "../words/doing";
import { isOfEachPeriod, isSeason } from "../words/periods";
import { LongestWords } from "../words/vocabulary";
import { isFraction } from "../numbers/fraction";
import { countSame, isCountingWord } from "../units/counting-units";
import { magnitudeOf } from "../units/unit";
import { attainmentOf } from "../qualitative/attainment";
import { saysNoOccurrence } from "../qualitative/no-occurrence";
import { isCircumstance } from "./causes";
import { ADVERBS, type Head, type Side } from "./clause";
import { isOtherCount, isPart, isSaved, isSurvey } from "./counts-beside";
import { saysShortfall, shortBy } from "./falls-short";
import { asWholeShare } from "./whole-share";

/** Names of what is not done, or not good. */
const DENYING = /[未欠逾]|结余|沉淀|空白|阳性|不合格|不达标|拖欠|不满意|违规|违法/u;

/** Whether a clause changes nothing about the number. */
export function changesNothing(clause: string, side: Side, head: Head): boolean {
  const { number, target, targetText, row } = head;
  // 已全部验收 beside 未验收项目数
  if (DENYING.test(nameKey(row))) return isSurvey(clause, head);
  if (attainmentOf(clause) === "met") return isReached(head);
  if (/^已?实现全覆盖$/u.test(clause))
    return isReached(head) && (number.unit !== "%" || number.low === "100");
  if (decimal(number.low).isZero())
    return side === "behind" && saysNoOccurrence(clause, target, targetText, row);
  if (saysAll(clause, head) || isDone(clause, head) || isListing(clause, head)) return true;
  if (isSurvey(clause, head) || isOtherCount(clause, side, head)) return true;
  if (saysShortfall(clause, head) || isPaid(clause, head)) return true;
  if (side === "before") return isCircumstance(clause) || isWholeYear(clause, row);
  return (
    isSaved(clause, head) ||
    isRateOf(clause, head) ||
    isOtherRate(clause, head) ||
    isPart(clause, head) ||
    isEachPeriod(clause, head)
  );
}

const PAID =
  /^(?:项目|补助|工程|奖补|专项|相关)?(?:资金|款项|费用|经费)(?:已|均|都|已经|全部|全额|足额|及时|按时)*(?:拨付|支付|发放|兑付|结清)(?:到位|完毕|完成)?$/u;

/** 资金已全部拨付 beside a number that is no amount. */
const isPaid = (clause: string, { number: { unit } }: Head): boolean =>
  PAID.test(clause) && isCountingWord(magnitudeOf(unit).rest);

/** Whether the number reaches its target: 80人，已完成年度目标 contradicts itself. */
const isReached = (head: Head): boolean =>
  head.target.kind !== "quantity" || shortBy(head)?.lte(0) === true;

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
  const asked = `${nameKey(row)}${targetText}`;
  // 及时率50% of 按时拨付户数
  const isOfTime = measure === "及时率" && /[按准]时|按期|如期|及时/u.test(asked);
  return !isFault && !isOfTime && decimal(value).gte(80) && !asked.includes(measure.slice(-3, -1));
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
function isEachPeriod(clause: string, { number: { low, unit }, row }: Head): boolean {
  if (isOfEachPeriod(nameKey(row))) return false;
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
function isListing(clause: string, { number: { low, unit }, readOne, row }: Head): boolean {
  const [, listed = "", times = "", counted = ""] = EACH_OF.exec(clause) ?? [];
  if (listed === "" || counted !== unit) return false;
  const parts = listed.split(/[、和]/u);
  const last = parts.at(-1) ?? "";
  const length = [5, 4, 3, 2, 1].find((end) => isSeason(last.slice(0, end)));
  if (length === undefined || !parts.slice(0, -1).every(isSeason)) return false;
  if (isOfEachPeriod(nameKey(row))) return false;
  const deed = last.slice(length);
  if (deed !== "" && readOne(`${deed}${low}${unit}`)?.low !== low) return false;
  return decimal(times).times(String(parts.length)).eq(decimal(low));
}
