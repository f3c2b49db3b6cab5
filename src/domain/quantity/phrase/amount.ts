/** The number of a phrase, or the two ends of its range. */
import { decimal, plain } from "../../decimal";
import type { Parser } from "./parser";
import { wholeUnit } from "./whole-unit";
import { unitAt } from "../units/unit-at";
import { canonicalUnit, isMoney, magnitudeOf, MAGNITUDES } from "../units/unit";

/** Signs and words of the currency before an amount of money. */
const CURRENCY = /[¥￥]|人民币|RMB/uy;
const RANGE_SIGN = /[~～—–―-]{1,2}|至|到/uy;

interface Amount {
  readonly low: string;
  readonly high: string | null;
  readonly unit: string;
  readonly unlisted: boolean;
  /** 200余人: at least so many. */
  readonly isLeast?: true;
}

/** A number with its sign and its unit. */
interface SignedNumber {
  readonly value: string;
  readonly unit: string;
  readonly unlisted: boolean;
  /** 200余人: at least so many. */
  readonly isLeast?: true;
}

function signedNumber(parser: Parser, text: string): SignedNumber | null {
  const isAmount = parser.match(CURRENCY) !== null;
  const minus = parser.match(/[+-]/uy);
  if (parser.match(/百分之?百/uy) !== null)
    return { value: minus === "-" ? "-100" : "100", unit: "%", unlisted: false };
  const share = parser.match(/[百千万]分之/uy);
  const isPercent = share !== null;
  const half = minus === null && !isPercent && !isAmount ? halfAt(parser, text) : null;
  if (half !== null) return half;
  const number = parser.number(isPercent);
  if (number === null) return null;
  const value = minus === "-" ? `-${number.value}` : number.value;
  if (isPercent) return isAmount ? null : { ...inShare(share, value), unlisted: false };
  const more = minus === null && !isAmount ? moreThan(parser, text, value) : null;
  if (more !== null) return more;
  const whole = minus === null ? inTwoUnits(parser, text, number.value) : null;
  const read = whole ?? unitBehind(parser, text, value);
  return read !== null && isAmount && !mayBeMoney(read.unit) ? null : read;
}

/** 万分之五 is 0.05%. */
const inShare = (
  word: string,
  value: string,
): { readonly value: string; readonly unit: string } => {
  if (word.startsWith("百")) return { value, unit: "%" };
  if (word.startsWith("千")) return { value, unit: "‰" };
  return { value: plain(decimal(value).div("100")), unit: "%" };
};

/** 200余人, 200多人, 2万余元: an answer of at least so many. */
function moreThan(parser: Parser, text: string, value: string): SignedNumber | null {
  const start = parser.at;
  const word = parser.match(/[百千万亿]{0,2}[余多](?=\p{Script=Han})/uy);
  if (word === null || parser.context.side === "target") {
    parser.at = start;
    return null;
  }
  const unit = unitAt(text, parser.at);
  const { magnitude, rest } = magnitudeOf(unit);
  const before = word.slice(0, -1);
  if (unit === "" || rest === "" || (before !== "" && magnitude !== "")) {
    parser.at = start;
    return null;
  }
  parser.at += unit.length;
  return { value, unit: canonicalUnit(before + unit), unlisted: false, isLeast: true };
}

/** Whether a unit may follow a currency sign: money, a price (元/人), a magnitude alone (63万), or none. */
const mayBeMoney = (unit: string): boolean =>
  unit === "" || isMoney(unit.split("/", 1)[0] ?? "") || magnitudeOf(unit).rest === "";

function unitBehind(parser: Parser, text: string, value: string): SignedNumber | null {
  const unit = wholeUnit(parser, text);
  return unit === null ? null : { value, ...unit };
}

/** 半年, 半小时, 半天: in the next smaller unit where that is exact. */
const HALVES: Readonly<Record<string, readonly [string, string]>> = {
  半年: ["6", "月"],
  半小时: ["30", "分钟"],
  半个小时: ["30", "分钟"],
  半天: ["0.5", "天"],
};

function halfAt(parser: Parser, text: string): SignedNumber | null {
  const word = parser.match(/半(?:年|个?小时|天)/uy);
  if (word === null) return null;
  const [value, unit] = HALVES[word] ?? ["0", ""];
  // 半年度 and 半年报 are not durations
  if (/^[\p{Script=Han}](?<![以内之的左完前含及])/u.test(text.slice(parser.at, parser.at + 1))) {
    parser.at -= word.length;
    return null;
  }
  return { value, unit, unlisted: false };
}

