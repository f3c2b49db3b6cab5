/** Remarks in brackets behind a number. */
import { decimal } from "../../decimal";
import { deedsIn } from "../words/actions";
import { COMPLETIONS, completes, withoutAdverbs } from "../words/doing";
import { endsAsNoun } from "../words/noun-endings";
import { isOfEachPeriod, isSeason } from "../words/periods";
import { DISQUALIFYING, LOOSE } from "../words/vocabulary";
import { isFraction } from "../numbers/fraction";
import { plainNumber } from "../numbers/plain-number";
import { canonicalUnit, conversionRatios, mayCountSame } from "../units/unit";
import { unitAt } from "../units/unit-at";
import { listsPlaces } from "./listed-places";
import type { Parser, PhraseContext } from "./parser";
import { isHarmless } from "./part-of-number";

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
  const isRead = changesNothing(inner, beside);
  if (isRead) parser.at = closing + 1;
  return isRead;
}

function changesNothing(inner: string, beside: Beside): boolean {
  if (inner === "100%") return agrees("1/1", beside);
  if (/^\d{1,6}\/\d{1,6}$/u.test(inner)) return agrees(inner, beside);
  const { name } = beside.context;
  if (isDone(inner, name) || isSource(inner, name) || isOfTheYear(inner, beside)) return true;
  if (isInParts(inner, beside) || divides(inner, beside) || listsPlaces(inner, beside)) return true;
  const isPart = /^(?:其中|含|包括|包含)/u.test(inner);
  const parts = inner.replace(/^(?:其中|含|包括|包含)[:,]?/u, "").split(/[,、;]/u);
  return (
    parts.every((part) => isRemarkPart(part, isPart, beside)) && (!isPart || isWhole(parts, beside))
  );
}

/** Whether words say that all is done which the row counts: 均已验收. */
function isDone(text: string, name: string): boolean {
  const verb = withoutAdverbs(text);
  return COMPLETIONS.includes(verb) && completes(verb, name);
}

/** (分3期): in how many parts it was done. */
const IN_PARTS =
  /^分[\d一二两三四五六七八九十]{1,3}(?:个)?(?:期|批|批次|次|场|班|班次|组|轮|片区|阶段)(?:实施|进行|开展|举办|完成|培训)?$/u;

/** 3期 of 分3期 is no second number of the row's own 2期. */
const isInParts = (inner: string, { unit }: Beside): boolean =>
  IN_PARTS.test(inner) && !(unit !== "" && inner.includes(unit));

/** Whether a fraction is the percentage that it explains, at its places; of a count it is the whole. */
function agrees(fraction: string, { unit, value }: Beside): boolean {
  const [done = "", all = ""] = fraction.split("/");
  if (unit !== "%") return done === all;
  return value !== null && isFraction(done, all, value);
}

function isRemarkPart(
  part: string,
  isPart: boolean,
  { context, unit, value, isPhrase }: Beside,
): boolean {
  const { side } = context;
  const match = /^(\p{Script=Han}{0,8}?)(\d[\d.,]{0,12})(\D{0,6})$/u.exec(part);
  if (match === null) {
    return side === "target" && /^每/u.test(part) && isPhrase(part);
  }
  const [, what = "", digits = "", counted = ""] = match;
  // a calendar year, possibly not the form's; 12个月（1年） is a duration
  if (counted === "年" && digits.length > 1) return false;
  // one month of a rate
  if (unit === "%" && /^[月日号]$/u.test(counted)) return false;
  const isListed = isPart && side === "actual" && what !== "" && isHarmless(what, context);
  if (!isListed && (DISQUALIFYING.test(what) || LOOSE.test(what.replace(/^每/u, "")))) return false;
  if (counted !== "" && unitAt(counted, 0) !== counted) return false;
  const other = canonicalUnit(counted);
  const sameUnit = other === unit || counted === "" || counted === "%";
  const isPartOfNumber = side === "actual" && mayCountSame(sameUnit ? unit : other, unit);
  const said = plainNumber(digits);
  if (said === null) return false;
  if (isPart) {
    if (what === "") return !isPartOfNumber && !sameUnit;
    return side === "target" || (isListed && (!isPartOfNumber || isAtMost(said, value)));
  }
  if (/^每/u.test(what)) return side === "target";
  // 12公里（8000米） contradicts itself, as 0次（2起） does
  if (isPartOfNumber) return saysNothing(what, context) && isSame(said, other, { value, unit });
  if (value === "0") return false;
  return !sameUnit && (what === "" || SAMPLES.test(what));
}

