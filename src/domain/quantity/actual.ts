/** 实际完成值: the actual value of a row. */
import type { Cell } from "../cells";
import { decimal } from "../decimal";
import { isFormHint } from "../text/form-hint";
import { fold, keyOf } from "../text/normalize";
import { statementOfNumber, statementOf, type Statement } from "./qualitative/affirmation";
import { attainmentOf } from "./qualitative/attainment";
import { bareYear, dateAt, earlierYear, inTime, isPartOf } from "./dates/calendar";
import { withStoredYear } from "./dates/stored-year";
import type { DatePhrase } from "./phrase/date-phrase";
import { phraseOf, type Phrase, type QuantityPhrase } from "./phrase/phrase";
import { saysNoOccurrence } from "./qualitative/no-occurrence";
import { inNamedUnit, namedUnit } from "./answer/named-unit";
import { asWholeShare } from "./answer/whole-share";
import { withSecondStatement } from "./answer/second-statement";
import { reworded } from "./answer/rewording";
import { quantityAnswer } from "./answer/quantity-answer";
import { isCountingWord } from "./units/counting-units";
import { holdsFigure } from "./units/unit-at";
import { plainQuantity } from "./phrase/plain-quantity";
import { storedAs } from "./numbers/number";
import { quantityText } from "./numbers/quantity-text";
import type { Actual, Target, UnreadableReason } from "./model/readings";
import { nameKey, NO_ROW, yearKey, type RowContext } from "./model/row-context";
import { reverses } from "./qualitative/reversal";
import { isOtherYear, withoutYear } from "./qualitative/other-year";
import { isNotEarly, lacksDemand } from "./qualitative/demands";
import { refersToDocument } from "./qualitative/document-reference";
import { asksForEnd, quantityOfCell, targetPhrase } from "./target";
import { trendOfName } from "./words/trend";
import { areNear, isMoney, magnitudeOf } from "./units/unit";

const unreadable = (reason: UnreadableReason): Actual => ({ kind: "unreadable", reason });

/** The target's unit is one of time: 25日 answers ≤30日 as a duration. */
const isDuration = (target: Target, row: RowContext): boolean =>
  (target.kind === "quantity" || target.kind === "range") &&
  ["天", "月", "年", "季度", "周"].includes(
    target.unit === "" ? (namedUnit(row)?.unit ?? "") : target.unit,
  );

/** The target repeated as the answer: 有效 / 有效, 通过 / 已通过. */
function repeats(text: string, targetText: string): boolean {
  const answer = keyOf(text);
  const asked = keyOf(targetText);
  return asked !== "" && (answer === asked || answer === `已${asked}`);
}

/**
 * Whether an answer's change or level is the kind asked for: a change answers only a change of the
 * same direction (提高3% does not answer 满意度≥95%), a level does not answer a change (增长到2倍, 增长2倍).
 */
function answersTrend(
  { trend, level, unit }: QuantityPhrase,
  targetText: string,
  row: RowContext,
): boolean {
  const phrase = targetPhrase(targetText, row);
  const own = phrase?.kind === "quantity" ? phrase.trend : null;
  const levelAsked = phrase?.kind === "quantity" ? phrase.level : null;
  const isLevelAsked = levelAsked !== null;
  const asked = own ?? (isLevelAsked ? null : trendOfName(nameKey(row)));
  // 下降到95% does not answer 提高到95%
  if (level !== null && isLevelAsked && level !== levelAsked) return false;
  // 新增 counts the increase and 减员 the decrease: a level reached does not answer them
  const counted = level === "down" ? /[减降缩]|压[降减缩]/u : /新增|净增/u;
  const isNew =
    level !== null &&
    !isLevelAsked &&
    [counted, /新增|净增/u].some((each) => each.test(`${targetText.slice(0, 80)}${row.name}`));
  if (isNew) return false;
  if (trend === null) return asked === null || !(level !== null || (own !== null && unit === "倍"));
  return asked === trend;
}

/** An unlisted unit is accepted only where the target has the same one, with or without 万. */
function hasKnownUnit({ unlisted, unit }: QuantityPhrase, target: Target): boolean {
  if (!unlisted) return true;
  return (
    (target.kind === "quantity" || target.kind === "range") &&
    magnitudeOf(target.unit).rest === magnitudeOf(unit).rest
  );
}

