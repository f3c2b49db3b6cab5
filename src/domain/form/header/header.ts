/** The header of an indicator table: which column holds what. */
import type { Entry, Grid } from "../grid/grid";
import { groupsOf, labelled, LEVELS, type Labelled } from "./header-groups";
import { isLevelColumn, type ColumnRole } from "../labels/column-labels";
import { wholeLabels } from "./cut-labels";
import {
  columnsOf,
  withActualUnit,
  withKindAsLevel,
  withNatureAsSign,
  type HeaderColumns,
} from "./header-columns";

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
  readonly repeatedLabels: readonly Entry[];
}

const VALUES: readonly ColumnRole[] = ["target", "actual", "weight", "score"];
const RESULTS: readonly ColumnRole[] = ["target", "actual"];
/** In an upper storey these are the head of a form beside. */
const LIST_COLUMNS: readonly ColumnRole[] = ["project", "department", "performer"];
const LOWER: readonly ColumnRole[] = [...VALUES, "sign", "nature", "unit", "explanation"];
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

/** The storey below holds nothing but labels: the parts of the target, or 分值 and 得分 under 评分. */
function lowerStorey(lower: readonly Labelled[]): readonly Labelled[] {
  const onlyLabels = lower.every(({ role, listed }) => role !== null && listed);
  return onlyLabels && count(lower, LOWER) >= 2 && count(lower, LEVELS) === 0 ? lower : [];
}

/** 偏差原因分析及改进措施 may stand in the upper storey alone, beside the groups of the others. */
function reasonsAbove(
  upper: readonly Labelled[],
  taken: ReadonlySet<number>,
  known: readonly Labelled[],
): readonly Labelled[] {
  if (count(known, ["explanation"]) > 0) return [];
  return upper.filter(
    ({ role, listed, entry }) => role === "explanation" && listed && !taken.has(entry.at.column),
  );
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
function ownLabels(storey: readonly Labelled[], right: number): Labelled[] {
  const own: Labelled[] = [];
  for (const one of storey) {
    const { column } = one.entry.at;
    const last = Math.max(right, own.at(-1)?.entry.at.column ?? 0);
    // No label behind a blank column: a row of the table beside.
    if (one.role === null && column > last + 1) return own;
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
    /** The last row of the group's own labels. */
    bottom: number;
  },
  isMeant: TableKind,
): Header | null {
  const below = lowerStorey(storeys.below);
  const known = [...group, ...below];
  const upper = ownLabels(storeys.above, rightOf(group));
  const results = upperStorey(known, upper);
  // Of two labels in one column the lower says more: 指标值 under 年度指标值.
  const taken = (storey: readonly Labelled[]) =>
    new Set(storey.map(({ entry }) => entry.at.column));
  const [lowest, middle] = [taken(below), taken(group)];
  const above = results.length > 0 ? results : reasonsAbove(upper, taken(known), known);
  const all = [
    ...above.filter(({ entry }) => !middle.has(entry.at.column) && !lowest.has(entry.at.column)),
    ...group.filter(({ entry }) => !lowest.has(entry.at.column)),
    ...below,
  ].sort((one, other) => one.entry.at.column - other.entry.at.column);
  if (count(all, LEVELS) === 0 || !isMeant(all)) return null;
  const labels = withKindAsLevel(withNatureAsSign(withActualUnit(all)));
  const columns = all.map(({ entry }) => entry.at.column);
  const rows = [...above, ...known].map(({ entry }) => entry.at.row);
  return {
    top: Math.min(...rows),
    bottom: Math.max(storeys.bottom, ...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
    labels,
    ...columnsOf(labels),
    chosen: new Set(),
    repeatedLabels: storeys.twins.filter(({ at }) => columns.includes(at.column - 1)),
  };
}

/** 一级指标, whole or cut: 一级 over 指标. */
const mayNameLevel = (key: string): boolean => isLevelColumn(key) || /^[一二三]级$/u.test(key);

/**
 * All headers of indicator tables on a sheet, from top to bottom and left to right: rows that name
 * levels and values, one or two storeys high, several on a row when forms stand side by side.
 */
export function findHeaders(grid: Grid, isMeant: TableKind): Header[] {
  const headers: Header[] = [];
  grid.lines.forEach((line, index) => {
    if (line.entries.length < 2 || !line.entries.some(({ key }) => mayNameLevel(key))) return;
    const { entries, twins, bottom } = wholeLabels(line, grid.lines[index + 1]);
    const last = bottom === line.row ? index : index + 1;
    const groups = groupsOf(labelled(entries)).filter(isMain);
    groups.forEach((group, place) => {
      const next = groups[place + 1];
      const right = next === undefined ? Infinity : leftOf(next) - 1;
      const own = { left: leftOf(group), right: rightOf(group) };
      const storeys = {
        above: near(grid, index, -1, { ...own, farthest: right }),
        below: near(grid, last, 1, { ...own, farthest: right }),
        twins,
        bottom,
      };
      const header = headerOf(group, storeys, isMeant);
      if (header !== null) headers.push(header);
    });
  });
  return headers;
}
