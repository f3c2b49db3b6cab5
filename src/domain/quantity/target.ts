/** 年度指标值: what is asked for. */
import type { Cell } from "../cells";
import { isHan } from "../text/character";
import { beginsWithSign, takeComparison } from "./comparison";
import type { Target } from "./readings";
import { fold } from "../text/normalize";
import { readNumber } from "./number";
import { hasDigit, parseQuantity, quantityText, type Quantity } from "./quantity";

/** The quantity of a number cell: its unit from what is shown, its value exactly as stored. */
export function quantityOfCell(cell: Cell): Quantity | null {
  const shown = parseQuantity(cell.shown);
  if (shown !== null && shown.high === null) {
    const number = readNumber(cell, shown.unit);
    if (number.kind === "number") return { ...shown, low: number.value };
  }
  const number = readNumber(cell);
  if (number.kind !== "number") return null;
  return { comparison: null, low: number.value, high: null, unit: number.percent ? "%" : "" };
}

/** A day, a month or a year, typed as a text. */
export const DATE = /^(19|20)\d\d([-/.年]\d{1,2}){0,2}[月日]?$/u;

/**
 * Meant as a quantity and yet not readable as one: then it is refused, not judged as words: 95%-,
 * 约3次, a letter for a digit (l00%).
 */
function isBrokenQuantity(text: string): boolean {
  if (!hasDigit(text) && isHan(text.charCodeAt(0))) return false;
  const folded = fold(text).replace(/\s/gu, "");
  const rest = (takeComparison(folded)?.rest ?? folded).replace(/^百分之/u, "");
  if (/^[OoIl\d.,]*([OoIl]\d|\d[OoIl])[OoIl\d.,]*(?![A-Za-z])/u.test(rest)) return true;
  if (!/\d/u.test(folded)) return beginsWithSign(folded) || /^[OoIl]+%?$/u.test(folded);
  if (DATE.test(folded)) return false;
  if (beginsWithSign(folded)) return true;
  if (/^(约|大约|近)\d|^[\d.,%]+\p{Script=Han}{0,3}(左右|上下)$|^\d[\d.,]*[余多]/u.test(folded))
    return true;
  return /^[\d.,%/~～—–<>=≥≤±+-]+$/u.test(folded);
}

function targetOf(quantity: Quantity): Target {
  const { low, high, unit } = quantity;
  if (high !== null) return { kind: "range", low, high, unit };
  return { kind: "quantity", comparison: quantity.comparison ?? "=", value: low, unit };
}

/**
 * Reads a target from its text as printed ("≥95.00(%)", "不少于3次", "1~3次", "提升"). Without a
 * sign it asks for at least that much and reads as "=". Words without a quantity are `words`; what
 * looks like a quantity and cannot be read is `unreadable`, never a guess.
 */
export function readTargetText(text: string): Target {
  if (text.trim() === "") return { kind: "empty" };
  const quantity = parseQuantity(text);
  if (quantity !== null) return targetOf(quantity);
  return isBrokenQuantity(text) || quantityText(text) === ""
    ? { kind: "unreadable" }
    : { kind: "words" };
}

/** Reads a target's cell: a number's value is exact as stored, its unit as shown; dates are words. */
export function readTarget(cell: Cell): Target {
  switch (cell.kind) {
    case "empty":
      return { kind: "empty" };
    case "text":
      return readTargetText(cell.shown);
    case "number": {
      const quantity = quantityOfCell(cell);
      return quantity === null ? readTargetText(cell.shown) : targetOf(quantity);
    }
    case "boolean":
      return { kind: "words" };
    case "error":
      return { kind: "unreadable" };
  }
}
