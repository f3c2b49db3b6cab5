/**
 * Answers that state their number and then something that changes nothing about it: the same said again
 * (100%，全部合格), a rate that agrees (2036人，完成率101.8%), a further count of another thing (1场讲座，参加人数86人).
 */
import { decimal } from "../../decimal";
import { words } from "../../text/wordings";
import { attainmentOf } from "../qualitative/attainment";
import { saysNoOccurrence } from "../qualitative/no-occurrence";
import { isFraction } from "../numbers/fraction";
import { plainNumber } from "../numbers/plain-number";
import type { QuantityPhrase } from "../phrase/phrase";
import type { Target } from "../model/readings";
import { nameKey, type RowContext } from "../model/row-context";
import { areAlike, countSame, COUNTING_WORDS } from "../units/counting-units";
import { canonicalUnit, conversionRatios } from "../units/unit";
import { LongestWords } from "../words/vocabulary";

/** The row of an answer and its target. */
interface Asked {
  readonly target: Target;
  readonly targetText: string;
  readonly row: RowContext;
}

const LONGEST = 3;
const ALL_OF = /^(?:全部|均|都|已|全|项目){1,3}/u;
/** Rates that say how much of the target was done. */
const DONE_RATE =
  /^(?:任务|目标|计划|指标)?(?:完成率|完成比例|完成任务|完成)(?:为|达到?|的)?(\d{1,4}(?:\.\d{1,4})?)%$/u;
const EACH =
  /^(?:平均)?每个?(月|季度|季|半年)(\p{Script=Han}{0,4})(\d{1,4})(\p{Script=Han}{1,3})$/u;
const IN_ALL =
  /^(?:全年|年度|本年)?(?:共|共计|合计|累计|总计|一共)?\p{Script=Han}{0,4}?(\d{1,6})(\p{Script=Han}{1,3})$/u;
const PERIODS: Readonly<Record<string, string>> = { 月: "12", 季度: "4", 季: "4", 半年: "2" };
/** Words before a further count. */
const FURTHER = new LongestWords(
  words(
    `参加 参训 参与 参会 受训 培训 覆盖 受益 惠及 服务 发放 共 共计 合计 累计 约 涉及 人数 人员 群众 学员 职工 干部 党员 学生
    老人 儿童 居民 村民 农户 企业 户数 资料 宣传资料 宣传单 手册 达 为 到场 现场 观众 听众 总`,
  ),
);
const MONTHS_LISTED =
  /^分别(?:为|是|在|于)(?:(?:1[0-2]|[1-9])月份?(?:[、,和及](?=\d))?){1,12}(?:开展|举办|进行|完成)?$/u;

/**
 * Reads an answer of several clauses of which one is its number and the others change nothing about it; null
 * for every other text.
 *
 * @param text folded and without white space
 * @param readOne reads one clause alone
 */
export function withSecondStatement(
  text: string,
  asked: Asked,
  readOne: (clause: string) => QuantityPhrase | null,
): QuantityPhrase | null {
  const fraction = ofFraction(text, readOne);
  if (fraction !== null) return fraction;
  const months = /^([^,;]{1,30})[,;](分别.{1,40})$/u.exec(text);
  if (months !== null)
    return MONTHS_LISTED.test(months[2] ?? "") ? listedIn(months, readOne) : null;
  const clauses = text.split(/[,;。]/u);
  const [first = "", second = ""] = clauses;
  if (clauses.length < 2 || clauses.length > LONGEST || clauses.includes("")) return null;
  const yearly = clauses.length === 2 ? inAll(first, second, readOne) : null;
  if (yearly !== null) return yearly;
  // 全部验收合格，合格率100%
  const number = readOne(first);
  const [head, others] =
    number === null ? [readOne(second), [first, ...clauses.slice(2)]] : [number, clauses.slice(1)];
  if (head === null || head.high !== null || head.comparison !== null) return null;
  const isSame = others.every((clause) => changesNothing(clause, head, asked, number !== null));
  return isSame ? head : null;
}

