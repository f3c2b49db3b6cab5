/** A row's labels, told apart where tables stand side by side. */
import type { Entry } from "../grid/grid";
import { columnRole, type ColumnRole } from "../labels/column-labels";
import { fundsRole } from "../labels/funds-labels";
import { goalRole } from "../labels/goal-labels";
import { headRole, isTitle } from "../labels/head-labels";
import { isLevelLabel } from "../labels/level-names";

export interface Labelled {
  readonly entry: Entry;
  readonly role: ColumnRole | null;
  readonly listed: boolean;
}

export const LEVELS: readonly ColumnRole[] = ["level1", "level2", "name"];

const columnOf = ({ entry }: Labelled): number => entry.at.column;

function label(entry: Entry): Labelled {
  const recognised = columnRole(entry.key);
  return { entry, role: recognised?.role ?? null, listed: recognised?.listed ?? false };
}

/** A row's cells with the roles they name. */
export const labelled = (entries: readonly Entry[]): Labelled[] => entries.map(label);

/** Is there a blank column between the two? */
const apart = (left: Labelled | undefined, right: Labelled): boolean =>
  left !== undefined && columnOf(right) - columnOf(left) > 1;

/** What cannot stand in the header of an indicator table: the next form's funds, head, goals, rows. */
function isForeign({ entry: { key, text }, role, listed }: Labelled): boolean {
  // 自评得分 may stand in a head, and be a table's own column.
  const isHead = headRole(key) !== null && role !== "score";
  const goal = goalRole(key);
  // 实际完成情况 names a column as well; 年度总体目标完成情况 is only like one that does.
  if (isHead || goal === "goal" || (goal === "outcome" && !listed) || isTitle(key)) return true;
  return role === null && (fundsRole(key) !== null || isLevelLabel(text));
}

const isLevel = ({ role }: Labelled): boolean => role !== null && LEVELS.includes(role);

/** What stands directly left of a table's first level belongs to that table: its block's label. */
function takeBlock(group: Labelled[], first: Labelled): Labelled[] {
  const taken: Labelled[] = [];
  for (let next = first; ;) {
    const before = group.at(-1);
    if (before === undefined || apart(before, next)) return taken;
    if (before.role !== null && before.role !== "block" && before.role !== "other") return taken;
    group.pop();
    taken.unshift(before);
    next = before;
  }
}

/** Labels of another form and what no label is, off both ends. */
function trimmed(group: readonly Labelled[]): Labelled[] {
  const roles = group.map(({ role }) => role !== null && role !== "other");
  let from = roles.indexOf(true);
  let to = roles.lastIndexOf(true);
  if (from < 0) return [];
  for (let next = group[from]; from > 0 && next && !apart(group[from - 1], next);) {
    from -= 1;
    next = group[from];
  }
  for (let next = group[to + 1]; next && !apart(group[to], next);) {
    to += 1;
    next = group[to + 1];
  }
  return group.slice(from, to + 1);
}

/**
 * The tables whose labels stand on one row, from left to right. The next begins where a level's
 * label comes again, or comes behind a blank column after values; labels that can only belong to
 * another form's blocks end one.
 */
export function groupsOf(line: readonly Labelled[]): Labelled[][] {
  const groups: Labelled[][] = [];
  let group: Labelled[] = [];
  const next = (begin: Labelled[]): void => {
    groups.push(group);
    group = begin;
  };
  for (const one of line) {
    const { role } = one;
    const again = role !== null && role !== "other" && group.some((other) => other.role === role);
    const values = group.filter((other) => !isLevel(other) && other.role !== null);
    const hasValues = values.some((other) => other.role !== "block");
    const hasLevels = group.some(isLevel);
    if (isLevel(one)) {
      const rest = [...group];
      const block = takeBlock(rest, one);
      const behindGap = apart(rest.at(-1), block[0] ?? one);
      if (again || (!hasLevels && rest.length > 0 && behindGap)) {
        group = rest;
        next(block);
      }
    } else if (
      hasLevels &&
      hasValues &&
      apart(group.filter((other) => other.role !== null).at(-1), one) &&
      (again || role === "block" || isForeign(one))
    ) {
      next([]);
    }
    group.push(one);
  }
  next([]);
  return groups.map(trimmed).filter(({ length }) => length > 0);
}
