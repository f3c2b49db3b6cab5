/** A text such as ≥95.00(%), 1,171.29万元 or 90%-95% taken apart. */
import { decimal, plain } from "../decimal";
import { withoutChange } from "./trend";
import { isOrdinary, mayBeHan } from "../text/character";
import { beginsWithComparison, takeComparison } from "./comparison";
import { isCountingWord } from "./counting-units";
import type { Comparison } from "./readings";
import { fold, withoutStop } from "../text/normalize";
import { NUMBER, plainNumber, squeeze } from "./plain-number";
import { splitRemark } from "./remark";
import { canonicalUnit } from "./unit";
import { words } from "../text/wordings";

/** One number, or two when it is a range. Values are plain decimal strings, units canonical. */
export interface Quantity {
  readonly comparison: Comparison | null;
  readonly low: string;
  readonly high: string | null;
  readonly unit: string;
}

const AMOUNT = new RegExp(`^([+-]?)(${NUMBER})(?![\\d.,])`, "u");
const RANGE_SIGN = /^([~～—–―-]{1,2}|至|到)/u;
const FILLER = /^((已|已经|实际|全部|共)?完成(率)?|共计?|为|约为)(?=[<>=≥≤\d.])/u;
const MEASURED =
  /^(\p{Script=Han}{1,20}?)(?=[<>=≥≤]|不[得能应]?(低于|少于|小于|超过|高于|大于|多于)|[大小高低多少]于|超过|至少|达)/u;
const RATE = /^\p{Script=Han}{0,20}(率|度|比例|比重|占比)(?=[\d.]+%)/u;

/**
 * Without what is measured, before its sign or, of a rate, before its percentage: 合格率≥95%,
 * 完成率100%. A 不 must not be taken off the word it turns round.
 */
function withoutSubject(printed: string): string {
  if (!mayBeHan(printed.charCodeAt(0)) || beginsWithComparison(printed)) return printed;
  const text = withoutChange(printed);
  const subject = MEASURED.exec(text)?.[1];
  if (subject === undefined) return text.replace(RATE, "");
  return /[不得能应可未非没]$/u.test(subject) ? text : text.slice(subject.length);
}

const withoutFiller = (text: string): string =>
  mayBeHan(text.charCodeAt(0)) ? text.replace(FILLER, "") : text;

/** Words that make of a number with a unit behind it something else than a quantity. */
const NO_UNIT = /[前后底初至到及和与或约余多完达通止不]|.起|左右|上下|以|季度|月份|年度|年份|号/u;
/** Behind these nothing follows but another unit: 24小时不间断 is no quantity. */
const WHOLE_UNIT = /^(小时|分钟|天|年|月|日|周|元|万元|亿元|千元|米|公里|吨|公斤|%|‰)./u;
const HAN_UNIT = /^[\p{Script=Han}㎡㎥℃]{1,5}$/u;
const LATIN_UNIT =
  /^(km|cm|mm|m|m2|m3|m²|m³|km2|kg|g|mg|t|L|mL|ml|dB|GB|TB|MB|kW|kWh|MW|h|℃|°C|%|‰)$/u;
const PER = /^[\p{Script=Han}A-Za-z²³·.\d]{1,5}$/u;

interface Part {
  readonly value: string;
  readonly unit: string;
}

function unitOf(text: string): string | null {
  if (text === "") return "";
  const bracketed = text.endsWith(")") ? /^(.*?)\(([^()\d]{1,9})\)$/u.exec(text) : null;
  if (bracketed) {
    const [inner, outer] = [unitOf(bracketed[2] ?? ""), unitOf(bracketed[1] ?? "")];
    if (inner === null || outer === null) return null;
    if (outer === "" || outer === inner) return inner;
    // 台(套), 篇(次): either of the two will do.
    const either = isCountingWord(outer) && isCountingWord(inner);
    return either ? canonicalUnit(`${outer}(${inner})`) : null;
  }
  const [counted = "", ...per] = text.replace(/^(%|‰)(完成|达标|达成)$/u, "$1").split("/");
  if (canonicalUnit(text) !== text) return canonicalUnit(text);
  const known = canonicalUnit(counted);
  const plausible =
    known !== counted ||
    LATIN_UNIT.test(counted) ||
    (HAN_UNIT.test(counted) && !NO_UNIT.test(counted) && !WHOLE_UNIT.test(counted));
  if (!plausible || per.length > 2 || !per.every((part) => PER.test(part))) return null;
  return [known, ...per].join("/");
}