function changesNothing(
  clause: string,
  head: QuantityPhrase,
  asked: Asked,
  isBehind: boolean,
): boolean {
  if (saysAll(clause, head, asked)) return true;
  if (!isBehind) return false;
  if (attainmentOf(clause) === "met") return true;
  const { target, targetText, row } = asked;
  if (decimal(head.low).isZero()) return saysNoOccurrence(clause, target, targetText, row);
  return isRateOf(clause, head, asked) || isOtherCount(clause, head, asked);
}

/** 全部合格 beside 100% of a rate that measures 合格. */
function saysAll(
  clause: string,
  { low, unit }: QuantityPhrase,
  { row, targetText }: Asked,
): boolean {
  if (unit !== "%" || low !== "100") return false;
  const said = clause.replace(ALL_OF, "");
  if (said === clause || said.length < 2) return false;
  return /^\p{Script=Han}{2,6}$/u.test(said) && `${nameKey(row)}\n${targetText}`.includes(said);
}

/** 完成率101.8% beside 2036人 of 2000人, at its places. */
function isRateOf(clause: string, { low, unit }: QuantityPhrase, { target }: Asked): boolean {
  const percent = DONE_RATE.exec(clause)?.[1];
  if (percent === undefined || target.kind !== "quantity" || unit === "%") return false;
  const sameUnit = unit === target.unit || unit === "" || target.unit === "";
  if (!sameUnit && !countSame(unit, target.unit)) return false;
  return isFraction(low, target.value, percent);
}

/** A further count in a unit of another thing, beside a number in the target's own unit. */
function isOtherCount(clause: string, { unit }: QuantityPhrase, { target }: Asked): boolean {
  if (target.kind !== "quantity" && target.kind !== "range") return false;
  if (unit === "" || target.unit === "" || conversionRatios(unit, target.unit).length === 0)
    return false;
  let at = 0;
  for (let word = FURTHER.at(clause, 0); word !== ""; word = FURTHER.at(clause, at))
    at += word.length;
  const [, digits = "", counted = ""] =
    /^([\d.,]{1,12})(万?\p{Script=Han}{1,3})$/u.exec(clause.slice(at)) ?? [];
  const other = canonicalUnit(counted.replace(/^万/u, ""));
  if (plainNumber(digits) === null || !COUNTING_WORDS.has(other)) return false;
  // 4期，3个 does not say what the three are
  if (other === "个" && at === 0) return false;
  return [unit, target.unit].every(
    (one) => conversionRatios(other, one).length === 0 && !areAlike(other, one),
  );
}

/** 每月2次，共24次: the count of the year, where the two agree. */
function inAll(
  first: string,
  second: string,
  readOne: (clause: string) => QuantityPhrase | null,
): QuantityPhrase | null {
  const [each, all] = EACH.test(first) ? [first, second] : [second, first];
  const [, per = "", doing = "", times = "", unit = ""] = EACH.exec(each) ?? [];
  const [, total = "", counted = ""] = IN_ALL.exec(all) ?? [];
  if (per === "" || total === "" || unit !== counted) return null;
  // 监测 of 每月监测1次 has to be the row's own
  if (doing !== "" && readOne(`${doing}${times}${unit}`) === null) return null;
  if (
    !decimal(times)
      .times(PERIODS[per] ?? "0")
      .eq(decimal(total))
  )
    return null;
  return readOne(all);
}

/** 52/60=86.7%: the fraction before its percentage. */
function ofFraction(
  text: string,
  readOne: (clause: string) => QuantityPhrase | null,
): QuantityPhrase | null {
  const [, part = "", whole = "", rest = ""] =
    /^(\d{1,6})\/(\d{1,6})=(\d{1,3}(?:\.\d{1,4})?%)$/u.exec(text) ?? [];
  if (rest === "" || !isFraction(part, whole, rest.slice(0, -1))) return null;
  return readOne(rest);
}

/** 共开展2次，分别为3月和10月: as many months as times. */
function listedIn(
  [, clause = "", listed = ""]: RegExpExecArray,
  readOne: (clause: string) => QuantityPhrase | null,
): QuantityPhrase | null {
  const head = readOne(clause);
  const months = listed.match(/\d{1,2}月/gu)?.length ?? 0;
  return head !== null && head.high === null && head.low === String(months) ? head : null;
}
