/** 实际完成值: what was reached. */
import type { Cell } from "../cells";
import { decimal } from "../decimal";
import { attainmentOf } from "./attainment";
import { directionOf } from "./trend";
import { sameDirection } from "./comparison";
import { countSame } from "./counting-units";
import type { Actual, Target } from "./readings";
import { fold, keyOf } from "../text/normalize";
import { parseQuantity, quantityText, type Quantity } from "./quantity";
import { DATE, quantityOfCell } from "./target";
import { saysNoCase, amountInSentence } from "./amount-in-sentence";
import { convert } from "./unit";

const UNREADABLE: Actual = { kind: "unreadable" };

/** 达到98% says that 98 % were reached, not that it was at least so much. */
const withoutReached = (text: string): string =>
  text.replace(/^\s*((已|实际|最终)?(达到|达|完成|为))(?=\s*[\d.０-９])/u, "");

/**
 * An answer that repeats the target's sign (≥266米 answered by ≥266米) tells a bound, not a
 * number: it is taken only where the bound settles the row.
 */
function boundSettles(quantity: Quantity, target: Target): boolean {
  const { comparison, low, unit } = quantity;
  if (comparison === null || comparison === "=") return true;
  if (target.kind !== "quantity") return target.kind !== "range";
  if (sameDirection(comparison, target.comparison)) return true;
  const converted = unit === "" || target.unit === "" ? low : convert(low, unit, target.unit);
  if (converted === null) return false;
  const lowerBound = comparison === "≥" || comparison === ">";
  return target.comparison === "=" && lowerBound && decimal(converted).gte(decimal(target.value));
}

function ofQuantity(quantity: Quantity, target: Target): Actual {
  const { low, high, unit } = quantity;
  if (high === null) {
    return boundSettles(quantity, target) ? { kind: "quantity", value: low, unit } : UNREADABLE;
  }
  // A range as an answer says nothing but where the target's own range is repeated.
  const repeated =
    target.kind === "range" && target.low === low && target.high === high && target.unit === unit;
  return repeated ? { kind: "quantity", value: low, unit } : UNREADABLE;
}

/** The target repeated as the answer: 有效 / 有效, 通过 / 已通过. */
function repeats(text: string, targetText: string): boolean {
  const answer = keyOf(text);
  const asked = keyOf(targetText);
  return asked !== "" && (answer === asked || answer === `已${asked}`);
}

/** Digits and signs only, and yet no number: 1.2.3, 95%-. */
const isBrokenNumber = (text: string): boolean => {
  const folded = fold(text).replace(/\s/gu, "");
  return (
    /\d/u.test(folded) &&
    !DATE.test(folded) &&
    (/^[\d.,%+-]+$/u.test(folded) || /^[<>=≥≤]/u.test(folded))
  );
};

/** A change answers a change of the same direction only: 提高3% is no answer to 满意度≥95%. */
function answersChange(text: string, targetText: string): boolean {
  const direction = directionOf(quantityText(text) ?? "");
  return direction === null || direction === directionOf(quantityText(targetText) ?? "");
}

/** 全年共开展4次 for 4次, 4次，超额完成: the words around an amount in the target's own unit. */
function toldQuantity(shown: string, target: Target): Quantity | null {
  if (target.kind !== "quantity" || target.unit === "") return null;
  const [text = "", ...rest] = (quantityText(shown) ?? "").split(/[,;]/u);
  if (rest.some((clause) => attainmentOf(clause) !== "met")) return null;
  const quantity = parseQuantity(amountInSentence(text) ?? text);
  if (quantity?.high !== null || quantity.comparison !== null) return null;
  return countSame(quantity.unit, target.unit) ? quantity : null;
}

/** 无 answers 0次; 未发生 also answers ≤2次. */
function isNoCase(shown: string, target: Target): boolean {
  if (target.kind !== "quantity" || target.comparison === "≥" || target.comparison === ">")
    return false;
  const key = keyOf(shown);
  if (!saysNoCase(key)) return false;
  return decimal(target.value).isZero() || (target.comparison !== "=" && /^未/u.test(key));
}

function quantityIn(cell: Cell, target: Target, targetText: string): Quantity | null {
  if (cell.kind === "number") return quantityOfCell(cell);
  const { shown } = cell;
  const quantity = parseQuantity(withoutReached(shown)) ?? toldQuantity(shown, target);
  return quantity !== null && answersChange(shown, targetText) ? quantity : null;
}

/**
 * Reads what was reached. Takes the cell, the target it answers and the target's text: an answer
 * may repeat the sign or the whole target. A quantity's value is a plain decimal string, its unit
 * canonical and "" where none is said. Words that name no attainment have null.
 */
export function readActual(cell: Cell, target: Target, targetText: string): Actual {
  if (cell.kind === "empty" || cell.shown.trim() === "") return { kind: "empty" };
  if (cell.kind === "error") return UNREADABLE;
  const quantity = quantityIn(cell, target, targetText);
  if (quantity === null && isNoCase(cell.shown, target))
    return { kind: "quantity", value: "0", unit: "" };
  const met = repeats(cell.shown, targetText);
  if (quantity !== null && !(met && target.kind === "words")) return ofQuantity(quantity, target);
  if (met && target.kind === "words") return { kind: "words", attainment: "met" };
  if (cell.kind === "text" && isBrokenNumber(cell.shown)) return UNREADABLE;
  return { kind: "words", attainment: attainmentOf(cell.shown) };
}