/** 9月, 15日 and 2024年 are dates as long as no sign says otherwise; 9个月 and 15天 are not. */
function isDate({ value, unit }: Part, text: string): boolean {
  if (/^[\d~～—–至到-]+(月|日|季)$/u.test(text)) return true;
  return unit === "年" && /^(19|20)\d\d$/u.test(value);
}

function ofPercent(text: string): string {
  if (!text.startsWith("百分之")) return text;
  return text.replace(/^百分之(?=\d)(.*)$/u, "$1%");
}

function rangeOf(lowText: string, highText: string): Omit<Quantity, "comparison"> | null {
  const first = AMOUNT.exec(lowText);
  const second = AMOUNT.exec(highText);
  if (!first || !second) return null;
  const low = plainNumber(first[0]);
  const high = plainNumber(second[0]);
  const lowUnit = unitOf(lowText.slice(first[0].length));
  const highUnit = unitOf(highText.slice(second[0].length));
  if (low === null || high === null || lowUnit === null || highUnit === null) return null;
  if (lowUnit !== "" && lowUnit !== highUnit) return null;
  if (decimal(low).gt(decimal(high))) return null;
  const ends = [low, high];
  if (ends.every((end) => /^(19|20)\d\d$/u.test(end)) && /^年?$/u.test(highUnit)) return null;
  return { low, high, unit: highUnit };
}

function aroundOf(middleText: string, spreadText: string): Omit<Quantity, "comparison"> | null {
  const first = AMOUNT.exec(middleText);
  const second = AMOUNT.exec(spreadText);
  if (!second || /^[+-]/u.test(second[0])) return null;
  const spread = plainNumber(second[0]);
  const unit = unitOf(spreadText.slice(second[0].length));
  const middle = middleText === "" ? "0" : first && plainNumber(first[0]);
  const middleUnit = first ? unitOf(middleText.slice(first[0].length)) : "";
  if (spread === null || unit === null || middle === null) return null;
  // 100±5% may mean five points or five percent of a hundred.
  if (middleText !== "" && middleUnit !== unit && (unit === "%" || middleUnit !== "")) return null;
  const [centre, width] = [decimal(middle), decimal(spread)];
  return { low: plain(centre.minus(width)), high: plain(centre.plus(width)), unit };
}

function bodyOf(text: string, signed: boolean): Omit<Quantity, "comparison"> | null {
  if (text.includes("±")) {
    const around = text.replace(/\((±[^()]*)\)$/u, "$1").split("±");
    if (around.length === 2) return aroundOf(around[0] ?? "", around[1] ?? "");
  }
  const number = AMOUNT.exec(text);
  if (!number) return null;
  const value = plainNumber(number[0]);
  if (value === null) return null;
  const rest = text.slice(number[0].length);
  const split = /^([^\d~～—–―-]{0,6}?)([~～—–―-]{1,2}|至|到)(?=[\d.])/u.exec(rest);
  if (split && RANGE_SIGN.test(split[2] ?? "")) {
    if (isDate({ value, unit: "" }, text)) return null;
    const cut = number[0].length + (split[1] ?? "").length;
    return rangeOf(text.slice(0, cut), text.slice(cut + (split[2] ?? "").length));
  }
  const unit = unitOf(rest);
  if (unit === null || (!signed && isDate({ value, unit: rest }, text))) return null;
  return { low: value, high: null, unit };
}

