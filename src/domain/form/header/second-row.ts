/** The second row of a header, above or below the row that names the levels. */
import type { Grid } from "../grid/grid";
import { isApart, type ColumnRole } from "../model/column";
import { columnOf, labelled, LEVELS, type Labelled } from "./labelled";
import { TARGET_AND_ACTUAL } from "./table-kind";

/** The roles of the columns that every complete table has besides its levels. */
export const VALUES: readonly ColumnRole[] = ["target", "actual", "weight", "score"];
/**
 * Columns of a list of projects. In a row above a header these are labels of another form's head.
 */
const LIST_COLUMNS: readonly ColumnRole[] = ["project", "department", "performer"];
/** The rows of a header may be separated by inserted empty rows: the largest distance. */
const FARTHEST_ROW = 3;

/** How many of the roles occur among labels. */
export const countRoles = (group: readonly Labelled[], roles: readonly ColumnRole[]): number =>
  new Set(group.map(({ role }) => role).filter((role) => role !== null && roles.includes(role)))
    .size;

/**
 * Columns of a group of labels: the first and last of its own, and the last that may belong to it.
 */
export interface GroupColumns {
  readonly left: number;
  readonly right: number;
  /** The column before the next table on the same row; Infinity without one. */
  readonly farthest: number;
}

/**
 * The labels of the nearest row above or below that has a filled cell between the group's first and
 * last column; empty where none is near.
 *
 * @param index Index of the group's line in the grid.
 * @param step -1 for the rows above, 1 for those below.
 */
export function nearestRow(
  grid: Grid,
  index: number,
  step: 1 | -1,
  { left, right, farthest }: GroupColumns,
): Labelled[] {
  const row = grid.lines[index]?.row ?? 0;
  for (let other = index + step; ; other += step) {
    const line = grid.lines[other];
    if (line === undefined || Math.abs(line.row - row) > FARTHEST_ROW) return [];
    if (line.entries.some(({ at }) => at.column >= left && at.column <= right)) {
      return labelled(line.entries.filter(({ at }) => at.column >= left && at.column <= farthest));
    }
  }
}

/**
 * The labels of the row above that belong to this table: up to the first label of another table.
 */
function ownLabels(row: readonly Labelled[], right: number): Labelled[] {
  const own: Labelled[] = [];
  for (const one of row) {
    const column = columnOf(one);
    const last = Math.max(right, own.at(-1)?.entry.at.column ?? 0);
    // An unknown text after an empty column belongs to the table on the right.
    if (one.role === null && column > last + 1) return own;
    if (one.role === null) continue;
    // A merged label that was split and filled into its cells.
    if (own.at(-1)?.entry.key === one.entry.key) continue;
    const isRepeated = !isApart(one.role) && own.some(({ role }) => role === one.role);
    if (isRepeated || LEVELS.includes(one.role) || LIST_COLUMNS.includes(one.role)) return own;
    own.push(one);
  }
  return own;
}

/** 偏差原因分析及改进措施 may stand in the row above while the other labels there are group titles. */
function explanationsAbove(
  above: readonly Labelled[],
  labels: readonly Labelled[],
): readonly Labelled[] {
  if (countRoles(labels, ["explanation"]) > 0) return [];
  const columns = new Set(labels.map(columnOf));
  return above.filter(
    (one) => one.role === "explanation" && one.listed && !columns.has(columnOf(one)),
  );
}

/**
 * The labels of the row above that belong to the header: all of them where they name target or
 * actual and a value that the other rows do not name, else the explanation only.
 *
 * @param labels The header's labels in its other rows.
 * @param right The last column of the row that names the levels.
 */
export function rowAbove(
  row: readonly Labelled[],
  labels: readonly Labelled[],
  right: number,
): readonly Labelled[] {
  const above = ownLabels(row, right);
  const known = new Set(labels.map(({ role }) => role));
  const addsValue = above.some(
    ({ role }) => role !== null && VALUES.includes(role) && !known.has(role),
  );
  const namesResults =
    countRoles(above, TARGET_AND_ACTUAL) > 0 &&
    countRoles(above, LEVELS) === 0 &&
    addsValue &&
    countRoles(above, VALUES) >= 2;
  return namesResults ? above : explanationsAbove(above, labels);
}
