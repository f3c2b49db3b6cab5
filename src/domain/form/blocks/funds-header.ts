/** The header of 项目资金: which label stands where, on one row or two. */
import type { Unplaced } from "../model/form";
import type { Entry, Line } from "../grid/grid";
import { fundsRole, type FundsRole } from "../labels/funds-labels";

const AMOUNTS: readonly FundsRole[] = ["initial", "budget", "executed"];

/** The columns a header row names. */
export function rolesOf(line: Line): Map<FundsRole, Entry> {
  const roles = new Map<FundsRole, Entry>();
  for (const entry of line.entries) {
    const role = fundsRole(entry.key);
    // The block's own label may be 年度预算数(万元): the budget's column comes last.
    if (role !== null && (role === "budget" || !roles.has(role))) roles.set(role, entry);
  }
  return roles;
}

function namesSpending(key: string): boolean {
  const role = fundsRole(key);
  return role === "budget" || role === "executed";
}

/** The row that names 年初预算数, 全年预算数, 全年执行数, 执行率. */
export function isFundsHeader(line: Line): boolean {
  if (!line.entries.some(({ key }) => namesSpending(key))) return false;
  const roles = rolesOf(line);
  return [...AMOUNTS, "rate" as const].filter((role) => roles.has(role)).length >= 2;
}

/** A second row of labels: 年初预算 and 全年预算 under 预算数. */
export const lowerStorey = (line: Line | undefined): Line | null =>
  line?.entries.every(({ key }) => fundsRole(key) !== null) === true ? line : null;

/** Of two labels in one column the lower says more. */
export function joinedStoreys(upper: Line, lower: Line): Line {
  const below = new Set(lower.entries.map(({ at }) => at.column));
  const kept = upper.entries.filter(({ at }) => !below.has(at.column));
  const entries = [...kept, ...lower.entries].sort((one, other) => one.at.column - other.at.column);
  return { ...upper, entries };
}

/** Where an amount of the form has no column, a header nobody knows may be its. */
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
