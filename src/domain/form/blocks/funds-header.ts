/** The header of 项目资金, in one row or two. */
import type { FundsField, UnknownLabel, Unplaced } from "../model/form";
import { entryAt, type Entry, type Line } from "../grid/grid";
import { readNumber } from "../../quantity/numbers/number";
import { columnRole } from "../labels/column-labels";
import { withoutBrackets } from "../../text/normalize";
import { fundsRole, pointsInLabel, type FundsRole } from "../labels/funds-labels";
import { headRole, type HeadRole } from "../labels/head-labels";
import { pointsRole } from "../labels/points-labels";

const FILLER = /^(无|暂无|没有|不涉及|不适用)$/u;

/** Whether a cell holds an amount, points or a rate. */
export const holdsNumber = ({ cell }: Pick<Entry, "cell">): boolean =>
  ["万元", "分"].some((unit) => readNumber(cell, unit).kind === "number");

/** The roles of the columns with amounts. */
export const AMOUNTS: readonly FundsRole[] = ["initial", "budget", "executed"];

/** What was added to the budget or taken from it, beside the budget of the whole year. */
const ADJUSTMENT = /^(年中|预算)?调整(预算)?(数|额|金额)$/u;
const OF_WHOLE_YEAR = /^全年(?!.*调整)/u;

/**
 * The role of each label of a header row: 调整预算数 beside 全年预算数 is another amount than the year's
 * budget, and not read.
 */
export function headerRoles({ entries }: Line): ReadonlyMap<Entry, FundsRole | null> {
  const budgets = entries.filter(({ key }) => fundsRole(key) === "budget");
  const hasWhole = budgets.some(({ key }) => OF_WHOLE_YEAR.test(key));
  const isApart = (entry: Entry): boolean =>
    hasWhole && budgets.includes(entry) && ADJUSTMENT.test(withoutBrackets(entry.key));
  return new Map(
    entries.map((entry) => [entry, isApart(entry) ? "other" : fundsRole(entry.key)] as const),
  );
}

/** The label of each role in a header row. */
export function rolesOf(line: Line): Map<FundsRole, Entry> {
  const roles = new Map<FundsRole, Entry>();
  for (const [entry, role] of headerRoles(line)) {
    // The block's own label may be 年度预算数(万元), so the last label of a budget is the column's.
    if (role !== null && (role === "budget" || !roles.has(role))) roles.set(role, entry);
  }
  return roles;
}

function isBudgetOrExecuted(key: string): boolean {
  const role = fundsRole(key);
  return role === "budget" || role === "executed";
}

const FIELDS_OF_HEAD: readonly (HeadRole | null)[] = ["project", "department", "unit", "reporter"];

/** Whether a line names two or more of 年初预算数, 全年预算数, 全年执行数, 执行率. */
export function isFundsHeader(line: Line): boolean {
  // A list of figures beside the head.
  if (line.entries.some(({ key }) => FIELDS_OF_HEAD.includes(headRole(key)))) return false;
  if (!line.entries.some(({ key }) => isBudgetOrExecuted(key))) return false;
  const roles = rolesOf(line);
  return [...AMOUNTS, "rate" as const].filter((role) => roles.has(role)).length >= 2;
}

/**
 * The header of 项目资金 without labels beside the form. Right of the form's table, labels that the header
 * does not have yet are its own; an unknown one only in the next column, with a cell below it.
 *
 * @param next The line below.
 * @param table The last column of the indicator table.
 * @returns Null for a line that names no amount within the table's columns.
 */
