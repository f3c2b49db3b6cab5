/** The header of an indicator table: which column holds what. */
import type { Entry, Grid, Line } from "./grid";
import { columnRole, type ColumnRole } from "./labels";

export interface Header {
  /** First and last row of the header; they differ when it has two storeys. */
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly columns: ReadonlyMap<ColumnRole, number>;
  /** Columns whose wording is unknown, or known twice: nothing in them is read. */
  readonly unplaced: readonly Entry[];
}

interface Labelled {
  readonly entry: Entry;
  readonly role: ColumnRole | null;
  readonly listed: boolean;
}

const LEVELS: readonly ColumnRole[] = ["level1", "level2", "name"];
const VALUES: readonly ColumnRole[] = ["target", "actual", "weight", "score"];
const RESULTS: readonly ColumnRole[] = ["target", "actual"];
const PARTS_OF_TARGET: readonly ColumnRole[] = ["sign", "nature", "unit", "target"];
/** A storey may be parted from the other by rows somebody inserted. */
const FARTHEST_STOREY = 3;

function label(entry: Entry): Labelled {
  const recognised = columnRole(entry.key);
  return { entry, role: recognised?.role ?? null, listed: recognised?.listed ?? false };
}

/** Cells once merged and since filled: the same label again in the next column. */
function withoutTwins(entries: readonly Entry[]): Entry[] {
  return entries.filter(({ key, at }, index) => {
    const before = entries[index - 1];
    return before?.key !== key || before.at.column + 1 !== at.column;
  });
}

const count = (group: readonly Labelled[], roles: readonly ColumnRole[]): number =>
  new Set(group.map(({ role }) => role).filter((role) => role !== null && roles.includes(role)))
    .size;

/** Side by side, the same roles come again: there the next table begins. */
function groupsOf(labelled: readonly Labelled[]): Labelled[][] {
  const groups: Labelled[][] = [];
  let group: Labelled[] = [];
  let seen = new Set<ColumnRole>();
  for (const one of labelled) {
    const { role } = one;
    const whole = seen.has("target") && (seen.has("name") || !seen.has("level1"));
    const again =
      role !== null &&
      seen.has(role) &&
      (role === "level1" || role === "level2" || role === "name" || (role === "weight" && whole));
    if (again) {
      const carried: Labelled[] = [];
      while (group.at(-1)?.role === "block") carried.unshift(...group.splice(-1));
      groups.push(group);
      group = carried;
      seen = new Set(carried.map((before) => before.role).filter((before) => before !== null));
    }
    group.push(one);
    if (role !== null) seen.add(role);
  }
  if (group.length > 0) groups.push(group);
  return groups;
}

const isMain = (group: readonly Labelled[]): boolean => {
  const levels = count(group, LEVELS);
  const values = count(group, VALUES);
  return levels >= 2 || (levels === 1 && values >= 2);
};

/** The other storey of a header: only labels stand in it, and it has what the first lacks. */
function upperStorey(group: readonly Labelled[], upper: readonly Labelled[]): readonly Labelled[] {
  const known = new Set(group.map(({ role }) => role));
  const added = upper.filter(({ role }) => role !== null && VALUES.includes(role));
  const useful = added.filter(({ role }) => !known.has(role)).length;
  return count(upper, LEVELS) === 0 && useful >= 1 && added.length >= 2 ? upper : [];
}

function lowerStorey(lower: readonly Labelled[]): readonly Labelled[] {
  const onlyLabels = lower.every(({ role, listed }) => role !== null && listed);
  return onlyLabels && count(lower, PARTS_OF_TARGET) >= 2 && count(lower, LEVELS) === 0
    ? lower
    : [];
}

