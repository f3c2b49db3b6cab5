/** The labels of one row, divided into the tables that stand side by side. */
import { fundsRole } from "../labels/funds-labels";
import { goalRole } from "../labels/goal-labels";
import { headRole, isTitle } from "../labels/head-labels";
import { isLevelLabel } from "../labels/level-names";
import { isApart, type ColumnRole } from "../model/column";
import { columnOf, LEVELS, type Labelled } from "./labelled";

/** Whether there is an empty column between two labels. */
const hasGap = (left: Labelled | undefined, right: Labelled): boolean =>
  left !== undefined && columnOf(right) - columnOf(left) > 1;

/**
 * Whether a cell cannot be part of a table's header: it belongs to another form's head, funds,
 * goals or rows.
 */
function isForeign({ entry: { key, text }, role, listed }: Labelled): boolean {
  // 自评得分 is a label of the head and of a column.
  const isHead = headRole(key) !== null && role !== "score";
  const goal = goalRole(key);
  // 实际完成情况 is listed as a column label too; 年度总体目标完成情况 only has the ending of one.
  if (isHead || goal === "goal" || (goal === "outcome" && !listed) || isTitle(key)) return true;
  return role === null && (fundsRole(key) !== null || isLevelLabel(text));
}

/** Roles of what stands beside a value, and of the cells that it may stand beside. */
const PARTS: readonly (ColumnRole | null)[] = ["sign", "unit"];
const BESIDE_PARTS: readonly (ColumnRole | null)[] = [...PARTS, "nature", "target", "actual"];

const isLevel = ({ role }: Labelled): boolean => role !== null && LEVELS.includes(role);

/**
 * Removes from a group the labels directly left of another table's first level: that table's block
 * label.
 */
function takeBlockLabels(group: Labelled[], firstLevel: Labelled): Labelled[] {
  const taken: Labelled[] = [];
  for (let next = firstLevel; ;) {
    const before = group.at(-1);
    if (before === undefined || hasGap(before, next)) return taken;
    if (before.role !== null && before.role !== "block" && !isApart(before.role)) return taken;
    group.pop();
    taken.unshift(before);
    next = before;
  }
}

/** A group without the unrecognised cells at its ends that an empty column separates from it. */
function trimmed(group: readonly Labelled[]): Labelled[] {
  const isRecognised = group.map(({ role }) => role !== null && !isApart(role));
  let from = isRecognised.indexOf(true);
  let to = isRecognised.lastIndexOf(true);
  if (from < 0) return [];
  for (let next = group[from]; from > 0 && next && !hasGap(group[from - 1], next);) {
    from -= 1;
    next = group[from];
  }
  for (let next = group[to + 1]; next && !hasGap(group[to], next);) {
    to += 1;
    next = group[to + 1];
  }
  return group.slice(from, to + 1);
}

/**
 * The tables whose labels stand on one row, from left to right.
 *
 * A new table begins where a level's label is repeated, or follows values after an empty column.
 * A table ends before a label that is repeated, belongs to another form or to no value, after an empty column.
 */
export function groupsOf(line: readonly Labelled[]): Labelled[][] {
  const groups: Labelled[][] = [];
  let group: Labelled[] = [];
  const beginGroup = (labels: Labelled[]): void => {
    groups.push(group);
    group = labels;
  };
  for (const one of line) {
    const { role } = one;
    const isRepeated =
      role !== null && !isApart(role) && group.some((other) => other.role === role);
    const values = group.filter((other) => !isLevel(other) && other.role !== null);
    const hasValues = values.some((other) => other.role !== "block");
    const hasLevels = group.some(isLevel);
    const last = group.filter((other) => other.role !== null).at(-1);
    const isPartAlone = PARTS.includes(role) && !BESIDE_PARTS.includes(last?.role ?? null);
    if (isLevel(one)) {
      const rest = [...group];
      const block = takeBlockLabels(rest, one);
      const isAfterGap = hasGap(rest.at(-1), block[0] ?? one);
      if (isRepeated || (!hasLevels && rest.length > 0 && isAfterGap)) {
        group = rest;
        beginGroup(block);
      }
    } else if (
      hasLevels &&
      hasValues &&
      hasGap(last, one) &&
      (isRepeated || role === "block" || isForeign(one) || isPartAlone)
    ) {
      beginGroup([]);
    }
    group.push(one);
  }
  beginGroup([]);
  return groups.map(trimmed).filter(({ length }) => length > 0);
}
