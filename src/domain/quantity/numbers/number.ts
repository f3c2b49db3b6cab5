/** A cell that should hold a number, as a number. */
import type { Cell } from "../../cells";
import { parseDecimal, plain } from "../../decimal";
import { isBlank, isDigit, isHan } from "../../text/character";
import { withoutEnd } from "../../text/ends";
import { firstCharacters } from "../../text/wordings";
import type { NumberReading } from "../model/readings";
import { fold } from "../../text/normalize";
import {
  differ,
  isPlain,
  placesOf,
  plainNumber,
  removeSpaces,
  withoutNeedlessZeros,
} from "./plain-number";

const UNREADABLE: NumberReading = { kind: "unreadable" };
const STOPS = firstCharacters(["。", ";", "；"]);
const DASHES = /^[-—–―─‐‑/\\]+$/u;

interface Written {
  readonly value: string;
  readonly percent: boolean;
}

/** Removes the unit of a column (10万元 and 10万 in 万元); a text with another unit is unreadable. */
function withoutUnit(digits: string, unit: string): string {
  const short = unit.length > 1 ? unit.replace(/元$/u, "") : unit;
  const said = [unit, short].find((one) => one !== "" && digits.endsWith(one));
  return said === undefined ? digits : digits.slice(0, -said.length);
}

/** A number as written, with a % or the one unit that is allowed behind it. */
function written(text: string, unit: string): Written | null {
  const joined = removeSpaces(fold(text));
  if (joined === null) return null;
  let digits = joined.replace(/^[¥￥]/u, "");
  const percent = digits.endsWith("%");
  if (percent) digits = digits.slice(0, -1);
  else digits = withoutUnit(digits, unit);
  const value = plainNumber(digits);
  return value === null ? null : { value, percent };
}

/** A stored number, which may be long or have an exponent, as plain decimal text. */
function stored(raw: string, percent: boolean): string | null {
  if (!percent && isPlain(raw)) return withoutNeedlessZeros(raw);
  const value = parseDecimal(raw);
  if (value === null) return null;
  return plain(percent ? value.times(100) : value);
}

/** Removes a full stop or semicolon at the end: 8.00。 */
const withoutStop = (text: string): string =>
  STOPS.has(text.charCodeAt(text.length - 1))
    ? withoutEnd(text, (code) => STOPS.has(code) || isBlank(code))
    : text;

function ofText(text: string, unit: string): NumberReading {
  const typed = text.trim();
  if (typed === "") return { kind: "empty" };
  const trimmed = withoutStop(typed);
  // neither a dash nor a number begins with a Chinese character; most texts do
  if (isHan(trimmed.charCodeAt(0))) return UNREADABLE;
  if (!isDigit(trimmed.charCodeAt(0)) && DASHES.test(fold(trimmed).replace(/\s/gu, ""))) {
    return { kind: "dash" };
  }
  const number = written(trimmed, unit);
  if (number === null) return UNREADABLE;
  return { kind: "number", ...number, decimals: placesOf(number.value) };
}

/** Accounting formats print a negative number in brackets. */
const unbracketed = (shown: string): string => shown.replace(/^\(([^()]+)\)$/u, "-$1");

const EXPONENT = /^[+-]?\d(\.\d+)?E[+-]?\d+$/iu;

/**
 * A column too narrow shows ####, a format may hide the number, and a large one may show an
 * exponent.
 */
const isHidden = (text: string): boolean =>
  text === "" || /^#+$/u.test(text) || EXPONENT.test(text);

/** A number that is not shown: the stored value, unless the format is one of a date. */
function ofHidden({ raw, format = "" }: Cell): NumberReading {
  const date = /[ymdh年月日]/iu.test(format.replace(/"[^"]*"|\[[^[\]]*\]/gu, ""));
  const percent = format.includes("%");
  const value = date ? null : stored(raw, percent);
  if (value === null) return UNREADABLE;
  return { kind: "number", value, percent, decimals: placesOf(value) };
}

/**
 * Whether a format shows another figure than is stored: a point written as text behind digits
 * (0!.0000, 0\.0) or commas behind the last digit (#,##0.00,).
 */
const isScaling = (format: string): boolean =>
  /[0#?](?:[!\\]\.|"\.")[0#?]|[0#?],+(?![0#?,])/u.test(format.split(";")[0] ?? "");

/** A percent sign in quotes or behind an escape scales nothing: 0"%" shows 95 as 95%. */
function isPercentWritten(format: string): boolean {
  const bare = format.replace(/"[^"]*"|[!\\]./gu, "");
  return format.includes("%") && !bare.includes("%");
}

/**
 * The stored value of a number cell, as a plain decimal; null where the number shown is another one.
 *
 * @param shown the number in the cell's text, a plain decimal, rounded or not
 */
export function storedAs({ raw, format = "", shown: text }: Cell, shown: string): string | null {
  const isScaled = text.includes("%") && !isPercentWritten(format);
  const value = stored(raw, isScaled);
  return value === null || isScaling(format) || differ(value, shown) ? null : value;
}

/** A number as shown beside what is stored, which is exact. */
function ofShown({ value: shown, percent }: Written, { raw, format = "" }: Cell): NumberReading {
  const value = stored(raw, percent && !isPercentWritten(format));
  if (value !== null && isScaling(format)) {
    return { kind: "number", value: shown, percent, decimals: placesOf(shown) };
  }
  // scaled by an unknown format: undecidable which of the two numbers is meant
  if (value === null || differ(value, shown)) return UNREADABLE;
  return { kind: "number", value, percent, decimals: placesOf(shown) };
}

function ofNumber(cell: Cell, unit: string): NumberReading {
  const text = cell.shown.trim();
  if (isPlain(text)) return ofShown({ value: text, percent: false }, cell);
  if (isHidden(text)) return ofHidden(cell);
  const folded = fold(text);
  if (DASHES.test(folded)) {
    const zero = parseDecimal(cell.raw)?.isZero() === true;
    return zero ? { kind: "number", value: "0", percent: false, decimals: 0 } : UNREADABLE;
  }
  const number = written(unbracketed(folded), unit);
  return number === null ? UNREADABLE : ofShown(number, cell);
}

/**
 * Reads a cell as a number.
 *
 * @param unit the unit that may stand behind the number: 分 for points, 万元 for funds, "" for none
 * @returns a plain decimal string, exact as stored; of a percentage the number in front of the sign
 * (0.9501 shown as 95.01% gives "95.01"). Dates, errors, booleans and words are `unreadable`.
 */
export function readNumber(cell: Cell, unit = "分"): NumberReading {
  switch (cell.kind) {
    case "empty":
      return { kind: "empty" };
    case "number":
      return ofNumber(cell, unit);
    case "text":
      return ofText(cell.shown, unit);
    case "boolean":
    case "error":
      return UNREADABLE;
  }
}