/** 2015.6 and 20240628 are dates beside a deadline and numbers beside a quantity. */
const PLAIN_NUMBER = /^\s*\d+(?:\.\d+)?\s*$/u;

function phraseIn(cell: Cell, target: Target, targetText: string, row: RowContext): Phrase | null {
  const { shown } = cell;
  const year = target.kind === "deadline" ? bareYear(shown.trim()) : null;
  if (year !== null) return { kind: "date", date: year };
  const asksNumber = target.kind === "quantity" || target.kind === "range";
  if (cell.kind === "number" && !(asksNumber && PLAIN_NUMBER.test(shown))) {
    const date = dateAt(fold(shown).replace(/\s/gu, ""), 0);
    if (date !== null && date.end === shown.trim().length && !isDuration(target, row))
      return { kind: "date", date };
  }
  if (cell.kind === "number")
    return quantityOfCell(cell, row) ?? phraseAsShown(cell, target, targetText, row);
  const plain = target.kind === "deadline" ? null : plainQuantity(shown);
  if (plain !== null) return plain;
  return phraseInText(shown, target, targetText, row);
}

/** A number whose format adds words ("增长"0.0%): the phrase as shown, its value as stored. */
function phraseAsShown(
  cell: Cell,
  target: Target,
  targetText: string,
  row: RowContext,
): QuantityPhrase | null {
  const phrase = phraseInText(cell.shown, target, targetText, row);
  if (phrase?.kind !== "quantity" || phrase.high !== null) return null;
  const value = storedAs(cell, phrase.low);
  return value === null ? null : { ...phrase, low: value };
}

/** The answer with 满意率 and 满意度 replaced by the one that the row asks for, where it asks for one only. */
function inOwnWords(text: string, row: string): string {
  const [hasDegree, hasRate] = [row.includes("满意度"), row.includes("满意率")];
  if (hasDegree === hasRate) return text;
  return hasDegree ? text.replaceAll("满意率", "满意度") : text.replaceAll("满意度", "满意率");
}

function phraseInText(
  shown: string,
  target: Target,
  targetText: string,
  row: RowContext,
): Phrase | null {
  const printed = quantityText(shown);
  if (printed === null) return null;
  const text = inOwnWords(printed, `${nameKey(row)}\n${targetText}`);
  const whole = phraseInClause(text, target, targetText, row);
  if (whole !== null || target.kind === "deadline" || target.kind === "words") return whole;
  const share = asWholeShare(text, row);
  if (share !== null) return phraseInClause(share, target, targetText, row);
  return withSecondStatement(text, { target, targetText, row }, (clause) => {
    const read = phraseInClause(clause, target, targetText, row);
    return read?.kind === "quantity" ? read : null;
  });
}

function phraseInClause(
  text: string,
  target: Target,
  targetText: string,
  row: RowContext,
): Phrase | null {
  const asked = targetText.length > 200 ? "" : (quantityText(targetText) ?? "");
  const durations = isDuration(target, row);
  const [said, name] = reworded(text, nameKey(row), asked);
  const phrase = phraseOf(said, {
    side: "actual",
    name,
    target: asked,
    durations,
    year: yearKey(row),
  });
  if (phrase?.kind !== "quantity") return phrase;
  // an amount of money (¥63) does not answer a count
  const isAmount = /[¥￥]|人民币/u.test(text) && phrase.unit === "";
  if (isAmount && !mayBeAmount(target)) return null;
  const isTaken = answersTrend(phrase, targetText, row) && hasKnownUnit(phrase, target);
  if (!isTaken) return null;
  if (isOtherMagnitude(text, phrase, target)) return null;
  if (isInYuan(text, phrase, target)) return { ...phrase, unit: "元" };
  return repeatsDivisor(phrase, target, row) ? { ...phrase, unit: target.unit } : phrase;
}

/** 186件/人 answers 180件 of a row whose name says 人均. */
const repeatsDivisor = (
  { unit }: QuantityPhrase,
  target: Target,
  row: RowContext,
): target is Extract<Target, { kind: "quantity" }> =>
  target.kind === "quantity" && unit === `${target.unit}/人` && /(?<!户)人均/u.test(nameKey(row));

/**
 * 40(万人) beside ≥40人: a counting word in brackets in another magnitude than the target's, where the two
 * numbers without it lie less than ten times apart.
 */