export function ownFundsHeader(line: Line, next: Line | undefined, table: number): Line | null {
  const isInside = ({ at }: Entry): boolean => at.column <= table;
  const entries = line.entries.filter(isInside);
  if (!entries.some(({ key }) => isBudgetOrExecuted(key))) return null;
  const named = new Set(entries.map(({ key }) => fundsRole(key)));
  for (const entry of line.entries.slice(entries.length)) {
    const role = fundsRole(entry.key);
    const { column } = entry.at;
    const last = Math.max(table, entries.at(-1)?.at.column ?? 0);
    const isFilled = next !== undefined && entryAt(next, column) !== undefined;
    const isOwn =
      role === null ? column === last + 1 && isFilled : role === "other" || !named.has(role);
    if (!isOwn) break;
    named.add(role);
    entries.push(entry);
  }
  return { ...line, entries };
}

/** The line, where it is a second header row: 年初预算 and 全年预算 under 预算数. */
export const secondHeaderRow = (line: Line | undefined): Line | null =>
  line?.entries.every(({ key }) => fundsRole(key) !== null) === true ? line : null;

/** One header row made of two. Of two labels in one column the lower one is the more specific. */
export function joinedRows(upper: Line, lower: Line): Line {
  const lowerColumns = new Set(lower.entries.map(({ at }) => at.column));
  const rest = upper.entries.filter(({ at }) => !lowerColumns.has(at.column));
  const entries = [...rest, ...lower.entries].sort((one, other) => one.at.column - other.at.column);
  return { ...upper, entries };
}

/** The unknown labels from a column on. */
const unknownFrom = ({ entries }: Line, first: number): readonly Entry[] =>
  entries.filter(({ at, key }) => at.column >= first && fundsRole(key) === null);

/** Whether a label names an amount that is not read: 到位数, 上年结转, an amount of another year. */
const isAmountApart = (key: string): boolean =>
  fundsRole(key) === "other" && pointsRole(withoutBrackets(key)) === null;

/**
 * The columns with unknown labels or with amounts that are not read, where the column of the budget or the
 * executed amount is missing: one of them may be it.
 */
export function unknownColumns(
  header: Line,
  roles: ReadonlyMap<FundsRole, Entry>,
  first: number,
): readonly Unplaced[] {
  if (roles.has("budget") && roles.has("executed")) return [];
  const isOpen = ({ at, key }: Entry): boolean =>
    at.column >= first && (fundsRole(key) === null || isAmountApart(key));
  return header.entries
    .filter(isOpen)
    .map(({ at, text }) => ({ at, reason: "column-not-placed", text }));
}

const FIELDS: readonly FundsField[] = ["initial", "budget", "executed", "weight", "rate", "score"];

/** The columns of figures that a header lacks. */
function missingFields(roles: ReadonlyMap<FundsRole, Entry>): readonly FundsField[] {
  const score = roles.get("score");
  const namesWeight = score !== undefined && pointsInLabel(score.key) !== null;
  return FIELDS.filter((field) => !roles.has(field) && !(field === "weight" && namesWeight));
}

/** Whether a column is known to hold remarks: 备注. */
const isRemark = (key: string): boolean => columnRole(key)?.role === "other";

/** Words rather than a filler: 无, /. */
const isWords = (key: string): boolean => /\p{Script=Han}{2}/u.test(key) && !FILLER.test(key);

/**
 * The unknown labels of filled columns, where both amounts are known and another column is missing.
 *
 * @param first The first column of figures.
 * @param below The cells below a label.
 */
export function unknownFigures(
  header: Line,
  roles: ReadonlyMap<FundsRole, Entry>,
  first: number,
  below: (label: Entry) => readonly Entry[],
): readonly UnknownLabel[] {
  if (!roles.has("budget") || !roles.has("executed")) return [];
  const figures = missingFields(roles);
  return unknownFrom(header, first).flatMap((label): readonly UnknownLabel[] => {
    const { at, text, key } = label;
    const cells = below(label);
    const number = cells.find(holdsNumber);
    const words =
      roles.has("explanation") || isRemark(key)
        ? undefined
        : cells.find((cell) => isWords(cell.key));
    const missing = number === undefined ? (["explanation"] as const) : figures;
    const value = number ?? words;
    return value === undefined || missing.length === 0
      ? []
      : [{ at, text, value: value.text, missing }];
  });
}
