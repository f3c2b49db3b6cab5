/** 年度指标值: the target value of a row. */
import type { Cell } from "../cells";
import { isHan } from "../text/character";
import { isFormHint } from "../text/form-hint";
import { fold, keyOf } from "../text/normalize";
import { bareYear, dateAt, deadlineOf } from "./dates/calendar";
import { isPeriod } from "./dates/period";
import { refersElsewhere } from "./qualitative/document-reference";
import { beginsWithSign, takeSign } from "./words/comparison";
import { readNumber } from "./numbers/number";
import type { DatePhrase } from "./phrase/date-phrase";
import { phraseOf, type Phrase, type QuantityPhrase } from "./phrase/phrase";
import { holdsFigure } from "./units/unit-at";
import { plainQuantity } from "./phrase/plain-quantity";
import { quantityText } from "./numbers/quantity-text";
import type { DaySpan, Target } from "./model/readings";
import { nameKey, NO_ROW, type RowContext } from "./model/row-context";

/** A target's text as a phrase; null for words, and for what cannot be parsed. */
export function targetPhrase(printed: string, row: RowContext = NO_ROW): Phrase | null {
  if (isPeriod(printed)) return null;
  const isYear = TIME_NAME.test(row.name) && /\d/u.test(printed);
  const year = isYear ? bareYear(printed.trim()) : null;
  if (year !== null) return { kind: "date", date: year };
  const plain = plainQuantity(printed);
  if (plain !== null) return plain;
  // 每年7月底前 is that of the form's year
  const text = quantityText(printed)?.replace(EVERY_YEAR, "") ?? null;
  if (text === null || !(holdsFigure(text) || mayBeDate(text))) return null;
  const durations = beginsWithSign(text);
  const phrase = phraseOf(text, { side: "target", name: nameKey(row), target: "", durations });
  return phrase !== null && isGrade(phrase, row) ? null : phrase;
}

const EVERY_YEAR = /^每年(?=(?:1[0-2]|[1-9])月|第?[一二三四]季度|[上下]半年)/u;
/** Names that ask for a date, where 2024 alone is a year. */
const TIME_NAME = /(?:时间|日期|年份|年度|期限|时限|时点)$/u;
/** Names that ask for a grade, where 三类 and 一级 are not counts. */
const GRADED = /水质|标准|层级|等次|等级|级别|类别|资质|评级|信用|质量/u;

/** Whether a number is a grade and not a count: 三类 of 水质, 一级 of 资质等级. */
const isGrade = (phrase: Phrase, { name }: RowContext): boolean =>
  phrase.kind === "quantity" &&
  !phrase.signed &&
  /^[类级等]$/u.test(phrase.unit) &&
  GRADED.test(name) &&
  !/数量?$/u.test(name);

/** Whether a text is a grade or rank: 二类以上 of 标准, 3类 of 水质, 4A级, 全省前10名. */
const isGradeText = (text: string, { name }: RowContext): boolean =>
  RANKED.test(text) || (GRADED.test(name) && !/数量?$/u.test(name) && GRADE.test(text));
const RANKED =
  /^(?:[国省市]家?级)?[1-5]A级(?:景区)?(?:及|或)?(?:以上)?$|^(?:全?[国省市县区])?(?:排名)?前[一二三四五六七八九十\d]{1,3}[名位](?:以内|之内|内)?$/u;
const GRADE =
  /^(?:达到|不低于|优于)?[一二三四五六1-6][类级等](?:标准|公路|资质)?(?:及|或)?(?:以上)?$/u;

const mayBeDate = (text: string): boolean =>
  /季度|半年|年[底末内]|年[之以]内|每个?月[底末初上中下]/u.test(text);

/** The quantity of a number cell: its unit as shown, its value as stored; null where unreadable. */
export function quantityOfCell(cell: Cell, row: RowContext = NO_ROW): QuantityPhrase | null {
  const shown = targetPhrase(cell.shown, row);
  if (shown?.kind === "quantity" && shown.high === null) {
    const number = readNumber(cell, shown.unit);
    if (number.kind === "number") return { ...shown, low: number.value };
  }
  const number = readNumber(cell);
  if (number.kind !== "number") return null;
  return {
    kind: "quantity",
    comparison: null,
    low: number.value,
    high: null,
    unit: number.percent ? "%" : "",
    trend: null,
    level: null,
    yearly: false,
    signed: false,
    unlisted: false,
  };
}

/**
 * Whether a text is a malformed quantity, which is unreadable and not judged as words: 95%-, 约3次, a
 * letter for a digit (l00%).
 */
function isBrokenQuantity(text: string): boolean {
  if (!/[\d\uff10-\uff19]/u.test(text) && isHan(text.charCodeAt(0))) return false;
  const folded = fold(text).replace(/\s/gu, "");
  const rest = takeSign(folded).replace(/^百分之/u, "");
  const digits = /^[OoIl\d.,]*/u.exec(rest)?.[0] ?? "";
  const isWord = /^[A-Za-z]/u.test(rest.slice(digits.length));
  if (!isWord && /[OoIl]\d|\d[OoIl]/u.test(digits)) return true;
  if (!/\d/u.test(folded)) return beginsWithSign(folded) || /^[OoIl]+%?$/u.test(folded);
  if (dateAt(folded, 0)?.end === folded.length) return false;
  if (beginsWithSign(folded)) return true;
  if (/^(约|大约|近)\d|^[\d.,%]+\p{Script=Han}{0,3}(左右|上下)$|^\d[\d.,]*[余多]/u.test(folded))
    return true;
  return /^[\d.,%/~～—–<>=≥≤±+-]+$/u.test(folded);
}

