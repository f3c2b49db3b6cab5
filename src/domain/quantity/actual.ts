/** 实际完成值: what was reached. */
import type { Cell } from "../cells";
import { decimal } from "../decimal";
import { isFormHint } from "../text/form-hint";
import { fold, keyOf } from "../text/normalize";
import { affirms } from "./affirmation";
import { attainmentOf } from "./attainment";
import { bareYear, dateAt } from "./calendar";
import { isLower, isUpper } from "./comparison";
import { phraseOf, type DatePhrase, type Phrase, type QuantityPhrase } from "./phrase";
import { holdsFigure } from "./unit-at";
import { plainQuantity } from "./plain-quantity";
import { quantityText } from "./quantity-text";
import type { Actual, Target, UnreadableReason } from "./readings";
import { nameKey, NO_ROW, type RowContext } from "./row-context";
import { reverses } from "./reversal";
import { quantityOfCell, targetPhrase } from "./target";
import { trendOfName } from "./trend";
import { conversionRatios, isMoney, magnitudeOf } from "./unit";

const unreadable = (reason: UnreadableReason): Actual => ({ kind: "unreadable", reason });

/** The target's unit is one of time: 25日 answers ≤30日 as a duration. */
const isDuration = (target: Target): boolean =>
  (target.kind === "quantity" || target.kind === "range") &&
  ["天", "月", "年", "季度", "周"].includes(target.unit);

/**
 * An answer that repeats a sign (≥266米 answered by ≥266米) gives a bound, not a number: it is taken
 * only where every number within it gives the same points.
 */
function boundSettles({ comparison, low, unit }: QuantityPhrase, target: Target): boolean {
  if (comparison === null || comparison === "=") return true;
  if (target.kind !== "quantity") return false;
  const ratios =
    unit === "" || target.unit === "" ? [["1", "1"] as const] : conversionRatios(unit, target.unit);
  const [ratio] = ratios;
  if (ratio === undefined || ratios.length > 1) return false;
  const bound = decimal(low).times(decimal(ratio[0])).div(decimal(ratio[1]));
  const asked = decimal(target.value);
  const isZero = target.comparison === "=" && asked.isZero();
  if (isUpper(target.comparison) || isZero) return isUpper(comparison) && bound.lte(asked);
  return isLower(comparison) && bound.gte(asked);
}

function ofQuantity(phrase: QuantityPhrase, target: Target): Actual {
  const { low, high, unit } = phrase;
  if (high === null) {
    return boundSettles(phrase, target)
      ? { kind: "quantity", value: low, unit }
      : unreadable("bound-only");
  }
  // A range as an answer says nothing but where the target's own range is repeated.
  const repeated =
    target.kind === "range" && target.low === low && target.high === high && target.unit === unit;
  return repeated ? { kind: "quantity", value: low, unit } : unreadable("bound-only");
}

/** The target repeated as the answer: 有效 / 有效, 通过 / 已通过. */
function repeats(text: string, targetText: string): boolean {
  const answer = keyOf(text);
  const asked = keyOf(targetText);
  return asked !== "" && (answer === asked || answer === `已${asked}`);
}

/** 详见附件, 见附表, 略: the answer is not here. */
const ELSEWHERE =
  /^(详?见|参见|请见|具体见|详情见|见后)?(附件|附表|附页|附后|附注|说明|总结|报告|备注|清单|明细|后附)\p{Script=Han}{0,6}\d*$|^(略|同上|如上|见上|同前|见前|详见\p{Script=Han}{1,8})$/u;

const CASE =
  "(?:任何|重大|较大|一般|安全|质量|责任|群体性|网络|有效|相关|负面|生产|违法)*(?:事故|投诉|差错|失误|发生|上访|信访|案件|问题|事件|现象|情况|拖欠|违规|违纪|举报|泄密|舆情|故障|伤亡|死亡)*";
/** Where and when none of it happened. */
const WHOLE = "(?:全年|本年|年度|年内|当年|全市|全县|全区|全镇|辖区|内|安全生产|实现|均|已|共)*";
const NO_CASE = new RegExp(
  `^${WHOLE}(?:无|没有|零|未发生|没有发生|未出现|未产生|未接到)${CASE}$`,
  "u",
);

/** Units of money, shares and durations: 无 answers none of these. */
const NOT_COUNTED = /元|^%$|^‰$|^(天|月|年|周|小时|分钟)$/u;

/** 无, 未发生 answer a target of 0, and every ≤ or < target of a count. */
function isNoCase(shown: string, target: Target): boolean {
  if (target.kind !== "quantity" || isLower(target.comparison)) return false;
  if (shown.length > 40 || !NO_CASE.test(keyOf(shown))) return false;
  if (decimal(target.value).isZero()) return true;
  return isUpper(target.comparison) && !NOT_COUNTED.test(target.unit);
}

/** A change answers a change of the same direction only, the target's or the name's: 提高3% is no answer to 满意度≥95%. */
function answersTrend({ trend }: QuantityPhrase, targetText: string, row: RowContext): boolean {
  if (trend === null) return true;
  const asked = targetPhrase(targetText, row);
  if (asked?.kind !== "quantity") return false;
  return (asked.trend ?? trendOfName(nameKey(row))) === trend;
}

/** An answer's unit that no table knows is one only where the target has the very same. */
function hasKnownUnit({ unlisted, unit }: QuantityPhrase, target: Target): boolean {
  if (!unlisted) return true;
  return (target.kind === "quantity" || target.kind === "range") && target.unit === unit;
}

