/** Remarks in brackets behind a number. */
import { Parser, type PhraseContext } from "./parser";
import { decimal } from "../../decimal";
import { isFraction } from "../numbers/fraction";
import { fitsRow } from "../words/doing";
import { canonicalUnit } from "../units/unit";
import { unitAt } from "../units/unit-at";
import { LongestWords, LOOSE, NOUNS, PARTS, DISQUALIFYING } from "../words/vocabulary";

/** The number that a remark follows. */
interface Beside {
  readonly context: PhraseContext;
  readonly unit: string;
  /** The number as a plain decimal; null for a range. */
  readonly value: string | null;
  /** Whether a part of the remark is a phrase of its own: 每季度1次. */
  readonly isPhrase: (part: string) => boolean;
}

/**
 * Reads a remark in brackets that does not change the number: (含3次), (100%), (其中外省1次), (每季度1次),
 * (问卷120份). A second number in the same unit needs 其中 before it.
 *
 * @returns whether the remark was read; else the position is unchanged
 */
export function remark(parser: Parser, text: string, beside: Beside): boolean {
  const closing = text.indexOf(")", parser.at);
  const inner = text.slice(parser.at + 1, closing);
  if (closing < 0 || inner.includes("(")) return false;
  const end = closing + 1;
  if (inner === "100%" || /^\d{1,6}\/\d{1,6}$/u.test(inner)) {
    if (!agrees(inner === "100%" ? "1/1" : inner, beside)) return false;
    parser.at = end;
    return true;
  }
  const isPart = /^(其中|含|包括|包含)/u.test(inner);
  const { name, target } = beside.context;
  const row = `${name}\n${target}`;
  const isDone = COMPLETION.test(inner) && fitsRow(inner, row, beside.unit);
  if (isDone || SOURCE.test(inner) || isOfTheYear(inner, beside.context)) {
    parser.at = end;
    return true;
  }
  if (divides(inner, beside)) {
    parser.at = end;
    return true;
  }
  const parts = inner.replace(/^(其中|含|包括|包含)[:,]?/u, "").split(/[,、;]/u);
  const isHarmless = parts.every((part) => isRemarkPart(part, isPart, beside));
  if (isHarmless) parser.at = end;
  return isHarmless;
}

/** Whether a fraction is the percentage that it explains, at its places; of a count it is the whole. */
function agrees(fraction: string, { unit, value }: Beside): boolean {
  const [done = "", all = ""] = fraction.split("/");
  if (unit !== "%") return done === all;
  return value !== null && isFraction(done, all, value);
}

function isRemarkPart(part: string, isPart: boolean, { context, unit, isPhrase }: Beside): boolean {
  const { side } = context;
  const match = /^(\p{Script=Han}{0,8}?)(\d[\d.,]{0,12})(\D{0,6})$/u.exec(part);
  if (match === null) {
    return side === "target" && /^每/u.test(part) && isPhrase(part);
  }
  const [, what = "", digits = "", counted = ""] = match;
  // a calendar year, possibly not the form's; 12个月（1年） is a duration
  if (counted === "年" && digits.length > 1) return false;
  const isListed = isPart && side === "actual" && what !== "" && isHarmless(what, context);
  if (!isListed && (DISQUALIFYING.test(what) || LOOSE.test(what.replace(/^每/u, "")))) return false;
  if (counted !== "" && unitAt(counted, 0) !== counted) return false;
  const sameUnit = canonicalUnit(counted) === unit || counted === "" || counted === "%";
  if (isPart) return what === "" ? !sameUnit : side === "target" || isListed;
  if (/^每/u.test(what)) return side === "target";
  return !sameUnit && (what === "" || SAMPLES.test(what));
}

/** 春、秋各1次, 上、下半年各1次: two parts or more of one size. */
const EACH =
  /^(\p{Script=Han}{1,8}(?:[、和,]\p{Script=Han}{1,8}){1,5})各(\d{1,4}(?:\.\d{1,4})?)(\D{1,6})$/u;
const PART_OF = /^(\p{Script=Han}{1,8})(\d{1,6}(?:\.\d{1,4})?)(\D{1,6})$/u;

/** Whether a remark gives all parts of an answer's number: (线上1次,线下1次) behind 2次. */
function divides(inner: string, { context, unit, value }: Beside): boolean {
  if (context.side !== "actual" || value === null) return false;
  const each = EACH.exec(inner);
  const all = inner.replace(/^其中[:,]?/u, "").split(/[,、;]/u);
  const parts =
    each === null
      ? all.map((part) => PART_OF.exec(part)?.slice(1) ?? [])
      : (each[1] ?? "").split(/[、和,]/u).map((what) => [what, each[2] ?? "", each[3] ?? ""]);
  if (parts.length < 2 || new Set(parts.map(([what]) => what)).size < parts.length) return false;
  const fit = parts.every(
    ([what = "", , counted = ""]) =>
      what !== "" &&
      unitAt(counted, 0) === counted &&
      canonicalUnit(counted) === unit &&
      (SEASON.test(what) || isHarmless(what, context)),
  );
  if (!fit) return false;
  const sum = parts.reduce((total, [, digits = "0"]) => total.plus(decimal(digits)), decimal("0"));
  return sum.eq(decimal(value));
}

/** Parts of a year in one character: 春、秋, 上、下半年. */
const SEASON = /^(?:[春夏秋冬][季天]?|[上下]|[上下]半年)$/u;

const PART_WORDS = new LongestWords([...PARTS, ...NOUNS]);

/** Whether the words for a part of an answer's number are listed or words of the row. */
export function isHarmless(what: string, context: PhraseContext): boolean {
  const parser = new Parser(what, context);
  while (!parser.isDone) {
    if (parser.named() === "" && parser.word(PART_WORDS) === "") return false;
  }
  return true;
}

/** Remarks on the source of a number. */
const SOURCE =
  /^(?:含税价?|含税费|实际支出数?|实际值?|决算数?|审定(?:数|价|金额)|合同价|中标价|成交价|财务数据|统计数据?|(?:问卷|电话|抽样|现场|实地|网络|线上|满意度)(?:调查|测评|调研)(?:结果)?|问卷)$/u;
/** Remarks on the completion of what is counted. */
const COMPLETION =
  /^(?:均|都|全部|已全部|已经)?已?(?:验收|验收合格|通过验收|完成|完工|竣工|交付|投用|投入使用|到位|支付|发放|办结)(?:合格)?$/u;

/** The whole year, or single months of it: (全年), (2024年度), (3月、5月); not a part of it (1-6月). */
const OF_YEAR = /^(?:(?:本|全)年度?|年度|年度?累计|全年累计|全年合计|累计|合计)$/u;
const IN_MONTHS =
  /^(?:1月?[-~～—至]12月|(?:1[0-2]|[1-9])月?份?(?:[、,和及](?:1[0-2]|[1-9])月?份?)*(?<=月|月份))$/u;

/** Whether a remark names the form's year, or months of it. */
function isOfTheYear(inner: string, { side, year = "" }: PhraseContext): boolean {
  if (side === "target") return false;
  const ofYear = year !== "" && inner.startsWith(`${year}年`);
  const rest = ofYear ? inner.slice(`${year}年`.length).replace(/^度/u, "") : inner;
  return (ofYear && rest === "") || OF_YEAR.test(inner) || IN_MONTHS.test(rest);
}

/** What a remark may count besides the row's own number. */
const SAMPLES = /^(问卷|样本|调查|有效问卷|抽样|回收|发放|共|受访|涉及|参与)+$/u;