/** Words before the same number once more, which say no other stage of it: (共100户), not (开工100户). */
const ALL_OF = /^(?:已|实际|全部)?(?:共|共计|合计|总计|即|约合|折合|相当于|完成|全部)?$/u;
const saysNothing = (what: string, { name }: PhraseContext): boolean =>
  ALL_OF.test(what) || isDone(what, name);

/** Whether parts in the number's own unit are together no more than it. */
function isWhole(parts: readonly string[], { value, unit, context }: Beside): boolean {
  if (context.side === "target" || value === null) return true;
  const sum = parts.reduce((total, part) => {
    const [, digits = "", counted = ""] = /(\d[\d.,]{0,12})(\D{0,6})$/u.exec(part) ?? [];
    const own = counted === "" || canonicalUnit(counted) === unit;
    return own ? total.plus(decimal(plainNumber(digits) ?? "0")) : total;
  }, decimal("0"));
  return sum.lte(decimal(value));
}

/** 1年 beside 12个月. */
const isSame = (
  said: string,
  of: string,
  { value, unit }: Pick<Beside, "value" | "unit">,
): boolean =>
  value !== null &&
  conversionRatios(of, unit).some(([times, by]) =>
    decimal(said).times(times).eq(decimal(value).times(by)),
  );

const isAtMost = (part: string, whole: string | null): boolean =>
  whole !== null && decimal(part).lte(decimal(whole));

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
      (isSeason(what) || isHarmless(what, context) || isKindOf(what, context)),
  );
  if (!fit) return false;
  const sum = parts.reduce((total, [, digits = "0"]) => total.plus(decimal(digits)), decimal("0"));
  return sum.eq(decimal(value));
}

/** Names of goods of any kind: 设备购置数量, not 医疗设备购置数量. */
const OF_ANY_GOODS =
  /^(?:采购|购置|购买|配备|添置|更新)?(?:办公|相关|各类)?(?:设备|物资|用品|器材|宣传品|家具|仪器)(?:采购|购置|购买|配备|添置|更新)?(?:数量?|台数|台套数|件数|套数)?$/u;
/** 电脑 of 设备购置数量. */
const isKindOf = (what: string, { name }: PhraseContext): boolean =>
  OF_ANY_GOODS.test(name) &&
  endsAsNoun(what) &&
  what.length > 1 &&
  !DISQUALIFYING.test(what) &&
  deedsIn(what).length === 0;

/** Remarks on the source of a number. */
const SOURCE =
  /^(?:第三方)?(?:含税价?|含税费|实际支出数?|实际值?|决算数?|财务数据|统计数据?|(?:问卷|电话|抽样|现场|实地|网络|线上|满意度)(?:调查|测评|调研)(?:结果)?|问卷)$/u;
/** The price of a contract, which is not what was paid. */
const PRICE = /^(?:审定(?:数|价|金额)|合同价|中标价|成交价)$/u;
const OF_PRICE = /价|成本|造价|费用?(?:控制)?$/u;
const PAID = /支付|支出|拨付|兑付|执行|投入/u;

const isSource = (inner: string, name: string): boolean =>
  SOURCE.test(inner) || (PRICE.test(inner) && OF_PRICE.test(name) && !PAID.test(name));

/** The whole year, or single months of it: (全年), (2024年度), (3月、5月); not a part of it (1-6月). */
const OF_YEAR = /^(?:(?:本|全)年度?|年度|年度?累计|全年累计|全年合计|累计|合计)$/u;
const IN_MONTHS =
  /^(?:1月?[-~～—至]12月|(?:1[0-2]|[1-9])月?份?(?:[、,和及](?:1[0-2]|[1-9])月?份?)*(?<=月|月份))$/u;

/** Whether a remark names the form's year, or months of it. */
function isOfTheYear(inner: string, { context: { side, name, year = "" }, unit }: Beside): boolean {
  if (side === "target" || isOfEachPeriod(name)) return false;
  // 98%（3月） is the rate of one month
  if (unit === "%" && IN_MONTHS.test(inner) && !/^1月?[-~～—至]/u.test(inner)) return false;
  if (year !== "" && inner === `截至${year}年12月31日`) return true;
  const ofYear = year !== "" && inner.startsWith(`${year}年`);
  const rest = ofYear ? inner.slice(`${year}年`.length).replace(/^度/u, "") : inner;
  return (ofYear && rest === "") || OF_YEAR.test(inner) || IN_MONTHS.test(rest);
}

/** What a remark may count besides the row's own number. */
const SAMPLES = /^(问卷|样本|调查|有效问卷|抽样|回收|发放|共|受访|涉及|参与)+$/u;