function phraseIn(cell: Cell, target: Target, targetText: string, row: RowContext): Phrase | null {
  const { shown } = cell;
  const year = target.kind === "deadline" ? bareYear(shown.trim()) : null;
  if (year !== null) return { kind: "date", date: year };
  if (cell.kind === "number") {
    const date = dateAt(fold(shown).replace(/\s/gu, ""), 0);
    if (date !== null && date.end === shown.trim().length && !isDuration(target))
      return { kind: "date", date };
    return quantityOfCell(cell, row);
  }
  const plain = plainQuantity(shown);
  if (plain !== null) return plain;
  const text = quantityText(shown);
  if (text === null) return null;
  const asked = targetText.length > 200 ? "" : (quantityText(targetText) ?? "");
  const durations = isDuration(target);
  const phrase = phraseOf(text, { side: "actual", name: nameKey(row), target: asked, durations });
  if (phrase?.kind !== "quantity") return phrase;
  // ¥63 is no number of people
  const isAmount = /[¥￥]|人民币/u.test(text) && phrase.unit === "";
  if (isAmount && !mayBeAmount(target)) return null;
  const isTaken = answersTrend(phrase, targetText, row) && hasKnownUnit(phrase, target);
  return isTaken ? phrase : null;
}

/** May a target be one of money: in its unit, or without one? */
const mayBeAmount = (target: Target): boolean =>
  (target.kind === "quantity" || target.kind === "range") &&
  (target.unit === "" || isMoney(target.unit) || magnitudeOf(target.unit).rest === "");

/** A date answers a deadline, and words that ask for a date; never a number. */
function ofDate({ date }: DatePhrase, target: Target): Actual {
  if (target.kind === "deadline") return { kind: "date", on: date.span };
  return target.kind === "words"
    ? { kind: "words", attainment: null }
    : unreadable("words-beside-number");
}

/**
 * Reads what was reached. Takes the cell, the target it answers, the target's text as printed and
 * the row both stand in: an answer may repeat the sign, the whole target, and the words of the row.
 * A quantity's value is a plain decimal string, its unit canonical and "" where none is said. Words
 * that name no attainment have null.
 */
export function readActual(
  cell: Cell,
  target: Target,
  targetText: string,
  row: RowContext = NO_ROW,
): Actual {
  const { shown } = cell;
  if (cell.kind === "empty" || shown.trim() === "" || isFormHint(shown)) return { kind: "empty" };
  if (cell.kind === "error") return unreadable("error");
  const met = repeats(shown, targetText);
  if (met && (target.kind === "words" || target.kind === "deadline")) {
    return { kind: "words", attainment: "met" };
  }
  // 已完成100% answers words and deadlines as a wording, not as a number
  const attainment = cell.kind === "text" ? attainmentOf(shown) : null;
  if (attainment !== null && (target.kind === "words" || target.kind === "deadline")) {
    return { kind: "words", attainment };
  }
  const phrase = phraseIn(cell, target, targetText, row);
  if (phrase === null && isNoCase(shown, target)) {
    return { kind: "quantity", value: "0", unit: "" };
  }
  if (phrase?.kind === "date") return ofDate(phrase, target);
  if (phrase !== null) {
    if (target.kind === "words" && rulesOut(targetText, phrase, shown))
      return { kind: "words", attainment: "missed" };
    return target.kind === "deadline" ? unreadable("no-number") : ofQuantity(phrase, target);
  }
  return inWords(shown, target, targetText, row);
}

/** Did what a target in words rules out happen, by an answer with a number: 零发生 → 发生1起? */
function rulesOut(targetText: string, { low, unit }: QuantityPhrase, shown: string): boolean {
  if (targetText.length > 200 || decimal(low).isZero()) return false;
  const isCount = ["起", "件", "例", "宗", "次"].includes(unit);
  const asked = keyOf(targetText);
  return (isCount && /^[零无](?:发生)?$/u.test(asked)) || reverses(keyOf(shown), asked);
}

function inWords(shown: string, target: Target, targetText: string, row: RowContext): Actual {
  const key = shown.length > 200 ? "" : keyOf(shown);
  if (ELSEWHERE.test(key)) return unreadable("stands-elsewhere");
  const attainment = attainmentOf(shown);
  if (attainment !== null) return { kind: "words", attainment };
  if (target.kind === "quantity" || target.kind === "range") {
    return holdsFigure(key)
      ? unreadable(isDigitsOnly(key) ? "no-number" : "words-beside-number")
      : { kind: "words", attainment };
  }
  if (target.kind === "deadline") return unreadable("no-number");
  if (isDigitsOnly(key)) return unreadable("no-number");
  const asked = targetText.length > 200 ? "" : keyOf(targetText);
  if (reverses(key, asked)) return { kind: "words", attainment: "missed" };
  if (key === "" || asked === "" || affirms(key, asked, nameKey(row)))
    return { kind: "words", attainment: null };
  return { kind: "words", attainment: null, open: true };
}

/** Digits and signs only, and yet no number: 1.2.3, 95%-. */
const isDigitsOnly = (key: string): boolean =>
  /\d/u.test(key) &&
  dateAt(key, 0)?.end !== key.length &&
  (/^[\d.,%+-]+$/u.test(key) || /^[<>=≥≤]/u.test(key));

/**
 * The target as it is to be taken beside its answer: words with a number in them that was not read
 * are judged only where the answer is a plain attainment word or repeats them; else they are
 * unreadable. An empty answer leaves them as they are.
 */
export function settledTarget(target: Target, actual: Actual): Target {
  if (target.kind !== "words" || target.figures !== true) return target;
  const isPlain =
    actual.kind === "empty" || (actual.kind === "words" && actual.attainment !== null);
  return isPlain ? target : { kind: "unreadable" };
}
