/** What the labels below 年度指标值 or 实际完成值 name: sign, value and unit, or values of several times. */
import { withoutBrackets } from "../../text/normalize";
import type { Entry } from "../grid/grid";
import { columnRole, valueOfOtherPeriod } from "../labels/column-labels";
import { isYearLabel } from "../labels/years";
import { isApart, type ColumnRole } from "../model/column";
import { labelsByWording } from "./header-columns";
import type { Labelled } from "./labelled";

/** The texts of the cells below a label. */
export type TextsBelow = (label: Entry) => readonly string[];

/** The parts of a target beside its value. */
export const PARTS: readonly ColumnRole[] = ["sign", "nature", "unit"];

const isSign = (text: string): boolean =>
  /^(>=|=>|<=|=<|[<>=≥≤]|定性|定量|正向|反向|不低于|不高于|不少于|不超过|大于|小于|等于|大于等于|小于等于)(指标)?$/u.test(
    text,
  );

const isUnit = (text: string): boolean => !/\d/u.test(text) && text.length <= 6;

/** Whether the texts of a column are mostly of a kind; false for an empty column. */
const areMostly = (texts: readonly string[], is: (text: string) => boolean): boolean =>
  texts.length > 0 && texts.filter(is).length * 2 > texts.length;

/** Whether a text has a digit. */
export const hasDigit = (text: string): boolean => /\d/u.test(text);

/** Words of the year that the form is about: 全年 beside 上半年. */
const WHOLE_YEAR = /^(?:全年|年度|本年度?|当年)/u;

/**
 * A lower label with the role that it and its upper label name together: 上年 below 实际完成值 is read
 * as 上年实际完成值 is. Words that name no other column hold the upper label's value.
 */
function joined(one: Labelled, upper: Labelled, role: ColumnRole): Labelled {
  const bare = withoutBrackets(one.entry.key);
  const key = `${bare}${withoutBrackets(upper.entry.key)}`;
  // Any words may be below a target or an actual value; the contents of their columns decide.
  const ofPeriod = valueOfOtherPeriod(key);
  const whole = ofPeriod === null ? columnRole(key) : { role: ofPeriod, listed: false };
  if (whole !== null && isApart(whole.role)) return { ...one, role: whole.role };
  if (one.role === role) return one;
  const isOwn = one.listed || one.role === "target" || one.role === "actual";
  if (one.role !== null) return isOwn ? one : { ...one, role: "other" };
  const isListed = whole?.role === role && whole.listed;
  return { ...one, role, listed: isListed || WHOLE_YEAR.test(bare) };
}

/** The column of several that alone holds numbers, or without numbers alone holds anything. */
function onlyFilled(labels: readonly Labelled[], texts: TextsBelow): Labelled | null {
  const [sole, ...others] = labels;
  if (sole !== undefined && others.length === 0) return sole;
  const withNumbers = labels.filter(({ entry }) => areMostly(texts(entry), hasDigit));
  const filled =
    withNumbers.length > 0 ? withNumbers : labels.filter(({ entry }) => texts(entry).length > 0);
  return filled.length === 1 ? (filled[0] ?? null) : null;
}

/**
 * The roles of the labels below a target or an actual value: by their words, which distinguish the year's
 * value from another year's; else by what their columns hold, the value being the only column with
 * numbers. Where neither decides, every column that may hold the value keeps its role, so that none
 * of them is placed.
 *
 * @param upper The label above, which names `role`.
 */
export function partsOf(
  parts: readonly Labelled[],
  upper: Labelled,
  role: "target" | "actual",
  texts: TextsBelow,
): Labelled[] {
  const named = parts.map((one) => joined(one, upper, role));
  // 2023年 | 2024年: the form's year decides (with-year.ts), whatever the columns hold.
  if (parts.some(({ entry }) => isYearLabel(entry.key)))
    return named.map((one) => ({ ...one, listed: true }));
  const values = named.filter((one) => one.role === role);
  const roles = new Map<Labelled, ColumnRole>();
  const open = (): Labelled[] => values.filter((one) => !roles.has(one));
  const take = (part: ColumnRole, is: (text: string) => boolean): void => {
    if (named.some((one) => one.role === part)) return;
    const found = open().find(({ entry }) => areMostly(texts(entry), is));
    if (found !== undefined) roles.set(found, part);
  };
  for (const one of labelsByWording(role, values)) roles.set(one, role);
  const isDecided = roles.size > 0;
  take("sign", isSign);
  const value = isDecided ? null : onlyFilled(open(), texts);
  if (value !== null) roles.set(value, role);
  if (isDecided || value !== null) {
    take("unit", isUnit);
    for (const one of open()) roles.set(one, "other");
  }
  return named.map((one) => ({ ...one, role: roles.get(one) ?? one.role, listed: true }));
}