/** 1小时20分钟, 1年6个月, 20万5千元, 1万2千人: the second number counts in the smaller unit. */
const PARTS: readonly (readonly [larger: RegExp, smaller: string, size: string])[] = [
  [/(?:个?小时|h)(\d{1,2})分钟?/uy, "分钟", "60"],
  [/分钟?(\d{1,2})秒/uy, "秒", "60"],
  [/年(?:零)?(\d{1,2})个月/uy, "月", "12"],
  [/天(\d{1,2})个?小时/uy, "小时", "24"],
  [/公里(\d{1,3})米/uy, "米", "1000"],
  [/吨(\d{1,3})(?:公斤|千克)/uy, "公斤", "1000"],
  [/亿(\d{1,4})(?=万)/uy, "", "10000"],
  [/万(\d)(?=千)/uy, "", "10"],
];

function inTwoUnits(parser: Parser, text: string, first: string): SignedNumber | null {
  if (!/^\d+$/u.test(first)) return null;
  const start = parser.at;
  for (const [pattern, unit, size] of PARTS) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (match === null) continue;
    const second = match[1] ?? "0";
    if (!decimal(second).lessThan(decimal(size))) return null;
    parser.at = start + match[0].length;
    const value = plain(decimal(first).times(decimal(size)).plus(decimal(second)));
    return unit === "" ? unitBehind(parser, text, value) : { value, unit, unlisted: false };
  }
  return null;
}

/** A number, a range (90%-95%) or a tolerance (100±5); null where none begins at the position. */
export function amount(parser: Parser, text: string): Amount | null {
  if (parser.match(/±/uy) !== null) {
    const spread = signedNumber(parser, text);
    return spread && aroundOf({ value: "0", unit: spread.unit, unlisted: false }, spread);
  }
  const first = signedNumber(parser, text);
  if (first === null) return null;
  const start = parser.at;
  const bracket = parser.match(/\((?=±)/uy) !== null;
  if (parser.match(/±/uy) !== null) {
    const spread = signedNumber(parser, text);
    if (spread === null || (bracket && parser.match(/\)/uy) === null)) return null;
    return aroundOf(first, spread);
  }
  parser.at = start;
  if (parser.match(RANGE_SIGN) !== null) {
    const second = signedNumber(parser, text);
    if (second !== null)
      return first.isLeast === true || second.isLeast === true ? null : rangeOf(first, second);
    parser.at = start;
  }
  return {
    low: first.value,
    high: null,
    unit: first.unit,
    unlisted: first.unlisted,
    ...(first.isLeast === true ? { isLeast: true } : {}),
  };
}

function rangeOf(begin: SignedNumber, second: SignedNumber): Amount | null {
  const first = inUnitOf(begin, second.unit);
  if (first.unit !== "" && first.unit !== second.unit) return null;
  if (decimal(first.value).gt(decimal(second.value))) return null;
  return {
    low: first.value,
    high: second.value,
    unit: second.unit,
    unlisted: second.unlisted,
  };
}

/** The first number of a range in the unit of the second: 1.5万 of 1.5万-2万元. */
function inUnitOf(first: SignedNumber, unit: string): SignedNumber {
  const [mine, theirs] = [magnitudeOf(first.unit), magnitudeOf(unit)];
  const isBare = mine.magnitude !== "" && mine.rest === "" && theirs.rest !== "";
  if (!isBare) return first;
  const [size, other] = [MAGNITUDES[mine.magnitude] ?? "1", MAGNITUDES[theirs.magnitude] ?? "1"];
  const value = plain(decimal(first.value).times(decimal(size)).div(decimal(other)));
  return { ...first, value, unit };
}

function aroundOf(first: SignedNumber, spread: SignedNumber): Amount | null {
  if (/^[+-]/u.test(spread.value)) return null;
  // 100±5% is ambiguous: five percentage points, or five percent of 100
  const isBare = first.value === "0" && first.unit === spread.unit;
  if (!isBare && first.unit !== spread.unit && (spread.unit === "%" || first.unit !== ""))
    return null;
  const [middle, width] = [decimal(first.value), decimal(spread.value)];
  const [low, high] = [plain(middle.minus(width)), plain(middle.plus(width))];
  return { low, high, unit: spread.unit, unlisted: spread.unlisted };
}
