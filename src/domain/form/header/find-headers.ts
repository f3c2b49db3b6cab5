/** Finds the headers of the indicator tables on a sheet. */
import type { Entry, Grid } from "../grid/grid";
import { isLevelColumn } from "../labels/column-labels";
import { withKnownApart, withSoleApart } from "./columns-apart";
import { wholeLabels } from "./cut-labels";
import type { Header } from "./header";
import {
  columnsOf,
  withActualUnit,
  withKindAsLevel,
  withNatureAsSign,
  withPointsApart,
  withRemarkAsExplanation,
} from "./header-columns";
import { groupsOf } from "./header-groups";
import { columnOf, labelled, LEVELS, type Labelled } from "./labelled";
import {
  withFirstWord,
  withNameByPlace,
  withScoreByPlace,
  withTargetByPlace,
} from "./roles-by-place";
import { countRoles, nearestRow, rowAbove, VALUES } from "./second-row";
import type { TextsBelow } from "./parts-below";
import { rowBelow, textsBelow } from "./row-below";
import type { TableKind } from "./table-kind";

/** Whether labels make a header: two levels, or one level and two values. */
const isMainRow = (group: readonly Labelled[]): boolean => {
  const levels = countRoles(group, LEVELS);
  const values = countRoles(group, VALUES);
  return levels >= 2 || (levels === 1 && values >= 2);
};

const leftOf = (group: readonly Labelled[]): number => group[0]?.entry.at.column ?? 0;
const rightOf = (group: readonly Labelled[]): number => group.at(-1)?.entry.at.column ?? 0;

const columnSet = (row: readonly Labelled[]): ReadonlySet<number> => new Set(row.map(columnOf));

/**
 * The labels without those at the end that repeat a value's label above an empty column: they stand beside
 * the table.
 */
function withoutUnused(
  group: readonly Labelled[],
  isEmpty: (label: Labelled) => boolean,
): readonly Labelled[] {
  const last = group.at(-1);
  if (last === undefined || last.role === null || !VALUES.includes(last.role)) return group;
  const rest = group.slice(0, -1);
  const isRepeated = rest.some(({ role }) => role === last.role);
  return isRepeated && isEmpty(last) ? withoutUnused(rest, isEmpty) : group;
}

/** The rows around a group of labels that may be part of its header. */
interface SurroundingRows {
  readonly above: readonly Labelled[];
  readonly below: readonly Labelled[];
  /** All repeated labels of the group's line. */
  readonly repeatedLabels: readonly Entry[];
  /** The last row of the group's own labels. */
  readonly bottom: number;
  /** The texts of a column below a row. */
  readonly textsBelow: TextsBelow;
}

/**
 * The header of one of the tables whose labels stand on a line; null where its kind is not wanted.
 */
function headerOf(
  group: readonly Labelled[],
  rows: SurroundingRows,
  isWanted: TableKind,
): Header | null {
  const below = rowBelow(group, rows.below, rows.textsBelow);
  const lower = [...group, ...below];
  const above = rowAbove(rows.above, lower, rightOf(group));
  // Of two labels in one column the lower one is the more specific: 指标值 under 年度指标值.
  const [belowColumns, groupColumns] = [columnSet(below), columnSet(group)];
  const all = [
    ...above.filter((one) => !groupColumns.has(columnOf(one)) && !belowColumns.has(columnOf(one))),
    ...group.filter((one) => !belowColumns.has(columnOf(one))),
    ...below,
  ].sort((one, other) => columnOf(one) - columnOf(other));
  if (countRoles(all, LEVELS) === 0 || !isWanted(all)) return null;
  const labels = [
    withActualUnit,
    withNatureAsSign,
    withFirstWord,
    withKindAsLevel,
    withNameByPlace,
    withTargetByPlace,
    withScoreByPlace,
    withPointsApart,
    withRemarkAsExplanation,
    withKnownApart,
    withSoleApart,
  ].reduce<readonly Labelled[]>((known, refine) => refine(known), all);
  const columns = all.map(columnOf);
  const numbers = [...above, ...lower].map(({ entry }) => entry.at.row);
  return {
    top: Math.min(...numbers),
    bottom: Math.max(rows.bottom, ...numbers),
    left: Math.min(...columns),
    right: Math.max(...columns),
    labels,
    ...columnsOf(labels),
    chosen: new Set(),
    repeatedLabels: rows.repeatedLabels.filter(
      ({ at }) => columns.includes(at.column - 1) && !belowColumns.has(at.column),
    ),
  };
}

/** Whether a key is a level's label (一级指标), or the upper half of one cut in two (一级 over 指标). */
const mayNameLevel = (key: string): boolean => isLevelColumn(key) || /^[一二三]级$/u.test(key);

/**
 * Finds all headers of indicator tables on a sheet, from top to bottom and from left to right. A
 * header has one or two rows; a row holds several headers where forms stand side by side.
 *
 * @param isWanted Selects tables by their columns.
 */
export function findHeaders(grid: Grid, isWanted: TableKind): Header[] {
  const headers: Header[] = [];
  grid.lines.forEach((line, index) => {
    if (line.entries.length < 2 || !line.entries.some(({ key }) => mayNameLevel(key))) return;
    const { entries, repeatedLabels, bottom } = wholeLabels(line, grid.lines[index + 1]);
    const last = bottom === line.row ? index : index + 1;
    const groups = groupsOf(withKnownApart(labelled(entries))).filter(isMainRow);
    groups.forEach((printed, position) => {
      const group = withoutUnused(printed, ({ entry }) => textsBelow(grid, entry.at).length === 0);
      const next = groups[position + 1];
      const columns = {
        left: leftOf(group),
        right: rightOf(group),
        farthest: next === undefined ? Infinity : leftOf(next) - 1,
      };
      const rows = {
        above: nearestRow(grid, index, -1, columns),
        below: nearestRow(grid, last, 1, columns),
        repeatedLabels,
        bottom,
        textsBelow: (entry: Entry) => textsBelow(grid, entry.at),
      };
      const header = headerOf(group, rows, isWanted);
      if (header !== null) headers.push(header);
    });
  });
  return headers;
}
