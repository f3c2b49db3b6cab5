/** Dates as clerks write them: 12月31日前, 6月底前, 第三季度, 上半年, 2024-06-30, 2024.6. */
import type { Day, DaySpan } from "../model/readings";

/** A date at a position of a text. */
export interface DateReading {
  readonly span: DaySpan;
  /** 前, 之前, 以前 follow: the date is the end of the time allowed; 2024年内 allows the whole year. */
  readonly before: boolean;
  /** 底, 末: the end of the period is meant, so that 前 behind it is unambiguous. */
  readonly atEnd: boolean;
  /**
   * `range`: from one month to another (1-12月), or 全年. `period`: a quarter, a half year or a year without
   * 前, 内, 底 and the like. `point`: all else, which is a day or the last day allowed.
   */
  readonly extent: "range" | "period" | "point";
  /** 每月25日: a day of every month; its span is in January and has no year. */
  readonly monthly?: true;
  /** The position behind it. */
  readonly end: number;
}

const QUARTERS: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  "1": 1,
  "2": 2,
  "3": 3,
  "4": 4,
};

/** The last day of a month; February has 29 where the year is not known. */
function lastDay(year: number | null, month: number): number {
  if (month === 2) {
    const leap = year === null || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
    return leap ? 29 : 28;
  }
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function months(year: number | null, from: number, to: number): DaySpan | null {
  if (from < 1 || to > 12 || from > to) return null;
  return {
    first: { year, month: from, day: 1 },
    last: { year, month: to, day: lastDay(year, to) },
  };
}

function oneDay(year: number | null, month: number, day: number): DaySpan | null {
  if (month < 1 || month > 12 || day < 1 || day > lastDay(year, month)) return null;
  const on: Day = { year, month, day };
  return { first: on, last: on };
}

const YEAR = "(?:((?:19|20)\\d\\d)年(?:度)?|当年|本年)";
/** The same with two digits before a part of the year: 24年6月. */
const SHORT_YEAR = "(?:((?:19|20)\\d\\d|[0-4]\\d)年(?:度)?|当年|本年)";
const BOUND = "(底|末|初|上旬|中旬|下旬)?(之前|以前|前|之内|以内|内)?";
const FULL = /((?:19|20)\d\d)[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?![\d.%])/uy;
/** 20240628, and nothing behind it that would make it a number. */
const COMPACT =
  /((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=$|之?前|以前|完成|竣工|验收|[(,;])/uy;
const MONTHS = new RegExp(
  `${SHORT_YEAR}?(\\d{1,2})(?:月)?[-~～—–至到](\\d{1,2})月(?:份)?${BOUND}`,
  "uy",
);
const MONTH = new RegExp(`${SHORT_YEAR}?(\\d{1,2})月(?:份)?(?:(\\d{1,2})[日号])?${BOUND}`, "uy");
const QUARTER = new RegExp(`${SHORT_YEAR}?第?([一二三四1-4])季度${BOUND}`, "uy");
const HALF = new RegExp(`${SHORT_YEAR}?(上半年|下半年)${BOUND}`, "uy");
const WHOLE_YEAR = new RegExp(`${YEAR}${BOUND}`, "uy");
const YEAR_END = new RegExp(`${YEAR}?年(?:底|末)(之前|以前|前|内)?`, "uy");
const MONTHLY = new RegExp(`每个?月的?(?:(\\d{1,2})[日号]|(?=[底末初上中下]))${BOUND}`, "uy");
const WITHIN_YEAR = /年(?:之|以)?内/uy;

function matchAt(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}

const number = (text: string | undefined): number => Number(text ?? "0");
const yearOf = (text: string | undefined): number | null =>
  text === undefined ? null : Number(text.length === 2 ? `20${text}` : text);

/** The part of a span that 底, 初 or 上旬, 中旬, 下旬 names. */
function narrowed({ first, last }: DaySpan, part: string | undefined): DaySpan | null {
  const days: Readonly<Record<string, readonly [number, number]>> = {
    底: [21, last.day],
    末: [21, last.day],
    下旬: [21, last.day],
    中旬: [11, 20],
    上旬: [1, 10],
    初: [1, 10],
  };
  if (part === undefined) return { first, last };
  const [from, to] = days[part] ?? [1, last.day];
  // 第三季度末 is the end of its last month, 初 the beginning of its first.
  const month = from === 21 ? last.month : first.month;
  return {
    first: { year: last.year, month, day: from },
    last: { year: last.year, month, day: to },
  };
}

function reading(
  span: DaySpan | null,
  match: RegExpExecArray,
  part: string | undefined,
  before: string | undefined,
  extent: DateReading["extent"] = "point",
): DateReading | null {
  const narrow = span === null ? null : narrowed(span, part);
  if (narrow === null) return null;
  return {
    span: narrow,
    before: before?.endsWith("前") === true,
    atEnd: part === "底" || part === "末",
    extent: part === undefined && before === undefined ? extent : "point",
    end: match.index + match[0].length,
  };
}

/** The date that begins at a position of a folded text without white space; null where none does. */
export function dateAt(text: string, from: number): DateReading | null {
  const compact = matchAt(COMPACT, text, from);
  if (compact !== null) {
    const [year, month, day] = [number(compact[1]), number(compact[2]), number(compact[3])];
    const on = reading(oneDay(year, month, day), compact, undefined, undefined);
    return on && { ...on, atEnd: true };
  }
  const monthly = matchAt(MONTHLY, text, from);
  if (monthly !== null) {
    const day = monthly[1] === undefined ? months(null, 1, 1) : oneDay(null, 1, number(monthly[1]));
    const each = reading(day, monthly, monthly[2], monthly[3]);
    return each && { ...each, monthly: true, atEnd: each.atEnd || monthly[1] !== undefined };
  }
  const full = matchAt(FULL, text, from);
  if (full !== null) {
    const [year, month] = [number(full[1]), number(full[2])];
    const span =
      full[3] === undefined ? months(year, month, month) : oneDay(year, month, number(full[3]));
    const behind = /^[日月]?(之前|以前|前|底前|底)?/u.exec(text.slice(full.index + full[0].length));
    if (span === null) return null;
    const word = behind?.[1];
    return {
      span,
      before: word?.endsWith("前") === true,
      atEnd: word?.startsWith("底") === true || full[3] !== undefined,
      extent: "point",
      end: full.index + full[0].length + (behind?.[0].length ?? 0),
    };
  }
  const several = matchAt(MONTHS, text, from);
  if (several !== null) {
    const span = months(yearOf(several[1]), number(several[2]), number(several[3]));
    return reading(span, several, several[4], several[5], "range");
  }
  const month = matchAt(MONTH, text, from);
  if (month !== null) {
    const [year, of] = [yearOf(month[1]), number(month[2])];
    if (month[3] === undefined) return reading(months(year, of, of), month, month[4], month[5]);
    const day = reading(oneDay(year, of, number(month[3])), month, undefined, month[5]);
    return day && { ...day, atEnd: true };
  }
  const quarter = matchAt(QUARTER, text, from);
  if (quarter !== null) {
    const last = (QUARTERS[quarter[2] ?? ""] ?? 0) * 3;
    const span = months(yearOf(quarter[1]), last - 2, last);
    return reading(span, quarter, quarter[3], quarter[4], "period");
  }
  const half = matchAt(HALF, text, from);
  if (half !== null) {
    const last = half[2] === "上半年" ? 6 : 12;
    return reading(months(yearOf(half[1]), last - 5, last), half, half[3], half[4], "period");
  }
  const yearEnd = matchAt(YEAR_END, text, from);
  if (yearEnd !== null)
    return reading(months(yearOf(yearEnd[1]), 12, 12), yearEnd, "底", yearEnd[2]);
  const year = matchAt(WHOLE_YEAR, text, from);
  if (year !== null)
    return reading(months(yearOf(year[1]), 1, 12), year, year[2], year[3], "period");
  const within = matchAt(WITHIN_YEAR, text, from);
  return within && reading(months(null, 1, 12), within, undefined, undefined);
}

/** 2024 or 全年 where a date is asked for is the whole year; null for anything else. */
export function bareYear(text: string): DateReading | null {
  if (/^全年度?$/u.test(text)) return dateAt("本年", 0);
  return /^(?:19|20)\d\d$/u.test(text) ? dateAt(`${text}年`, 0) : null;
}

/**
 * The last day that a deadline allows, as the span of what it may mean: 12月31日前 and 6月底前 are
 * one day; 9月前 may be the end of August or of September.
 */
export function deadlineOf({ span, before, atEnd }: DateReading): DaySpan {
  const { first, last } = span;
  const isOneDay = first.month === last.month && first.day === last.day;
  if (!before || atEnd || isOneDay) return { first: last, last };
  return { first: dayBefore(first), last };
}

function dayBefore({ year, month, day }: Day): Day {
  if (day > 1) return { year, month, day: day - 1 };
  if (month > 1) return { year, month: month - 1, day: lastDay(year, month - 1) };
  return { year: year === null ? null : year - 1, month: 12, day: 31 };
}

const ordinal = ({ month, day }: Day): number => month * 100 + day;

/**
 * Negative, 0 or positive as a day is before, on or after the other; null where one has a year, the
 * other none, and `formYear` is null.
 */
function compareDays(one: Day, other: Day, formYear: number | null): number | null {
  const [first, second] = [one.year ?? formYear, other.year ?? formYear];
  if (first !== null && second !== null && first !== second) return first - second;
  if ((first === null) !== (second === null)) return null;
  return ordinal(one) - ordinal(other);
}

const DAY = 86_400_000;

/**
 * How many days the second day is after the first; null where one names a year, the other none, and
 * `formYear` is not known, or where an end of February without a year lies between them.
 */
export function daysBetween(one: Day, other: Day, formYear: number | null): number | null {
  const [first, second] = [one.year ?? formYear, other.year ?? formYear];
  if ((first === null) !== (second === null)) return null;
  if (first === null && one.month > 2 !== other.month > 2) return null;
  // two days without a year: the year does not matter here
  const at = ({ month, day }: Day, year: number | null): number =>
    Date.UTC(year ?? 2000, month - 1, day);
  return Math.round((at(other, second) - at(one, first)) / DAY);
}

/**
 * Whether a date meets a deadline.
 *
 * @param formYear the year of dates without one; null where it is not known
 * @returns "unclear" where some of the days that the two may mean meet it and others do not
 */
export function inTime(
  by: DaySpan,
  on: DaySpan,
  formYear: number | null,
): "yes" | "no" | "unclear" {
  const latest = compareDays(on.last, by.first, formYear);
  if (latest === null) return "unclear";
  if (latest <= 0) return "yes";
  const earliest = compareDays(on.first, by.last, formYear);
  return earliest !== null && earliest > 0 ? "no" : "unclear";
}

/** Years as an answer and its target name them. */
export interface YearsNamed {
  readonly asked: number;
  readonly given: number;
}

/**
 * The years of an answer in a year before the one asked for, which is in time by its date and still no
 * achievement of the form; null where the years fit or are not known. A deadline without a period may be met
 * in any year from the form's to its own.
 *
 * @param formYear the year of dates without one; null where it is not known
 */
export function earlierYear(
  { by, over }: { readonly by: DaySpan; readonly over?: DaySpan },
  on: DaySpan,
  formYear: number | null,
): YearsNamed | null {
  const [asked, given] = [by.last.year ?? formYear, on.first.year ?? formYear];
  if (asked === null || given === null || given >= asked) return null;
  const isSinceForm = over === undefined && formYear !== null && given >= formYear;
  return isSinceForm ? null : { asked, given };
}

/** Whether a time lies within a period without being the whole of it: 1-6月 of 1-12月. */
export function isPartOf(over: DaySpan, on: DaySpan, formYear: number | null): boolean {
  const [start, end] = [
    compareDays(on.first, over.first, formYear),
    compareDays(on.last, over.last, formYear),
  ];
  return start !== null && end !== null && end <= 0 && (start > 0 || end < 0);
}