/** The text a quantity is read from: folded, white space out; null when digits stand apart. */
export function quantityText(text: string): string | null {
  const squeezed = isOrdinary(text) ? text : squeeze(fold(text));
  return squeezed === null ? null : withoutStop(squeezed);
}

/** Is there a digit in a text, full-width ones included? No quantity is without. */
export const hasDigit = (text: string): boolean => /[\d\uff10-\uff19]/u.test(text);

/** Units nothing else can be read into, in brackets or not; of others the words around decide. */
const PLAIN_UNITS: ReadonlyMap<string, string | null> = new Map(
  words("% 个 次 项 份 人 人次 家 件 户 套 台 米 平方米 元 万元")
    .flatMap((unit) => [unit, `(${unit})`])
    .concat("")
    .map((unit) => [unit, unitOf(unit)]),
);
const PLAIN = /^([=≥≤<>]?)((?:0|[1-9]\d{0,14})(?:\.\d{1,8})?)(\D{0,5})$/u;
const SIGNS: ReadonlyMap<string | undefined, Comparison> = new Map(
  (["=", "≥", "≤", "<", ">"] as const).map((sign) => [sign, sign]),
);

/** A sign, a number, a unit and nothing else, as most targets and answers are written. */
function plainQuantity(printed: string): Quantity | null {
  const [, sign, low, rest = ""] = PLAIN.exec(printed) ?? [];
  const unit = PLAIN_UNITS.get(rest) ?? null;
  if (low === undefined || unit === null) return null;
  return { comparison: SIGNS.get(sign) ?? null, low, high: null, unit };
}

/** ≥95%且≤100%: both ends with a sign of their own. */
function betweenSigns(text: string): Quantity | null {
  if (!/[且同,，、;；]/u.test(text)) return null;
  const [from, to, third] = text.split(/[,，、;；]?(?:且|并且|同时)|[,，、;；](?=[<>≤≥])/u);
  if (from === undefined || to === undefined || third !== undefined) return null;
  const [low, high] = [parseQuantity(from), parseQuantity(to)];
  if (low === null || high === null || low.high !== null || high.high !== null) return null;
  if (low.comparison !== "≥" || high.comparison !== "≤" || low.unit !== high.unit) return null;
  if (decimal(low.low).gt(decimal(high.low))) return null;
  return { comparison: null, low: low.low, high: high.low, unit: low.unit };
}

/** A figure with a remark in brackets, which must not be another figure for the same. */
function remarked(text: string): Quantity | null {
  const split = splitRemark(text);
  const quantity = split && wholeQuantity(split.rest);
  if (split === null || quantity === null) return null;
  const other = wholeQuantity(split.remark);
  const unlike = other === null || (other.unit !== "" && other.unit !== quantity.unit);
  return unlike || other.low === quantity.low ? quantity : null;
}

function wholeQuantity(text: string): Quantity | null {
  const bare = ofPercent(withoutFiller(withoutSubject(text)));
  const cut = takeComparison(bare);
  if (cut === null) return null;
  const body = bodyOf(ofPercent(withoutFiller(cut.rest)), cut.comparison !== null);
  if (body === null || (body.high !== null && cut.comparison !== null && cut.comparison !== "=")) {
    return null;
  }
  return { comparison: cut.comparison, ...body };
}

/**
 * Takes a quantity apart. Takes the text as printed; gives its comparison (null: none said), its
 * value or its two ends, and its unit. Null for what is no quantity or not clearly one: a date,
 * two numbers with words between, 365天*24小时.
 */
export function parseQuantity(printed: string): Quantity | null {
  if (!hasDigit(printed)) return null;
  const written = plainQuantity(printed);
  if (written !== null) return written;
  const text = quantityText(printed);
  if (text === null || text.length > 60) return null;
  return betweenSigns(text) ?? wholeQuantity(text) ?? remarked(text);
}