function isOtherMagnitude(text: string, { low, unit }: QuantityPhrase, target: Target): boolean {
  if (target.kind !== "quantity" || !/\d\([百千万亿][^()]{0,8}\)/u.test(text)) return false;
  const [mine, theirs] = [magnitudeOf(unit), magnitudeOf(target.unit)];
  if (!isCountingWord(mine.rest) || mine.magnitude === theirs.magnitude) return false;
  return areNear(decimal(low), decimal(target.value));
}

/** ￥98,500.00 beside 10万元 is in 元: written in full, and read as 万元 ten times the target or more. */
const isInYuan = (text: string, { low }: QuantityPhrase, target: Target): boolean =>
  target.kind === "quantity" &&
  isMoney(target.unit) &&
  /^[¥￥]\d{1,3}(?:,\d{3})+(?:\.\d\d)?$/u.test(text) &&
  decimal(low).gte(decimal(target.value).times(10));

/** Whether a target may be an amount of money: its unit is one, or it has none. */
const mayBeAmount = (target: Target): boolean =>
  (target.kind === "quantity" || target.kind === "range") &&
  (target.unit === "" || isMoney(target.unit) || magnitudeOf(target.unit).rest === "");

/**
 * A date answers a deadline or words, never a number. It answers no deadline of another year, and a part of
 * a period none that is asked for in whole, whether or not it is in time.
 */
function ofDate({ date }: DatePhrase, target: Target, targetText: string, row: RowContext): Actual {
  if (target.kind === "deadline") {
    const { over, monthly } = target;
    // a day of every month answers only a day of every month
    if ((date.monthly === true) !== (monthly === true)) return unreadable("no-number");
    const year = yearKey(row) === "" ? null : Number(yearKey(row));
    const years = earlierYear(target, date.span, year);
    if (years !== null) return { kind: "unreadable", reason: "other-year", years };
    const isEnd = date.extent === "point" && asksForEnd(row);
    return over !== undefined && !isEnd && isPartOf(over, date.span, year)
      ? unreadable("part-of-period")
      : { kind: "date", on: date.span };
  }
  // 上半年 answers 全年
  const isPart = date.span.first.month !== 1 || date.span.last.month !== 12;
  if (target.kind === "words" && /^全年度?$/u.test(keyOf(targetText)) && isPart)
    return unreadable("part-of-period");
  return target.kind === "words"
    ? { kind: "words", attainment: null, says: "free", on: date.span }
    : unreadable("words-beside-number");
}

/**
 * Whether a cell shows a date without a year and stores one of another year than the form's, so that the two
 * may not be in time alike.
 */
function isOfTwoYears(cell: Cell, { date }: DatePhrase, target: Target, row: RowContext): boolean {
  if (target.kind !== "deadline" || yearKey(row) === "") return false;
  const year = Number(yearKey(row));
  const stored = withStoredYear(cell, date);
  if (stored === null || stored.first.year === year) return false;
  const areInTime = [date.span, stored].every((on) => inTime(target.by, on, year) === "yes");
  return !areInTime || earlierYear(target, stored, year) !== null;
}

/**
 * Reads an actual value. An answer may repeat the sign, the whole target and words of the row.
 *
 * @param target the target of the same row
 * @param targetText the target's text as printed
 * @param row the row of both
 * @returns of a quantity a plain decimal string and a canonical unit, "" where none is given; of words
 * the attainment (达成, 部分达成, 未达成), null where they name none
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
  if (attainment === "met" && target.kind === "words" && isLesser(shown, targetText))
    return inWordsThatSay("free");
  if (attainment !== null && (target.kind === "words" || target.kind === "deadline")) {
    return { kind: "words", attainment };
  }
  const phrase = phraseIn(cell, target, targetText, row);
  if (phrase === null && saysNoOccurrence(shown, target, targetText, row)) {
    return { kind: "quantity", value: "0", unit: "" };
  }
  // the target's text repeated: 24小时内响应
  if (phrase === null && met && target.kind === "quantity")
    return { kind: "quantity", value: target.value, unit: target.unit };
  if (phrase?.kind === "quantity" && isCalendarYear(phrase, target, row))
    return unreadable("no-number");
  const isAnotherYear =
    phrase?.kind === "date" &&
    target.kind === "words" &&
    isOtherYear(keyOf(shown), targetText.length > 200 ? "" : keyOf(targetText), yearKey(row));
  if (isAnotherYear) return inWordsThatSay("open");
  if (phrase?.kind === "date" && isOfTwoYears(cell, phrase, target, row))
    return unreadable("days-disagree");
  if (phrase?.kind === "date") return ofDate(phrase, target, targetText, row);
  if (phrase !== null) {
    if (target.kind === "words") return figureToWords(phrase, shown, target, targetText, row);
    return target.kind === "deadline" ? unreadable("no-number") : quantityAnswer(phrase, target);
  }
  return inWords(shown, target, targetText, row);
}

/** 2029年 or 2029 beside a target of years or months (使用年限 ≥5年) is a year of the calendar. */
function isCalendarYear(
  { low, high, unit, signed }: QuantityPhrase,
  target: Target,
  row: RowContext,
): boolean {
  if (target.kind !== "quantity" && target.kind !== "range") return false;
  const asked = target.unit === "" ? (namedUnit(row)?.unit ?? "") : target.unit;
  const isYears = unit === "年" || (unit === "" && ["年", "月", "季度"].includes(asked));
  return isYears && !signed && high === null && /^(?:19|20)\d\d$/u.test(low);
}

