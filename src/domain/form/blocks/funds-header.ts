/** The header of 项目资金, in one row or two. */
import type { Unplaced } from "../model/form";
import type { Entry, Line } from "../grid/grid";
import { fundsRole, type FundsRole } from "../labels/funds-labels";

/** The roles of the columns with amounts. */
export const AMOUNTS: readonly FundsRole[] = ["initial", "budget", "executed"];

/** The label of each role in a header row. */
export function rolesOf(line: Line): Map<FundsRole, Entry> {
  const roles = new Map<FundsRole, Entry>();
  for (const entry of line.entries) {
    const role = fundsRole(entry.key);
    // The block's own label may be 年度预算数(万元), so the last label of a budget is the column's.
    if (role !== null && (role === "budget" || !roles.has(role))) roles.set(role, entry);
  }
  return roles;
}

function isBudgetOrExecuted(key: string): boolean {
  const role = fundsRole(key);
  return role === "budget" || role === "executed";
}

/** Whether a line names two or more of 年初预算数, 全年预算数, 全年执行数, 执行率. */
export function isFundsHeader(line: Line): boolean {
  if (!line.entries.some(({ key }) => isBudgetOrExecuted(key))) return false;
  const roles = rolesOf(line);
  return [...AMOUNTS, "rate" as const].filter((role) => roles.has(role)).length >= 2;
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

/**
 * The columns with unknown labels, where the column of the budget or the executed amount is
 * missing: one of them may be it.
 */
export function unknownColumns(
  { entries }: Line,
  roles: ReadonlyMap<FundsRole, Entry>,
): Unplaced[] {
  if (roles.has("budget") && roles.has("executed")) return [];
  const first = Math.min(...[...roles.values()].map(({ at }) => at.column));
  return entries
    .filter(({ at, key }) => at.column > first && fundsRole(key) === null)
    .map(({ at, text }) => ({ at, reason: "column-not-placed", text }));
}
