/** The header of an indicator table: which column holds what. */
import type { Entry, Grid } from "./grid";
import { groupsOf, labelled, LEVELS, type Labelled } from "./header-groups";
import { isLevelColumn, type ColumnRole } from "./column-labels";
import { columnsOf, withActualUnit, type HeaderColumns } from "./header-columns";

export interface Header extends HeaderColumns {
  /** First and last row of the header; they differ when it has two storeys. */
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** What was recognised, from left to right. */
  readonly labels: readonly Labelled[];
  /** Columns a person has said the role of. */
  readonly chosen: ReadonlySet<number>;
  /** Labels that repeat the one in the column before: one merged label, or two columns of one name. */
  readonly twins: readonly Entry[];
}

const VALUES: readonly ColumnRole[] = ["target", "actual", "weight", "score"];
const RESULTS: readonly ColumnRole[] = ["target", "actual"];
/** In an upper storey these are the head of a form beside. */
const LIST_COLUMNS: readonly ColumnRole[] = ["project", "department", "performer"];
const PARTS_OF_TARGET: readonly ColumnRole[] = ["sign", "nature", "unit", "target"];
/** A storey may be parted from the other by rows somebody inserted. */
const FARTHEST_STOREY = 3;

const count = (group: readonly Labelled[], roles: readonly ColumnRole[]): number =>
  new Set(group.map(({ role }) => role).filter((role) => role !== null && roles.includes(role)))
    .size;

const isMain = (group: readonly Labelled[]): boolean => {
  const levels = count(group, LEVELS);
  const values = count(group, VALUES);
  return levels >= 2 || (levels === 1 && values >= 2);
};

/** The storey above a header counts where it names results, and values the header itself does not. */
function upperStorey(group: readonly Labelled[], upper: readonly Labelled[]): readonly Labelled[] {
  if (count(upper, RESULTS) === 0 || count(upper, LEVELS) > 0) return [];
  const known = new Set(group.map(({ role }) => role));
  const adds = upper.some(({ role }) => role !== null && VALUES.includes(role) && !known.has(role));
  return adds && count(upper, VALUES) >= 2 ? upper : [];
}

/** The storey below holds nothing but labels, the parts of the target above all. */
function lowerStorey(lower: readonly Labelled[]): readonly Labelled[] {
  const onlyLabels = lower.every(({ role, listed }) => role !== null && listed);
  return onlyLabels && count(lower, PARTS_OF_TARGET) >= 2 && count(lower, LEVELS) === 0
    ? lower
    : [];
}

const leftOf = (group: readonly Labelled[]): number => group[0]?.entry.at.column ?? 0;
const rightOf = (group: readonly Labelled[]): number => group.at(-1)?.entry.at.column ?? 0;

/** The labels of the nearest row above or below that has any between the table's own columns. */
function near(
  grid: Grid,
  index: number,
  step: 1 | -1,
  own: { left: number; right: number; farthest: number },
): Labelled[] {
  const row = grid.lines[index]?.row ?? 0;
  for (let other = index + step; ; other += step) {
    const line = grid.lines[other];
    if (line === undefined || Math.abs(line.row - row) > FARTHEST_STOREY) return [];
    if (line.entries.some(({ at }) => at.column >= own.left && at.column <= own.right)) {
      return labelled(
        line.entries.filter(({ at }) => at.column >= own.left && at.column <= own.farthest),
      );
    }
  }
}

/** An upper storey's labels as far as they are this table's: up to where another table begins. */
function ownLabels(storey: readonly Labelled[]): Labelled[] {
  const own: Labelled[] = [];
  for (const one of storey) {
    if (one.role === null) continue;
    // A label filled into the cells it was merged over, which somebody then parted.
    if (own.at(-1)?.entry.key === one.entry.key) continue;
    const again = one.role !== "other" && own.some(({ role }) => role === one.role);
    if (again || LEVELS.includes(one.role) || LIST_COLUMNS.includes(one.role)) return own;
    own.push(one);
  }
  return own;
}

/**
 * A table of criteria and points, or of what is planned, holds no self-assessed results. Where the
 * results have names nobody knows, the form is one all the same, and its columns are refused.
 */
export function isAssessed(all: readonly Labelled[]): boolean {
  const has = (role: ColumnRole): boolean => all.some((one) => one.role === role);
  const unknown = all.filter(({ role }) => role === null).length;
  if (has("actual")) return true;
  if (has("target")) return has("score") || unknown > 0;
  return has("weight") && has("score") && unknown >= RESULTS.length;
}

/** A table of what is planned: targets, and nothing that was reached. */
export function isPlanned(all: readonly Labelled[]): boolean {
  const has = (role: ColumnRole): boolean => all.some((one) => one.role === role);
  return has("target") && !has("actual") && !has("score");
}

/** Tells by a table's columns whether it is of the kind that is looked for. */
export type TableKind = (all: readonly Labelled[]) => boolean;

/** The storeys of one of the tables that begin on a line, as columns. */
function headerOf(
  group: readonly Labelled[],
  storeys: {
    above: readonly Labelled[];
    below: readonly Labelled[];
    twins: readonly Entry[];
  },
  isMeant: TableKind,
): Header | null {
  const below = lowerStorey(storeys.below);
  const above = upperStorey([...group, ...below], ownLabels(storeys.above));
  // Of two labels in one column the lower says more: 指标值 under 年度指标值.
  const taken = (storey: readonly Labelled[]) =>
    new Set(storey.map(({ entry }) => entry.at.column));
  const [lowest, middle] = [taken(below), taken(group)];
  const all = [
    ...above.filter(({ entry }) => !middle.has(entry.at.column) && !lowest.has(entry.at.column)),
    ...group.filter(({ entry }) => !lowest.has(entry.at.column)),
    ...below,
  ].sort((one, other) => one.entry.at.column - other.entry.at.column);
  if (count(all, LEVELS) === 0 || !isMeant(all)) return null;
  const labels = withActualUnit(all);
  const columns = all.map(({ entry }) => entry.at.column);
  const rows = [...above, ...group, ...below].map(({ entry }) => entry.at.row);
  return {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
    labels,
    ...columnsOf(labels),
    chosen: new Set(),
    twins: storeys.twins.filter(({ at }) => columns.includes(at.column - 1)),
  };
}

/**
 * All headers of indicator tables on a sheet, from top to bottom and left to right: rows that name
 * levels and values, one or two storeys high, several on a row when forms stand side by side.
 */
export function findHeaders(grid: Grid, isMeant: TableKind): Header[] {
  const headers: Header[] = [];
  grid.lines.forEach((line, index) => {
    if (line.entries.length < 2 || !line.entries.some(({ key }) => isLevelColumn(key))) return;
    const groups = groupsOf(labelled(line.entries)).filter(isMain);
    groups.forEach((group, place) => {
      const next = groups[place + 1];
      const right = next === undefined ? Infinity : leftOf(next) - 1;
      const own = { left: leftOf(group), right: rightOf(group) };
      const storeys = {
        above: near(grid, index, -1, { ...own, farthest: right }),
        below: near(grid, index, 1, { ...own, farthest: own.right }),
        twins: line.twins,
      };
      const header = headerOf(group, storeys, isMeant);
      if (header !== null) headers.push(header);
    });
  });
  return headers;
}