/** Names of periods, which a target asks for in whole: 项目周期, 服务期. */
const PERIOD_NAME =
  /(?:周期|工期|服务期|服务时间|租期|实施期|执行期|运行期|运营期|运维期|维护期|保障期|合同期|合作期|保障时间|维护时间|运维时间|开放时间|期间|时段)(?:限|间)?$/u;
/** Names that ask for the day by which something is done. */
const ENDING_NAME = /完成|完工|竣工|交付|验收|投用|时间|时限|日期|时点|时效|进度|及时|节点/u;

/**
 * The period that a target asks for in whole: 1-12月, 2024年全年; a quarter, half or whole year where the name
 * is one of a period. Null where the date is the end of the time allowed.
 */
function periodAsked({ date }: DatePhrase, row: RowContext): DaySpan | null {
  if (date.extent === "point") return null;
  const isNamed = PERIOD_NAME.test(nameKey(row).replace(/\([^()]*\)$/u, ""));
  return isNamed || date.extent === "range" ? date.span : null;
}

/** Whether a day or a month answers the row, as it asks for the end and not for a period. */
export const asksForEnd = (row: RowContext): boolean =>
  ENDING_NAME.test(row.name) && !PERIOD_NAME.test(nameKey(row).replace(/\([^()]*\)$/u, ""));

function targetOf(phrase: Phrase, row: RowContext): Target {
  if (phrase.kind === "date") {
    const over = periodAsked(phrase, row);
    return {
      kind: "deadline",
      by: deadlineOf(phrase.date),
      ...(over === null ? {} : { over }),
      ...(phrase.date.monthly === true ? { monthly: true } : {}),
    };
  }
  const { low, high, unit, comparison } = phrase;
  if (high !== null) return { kind: "range", low, high, unit };
  return { kind: "quantity", comparison: comparison ?? "=", value: low, unit };
}

/**
 * Reads a target from its text as printed ("≥95.00(%)", "不少于3次", "1~3次", "6月底前", "提升").
 * Without a sign it asks for at least that much and reads as "=". Words without a number are
 * `words`; words with a number that was not read are `words` with `figures`; a malformed
 * quantity is `unreadable`.
 */
export function readTargetText(text: string, row: RowContext = NO_ROW): Target {
  if (text.trim() === "" || isFormHint(text)) return { kind: "empty" };
  if (refersElsewhere(text.length > LONGEST_FIGURE ? "" : keyOf(text)))
    return { kind: "words", figures: true };
  if (isGradeText(text, row)) return { kind: "words" };
  const phrase = targetPhrase(text, row);
  if (phrase !== null) return targetOf(phrase, row);
  if (text === "零发生") return NO_CASE_TARGET;
  if (/^(零|无)(?!故障率)\p{Script=Han}{1,6}$/u.test(text) && NO_CASES.test(text))
    return NO_CASE_TARGET;
  if (text.length > LONGEST) return { kind: "unreadable" };
  if (YEARS.test(text.trim()) || isPeriod(text)) return { kind: "words", figures: true };
  if (mayBeUnreadable(text)) return { kind: "unreadable" };
  return holdsFigure(text) ? { kind: "words", figures: true } : { kind: "words" };
}

/** Whether a text is unreadable unless it is a phrase: too long, or a malformed quantity. */
export const mayBeUnreadable = (text: string): boolean =>
  text.length > LONGEST ||
  (text.length <= LONGEST_FIGURE && (isBrokenQuantity(text) || quantityText(text) === ""));

/** The years of a project, which are neither a quantity nor malformed: 2024-2025. */
const YEARS = /^(?:19|20)\d\d[-~～—–至](?:19|20)\d\d$/u;
/** The longest text that is read, in characters. */
const LONGEST = 2000;
/** The longest text that may be a malformed quantity, in characters. */
const LONGEST_FIGURE = 80;

/** Targets of 0 in words: 零投诉, 无事故. */
const NO_CASES =
  /^(零|无)(重大|较大|一般|安全|质量|责任|群体性|网络|有效|负面|生产|违法|违规|违纪|信访)*(事故|投诉|差错|失误|上访|信访|案件|事件|举报|泄密|舆情|拖欠|违规|违纪|故障|伤亡|死亡)(事件|事故|案件|发生|情况|现象)?$/u;
const NO_CASE_TARGET: Target = { kind: "quantity", comparison: "=", value: "0", unit: "" };

/** Whether a sign or a word of comparison stands beside the target's number. */
export function isSignedTarget(printed: string, row: RowContext = NO_ROW): boolean {
  const phrase = targetPhrase(printed, row);
  return phrase?.kind === "quantity" && phrase.signed;
}

/**
 * Reads a target's cell.
 *
 * @returns of a number cell the value as stored and the unit as shown; a date is a deadline. Texts read
 * as by `readTargetText`.
 */
export function readTarget(cell: Cell, row: RowContext = NO_ROW): Target {
  switch (cell.kind) {
    case "empty":
      return { kind: "empty" };
    case "text":
      return readTargetText(cell.shown, row);
    case "number": {
      const shown = targetPhrase(cell.shown, row);
      if (shown?.kind === "date") return targetOf(shown, row);
      const quantity = quantityOfCell(cell, row);
      return quantity === null ? readTargetText(cell.shown, row) : targetOf(quantity, row);
    }
    case "boolean":
      return { kind: "words" };
    case "error":
      return { kind: "unreadable" };
  }
}