/** Whether 按时完成 and the like name less than a target in words: 提前完成, 按时保质完成. */
function isLesser(shown: string, targetText: string): boolean {
  const [answer, target] = [keyOf(shown), targetText.length > 200 ? "" : keyOf(targetText)];
  return isNotEarly(answer, target) || lacksDemand(answer, target);
}

/** A target in words answered by a number: the attainment, or what the number states of the target. */
function figureToWords(
  phrase: QuantityPhrase,
  shown: string,
  target: Target,
  targetText: string,
  row: RowContext,
): Actual {
  if (rulesOut(targetText, phrase, shown, row)) return { kind: "words", attainment: "missed" };
  const quantity = quantityAnswer(phrase, target);
  if (quantity.kind === "unreadable") return quantity;
  return inWordsThatSay(statementOfNumber(phrase, keyOf(shown), keyOf(targetText), nameKey(row)));
}

/** Whether an answer gives a number of cases that its target excludes: 零发生 → 发生1起. */
function rulesOut(
  targetText: string,
  { low, unit }: QuantityPhrase,
  shown: string,
  row: RowContext,
): boolean {
  if (targetText.length > 200 || decimal(low).isZero()) return false;
  const isCount = ["起", "件", "例", "宗", "次"].includes(unit);
  const asked = keyOf(targetText);
  return (
    (isCount && /^[零无](?:发生)?$/u.test(asked)) || reverses(keyOf(shown), asked, nameKey(row))
  );
}

function inWords(shown: string, target: Target, targetText: string, row: RowContext): Actual {
  const key = shown.length > 200 ? "" : keyOf(shown);
  if (refersToDocument(key)) return unreadable("stands-elsewhere");
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
  if (reverses(key, asked, nameKey(row))) return { kind: "words", attainment: "missed" };
  if (shown.length > LONGEST) return unreadable("no-number");
  if (isOtherYear(key, asked, yearKey(row))) return inWordsThatSay("open");
  const said = withoutYear(keyOf(shown), asked, yearKey(row));
  return inWordsThatSay(statementOf(said, asked, nameKey(row)));
}

/** The longest text that is parsed, in characters. */
const LONGEST = 2000;

/** An answer in words that names no attainment. */
const inWordsThatSay = (says: Statement): Actual =>
  says === "free" || says === "open"
    ? { kind: "words", attainment: null, says }
    : { kind: "words", attainment: says === "partly" ? says : null };

/** Digits and signs that form no number: 1.2.3, 95%-. */
const isDigitsOnly = (key: string): boolean =>
  /\d/u.test(key) &&
  dateAt(key, 0)?.end !== key.length &&
  (/^[\d.,%+-]+$/u.test(key) || /^[<>=≥≤]/u.test(key));

/**
 * The target beside its answer: a bare number gets the unit of the row's name; words with a number
 * that was not read stay words only where the answer is empty, names an attainment or repeats them,
 * and are unreadable otherwise.
 */
export function resolvedTarget(target: Target, actual: Actual, row: RowContext = NO_ROW): Target {
  if (target.kind !== "words" || target.figures !== true) {
    const isBare = (target.kind === "quantity" || target.kind === "range") && target.unit === "";
    return isBare ? inNamedUnit(target, actual, row) : target;
  }
  const isPlain =
    actual.kind === "empty" || (actual.kind === "words" && actual.attainment !== null);
  return isPlain ? target : { kind: "unreadable" };
}
