/** A cell that should hold a number, as a number. */
import type { Cell } from "../cells";
import { decimal, parseDecimal, plain } from "../decimal";
import type { NumberReading } from "./form";
import { fold } from "./heal";
import { placesOf, plainNumber, squeeze } from "./plain-number";

const UNREADABLE: NumberReading = { kind: "unreadable" };
const DASHES = /^[-—–―─‐‑/\\]+$/u;

interface Written {
  readonly value: string;
  readonly percent: boolean;
}

/** 10万元 in a column of 万元, and 10万, which says the same; any other unit stays and refuses. */
function withoutUnit(digits: string, unit: string): string {
  const short = unit.length > 1 ? unit.replace(/元$/u, "") : unit;
  const said = [unit, short].find((one) => one !== "" && digits.endsWith(one));
  return said === undefined ? digits : digits.slice(0, -said.length);
}

/** A number as written, with a % or the one unit that is allowed behind it. */
function written(text: string, unit: string): Written | null {
  const squeezed = squeeze(fold(text));
  if (squeezed === null) return null;
  let digits = squeezed.replace(/^[¥￥]/u, "");
  const percent = digits.endsWith("%");
  if (percent) digits = digits.slice(0, -1);
  else digits = withoutUnit(digits, unit);
  const value = plainNumber(digits);
  return value === null ? null : { value, percent };
}

/** A stored number, which may be long or have an exponent, as plain decimal text. */
function stored(raw: string, percent: boolean): string | null {
  const value = parseDecimal(raw);
  if (value === null) return null;
  return plain(percent ? value.times(100) : value);
}

function ofText(text: string, unit: string): NumberReading {
  const trimmed = text.trim();
  if (trimmed === "") return { kind: "empty" };
  if (DASHES.test(fold(trimmed).replace(/\s/gu, ""))) return { kind: "dash" };
  const number = written(trimmed, unit);
  if (number === null) return UNREADABLE;
  return { kind: "number", ...number, decimals: placesOf(number.value) };
}

/** Accounting formats print a negative number in brackets. */
const unbracketed = (shown: string): string => shown.replace(/^\(([^()]+)\)$/u, "-$1");

function ofNumber({ shown, raw, format }: Cell, unit: string): NumberReading {
  const text = shown.trim();
  // A column too narrow shows ####, a format may hide the number or print zero as a dash, and a
  // large one may show an exponent: what is stored still tells it.
  const hidden = text === "" || /^#+$/u.test(text) || /^[+-]?\d(\.\d+)?E[+-]?\d+$/iu.test(text);
  if (hidden) {
    const percent = format !== undefined && /%/u.test(format);
    const date =
      format !== undefined && /[ymdh年月日]/iu.test(format.replace(/"[^"]*"|\[[^\]]*\]/gu, ""));
    const value = date ? null : stored(raw, percent);
    return value === null
      ? UNREADABLE
      : { kind: "number", value, percent, decimals: placesOf(value) };
  }
  if (DASHES.test(fold(text))) {
    const zero = parseDecimal(raw)?.isZero() === true;
    return zero ? { kind: "number", value: "0", percent: false, decimals: 0 } : UNREADABLE;
  }
  const number = written(unbracketed(fold(text)), unit);
  if (number === null) return UNREADABLE;
  const value = stored(raw, number.percent);
  const decimals = placesOf(number.value);
  // A format may scale (72900 shown as 7.29): then it cannot be said which of the two is meant.
  const unlike =
    value === null ||
    decimal(value)
      .minus(decimal(number.value))
      .abs()
      .times(decimal(`1e${decimals}`))
      .gt(1);
  return unlike ? UNREADABLE : { kind: "number", value, percent: number.percent, decimals };
}

/**
 * Reads a cell as a number. Takes the cell and the unit that may stand behind the number (分 for
 * points, the funds' own unit for amounts; "" for none). Gives a plain decimal string; of a
 * percentage the number in front of the sign (0.9501 shown as 95.01% gives "95.01"), exact from
 * what is stored. A date, an error, a truth value and words are `unreadable`.
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
