/** The number of a phrase, or the two ends of its range. */
import { decimal, plain } from "../decimal";
import type { Parser } from "./parser";
import { wholeUnit } from "./phrase-unit";
import { isMoney, magnitudeOf } from "./unit";

/** Signs and words of the currency before an amount of money. */
const CURRENCY = /[¥￥]|人民币/uy;
const RANGE_SIGN = /[~～—–―-]{1,2}|至|到/uy;

interface Amount {
  readonly low: string;
  readonly high: string | null;
  readonly unit: string;
  readonly unlisted: boolean;
}

/** A number with its sign and its unit. */
interface SignedNumber {
  readonly value: string;
  readonly unit: string;
  readonly unlisted: boolean;
}

function signedNumber(parser: Parser, text: string): SignedNumber | null {
  const isAmount = parser.match(CURRENCY) !== null;
  const minus = parser.match(/[+-]/uy);
  const isPercent = parser.match(/百分之/uy) !== null;
  const number = parser.number(isPercent);
  if (number === null) return null;
  const value = minus === "-" ? `-${number.value}` : number.value;
  if (isPercent) return isAmount ? null : { value, unit: "%", unlisted: false };
  const unit = wholeUnit(parser, text);
  if (unit === null || (isAmount && !mayBeMoney(unit.unit))) return null;
  return { value, ...unit };
}

/** Money, a bare magnitude of it (63万), a price (元/人), or no unit at all. */
const mayBeMoney = (unit: string): boolean =>
  unit === "" || isMoney(unit.split("/", 1)[0] ?? "") || magnitudeOf(unit).rest === "";

/** A number, a range (90%-95%) or a spread (100±5). */
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
    if (second !== null) return rangeOf(first, second);
    parser.at = start;
  }
  return {
    low: first.value,
    high: null,
    unit: first.unit,
    unlisted: first.unlisted,
  };
}

function rangeOf(first: SignedNumber, second: SignedNumber): Amount | null {
  if (first.unit !== "" && first.unit !== second.unit) return null;
  if (decimal(first.value).gt(decimal(second.value))) return null;
  return {
    low: first.value,
    high: second.value,
    unit: second.unit,
    unlisted: second.unlisted,
  };
}

function aroundOf(first: SignedNumber, spread: SignedNumber): Amount | null {
  if (/^[+-]/u.test(spread.value)) return null;
  // 100±5% may mean five points or five percent of a hundred.
  const isBare = first.value === "0" && first.unit === spread.unit;
  if (!isBare && first.unit !== spread.unit && (spread.unit === "%" || first.unit !== ""))
    return null;
  const [middle, width] = [decimal(first.value), decimal(spread.value)];
  const [low, high] = [plain(middle.minus(width)), plain(middle.plus(width))];
  return { low, high, unit: spread.unit, unlisted: spread.unlisted };
}
