/**
 * Answers that state their number and then something that changes nothing about it: the same said again
 * (100%，全部合格), a rate that agrees (2036人，完成率101.8%), a further count of another thing (1场讲座，参加人数86人).
 */
import { decimal } from "../../decimal";
import { isFraction } from "../numbers/fraction";
import type { QuantityPhrase } from "../phrase/phrase";
import type { Target } from "../model/readings";
import { countSame } from "../units/counting-units";
import { conversionRatios } from "../units/unit";
import { changesNothing, PERIODS } from "./beside-number";
import type { Asked, ReadClause } from "./clause";
import { countsAgree, partsFit } from "./counts-beside";

const MOST_CLAUSES = 4;
const EACH =
  /^(?:平均)?每个?(月|季度|季|半年)(\p{Script=Han}{0,4})(\d{1,4})(\p{Script=Han}{1,3})$/u;
const IN_ALL =
  /^(?:全年|年度|本年)?(?:共|共计|合计|累计|总计|一共)?\p{Script=Han}{0,4}?(\d{1,6})(\p{Script=Han}{1,3})$/u;
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
  readOne: ReadClause,
): QuantityPhrase | null {
  const fraction = ofFraction(text, readOne);
  if (fraction !== null) return fraction;
  const months = /^([^,;]{1,30})[,;](分别.{1,40})$/u.exec(text);
  if (months !== null)
    return MONTHS_LISTED.test(months[2] ?? "") ? listedIn(months, readOne) : null;
  const clauses = clausesOf(text);
  if (clauses === null) return null;
  const [first = "", second = ""] = clauses;
  const yearly = clauses.length === 2 ? inAll(first, second, readOne) : null;
  if (yearly !== null) return yearly;
  return besideOthers(clauses, asked, readOne);
}

const BRACKET = /^([^()]{1,80})\(([^()]{2,80})\)([^()]{0,80})$/u;

/** The clauses of an answer, those in a bracket behind its first clause too; null for one and for many. */
function clausesOf(text: string): readonly string[] | null {
  const [, head = "", remark = "", rest = ""] = BRACKET.exec(text) ?? [];
  const isRemark =
    /\d(?:\D{0,10})$/u.test(head) && !/[,;。]/u.test(head) && /^(?:$|[,;。])/u.test(rest);
  const clauses = (isRemark ? `${head},${remark}${rest}` : text).split(/[,;。]/u);
  const isFew = clauses.length > 1 && clauses.length <= MOST_CLAUSES && !clauses.includes("");
  return isFew ? clauses : null;
}

/** Whether a number is of the dimension of its target, as far as both have one. */
function answers({ unit }: QuantityPhrase, target: Target): boolean {
  if (target.kind !== "quantity" && target.kind !== "range") return true;
  if (unit === "" || target.unit === "") return true;
  return conversionRatios(unit, target.unit).length > 0 || countSame(unit, target.unit);
}

function besideOthers(
  clauses: readonly string[],
  asked: Asked,
  readOne: ReadClause,
): QuantityPhrase | null {
  for (const [index, clause] of clauses.entries()) {
    const number = readOne(clause);
    if (number === null || !answers(number, asked.target)) continue;
    if (number.high !== null || number.comparison !== null) return null;
    const head = { ...asked, number, readOne };
    const others = clauses.filter((_, at) => at !== index);
    const isSame = clauses.every(
      (other, at) => at === index || changesNothing(other, at < index ? "before" : "behind", head),
    );
    return isSame && countsAgree(others, number) && partsFit(others, number) ? number : null;
  }
  return null;
}

/** 每月2次，共24次: the count of the year, where the two agree. */
function inAll(first: string, second: string, readOne: ReadClause): QuantityPhrase | null {
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
function ofFraction(text: string, readOne: ReadClause): QuantityPhrase | null {
  const [, part = "", whole = "", rest = ""] =
    /^(\d{1,6})\/(\d{1,6})=(\d{1,3}(?:\.\d{1,4})?%)$/u.exec(text) ?? [];
  if (rest === "" || !isFraction(part, whole, rest.slice(0, -1))) return null;
  return readOne(rest);
}

/** 共开展2次，分别为3月和10月: as many months as times. */
function listedIn(
  [, clause = "", listed = ""]: RegExpExecArray,
  readOne: ReadClause,
): QuantityPhrase | null {
  const head = readOne(clause);
  const months = listed.match(/\d{1,2}月/gu)?.length ?? 0;
  return head !== null && head.high === null && head.low === String(months) ? head : null;
}