/** One column a role: the listed wording before the one of the right shape, a tie places neither. */
function columnsOf(labelled: readonly Labelled[]): Pick<Header, "columns" | "unplaced"> {
  const columns = new Map<ColumnRole, number>();
  const unplaced: Entry[] = [];
  const nameColumn = labelled.find(({ role }) => role === "name")?.entry.at.column ?? 0;
  const firstLevel = Math.min(
    ...labelled
      .filter(({ role }) => role !== null && LEVELS.includes(role))
      .map(({ entry }) => entry.at.column),
  );
  const byRole = new Map<ColumnRole, Labelled[]>();
  for (const one of labelled) {
    if (one.role === null) {
      if (one.entry.at.column > firstLevel) unplaced.push(one.entry);
    } else byRole.set(one.role, [...(byRole.get(one.role) ?? []), one]);
  }
  for (const [role, all] of byRole) {
    if (role === "other") continue;
    // Levels may have points of their own: 一级指标 | 分值 | 二级指标 | 分值 | 三级指标 | 分值.
    const own =
      role === "weight" && all.length > 1
        ? all.filter(({ entry }) => entry.at.column > nameColumn)
        : all;
    const listed = own.filter((one) => one.listed);
    const best = listed.length > 0 ? listed : own;
    const [first, second] = best;
    if (first === undefined) continue;
    if (second === undefined || role === "explanation" || role === "block") {
      columns.set(role, first.entry.at.column);
    } else unplaced.push(...best.map(({ entry }) => entry));
  }
  return { columns, unplaced };
}

const between = (labelled: readonly Labelled[], left: number, right: number): Labelled[] =>
  labelled.filter(({ entry }) => entry.at.column >= left && entry.at.column <= right);

const leftOf = (group: readonly Labelled[]): number => group[0]?.entry.at.column ?? 0;

function near(line: Line | undefined, row: number): readonly Labelled[] {
  if (line === undefined || Math.abs(line.row - row) > FARTHEST_STOREY) return [];
  return withoutTwins(line.entries).map(label);
}

/** The storeys of one of the tables that begin on a line, as columns. */
function headerOf(
  group: readonly Labelled[],
  rows: { row: number; above: readonly Labelled[]; below: readonly Labelled[]; right: number },
): Header | null {
  const below = lowerStorey(between(rows.below, leftOf(group), rows.right));
  const above = upperStorey([...group, ...below], rows.above);
  // Of two labels in one column the lower says more: 指标值 under 年度指标值.
  const taken = (storey: readonly Labelled[]) =>
    new Set(storey.map(({ entry }) => entry.at.column));
  const [lowest, middle] = [taken(below), taken(group)];
  const labelled = [
    ...above.filter(({ entry }) => !middle.has(entry.at.column) && !lowest.has(entry.at.column)),
    ...group.filter(({ entry }) => !lowest.has(entry.at.column)),
    ...below,
  ].sort((one, other) => one.entry.at.column - other.entry.at.column);
  // A table of criteria and points is none of self-assessed results.
  if (count(labelled, LEVELS) === 0 || count(labelled, RESULTS) === 0) return null;
  const all = labelled.map(({ entry }) => entry.at.column);
  const storeys = [...above, ...group, ...below].map(({ entry }) => entry.at.row);
  return {
    top: Math.min(...storeys),
    bottom: Math.max(...storeys),
    left: Math.min(...all),
    right: Math.max(...all),
    ...columnsOf(labelled),
  };
}

/**
 * All headers of indicator tables on a sheet, from top to bottom and left to right: rows that name
 * levels and values, one or two storeys high, several on a row when forms stand side by side.
 */
export function findHeaders(grid: Grid): Header[] {
  const headers: Header[] = [];
  grid.lines.forEach((line, index) => {
    if (line.entries.length < 2) return;
    const groups = groupsOf(withoutTwins(line.entries).map(label)).filter(isMain);
    if (groups.length === 0) return;
    const above = groupsOf(near(grid.lines[index - 1], line.row));
    const below = near(grid.lines[index + 1], line.row);
    groups.forEach((group, place) => {
      const next = groups[place + 1];
      const header = headerOf(group, {
        row: line.row,
        above: above[place] ?? [],
        below,
        right: next === undefined ? Infinity : leftOf(next) - 1,
      });
      if (header !== null) headers.push(header);
    });
  });
  return headers;
}
