/** The headers around each header of a sheet, and the columns that belong to its form. */
import { linesIn, type Area, type Columns, type Entry, type Grid } from "../grid/grid";
import type { Header } from "../header/header";
import { headRole, isTitle } from "../labels/head-labels";
import { overlap } from "./starts-below";

/** A header with its nearest neighbours above and below that share a column with it. */
export interface HeaderWithNeighbours {
  readonly header: Header;
  /** The header above; null for the first. */
  readonly previous: Header | null;
  /** The last row of the header above, -Infinity without one. */
  readonly above: number;
  /** The first row of the header below, Infinity without one. */
  readonly below: number;
}

/**
 * Finds the neighbours of every header.
 *
 * @param headers Ordered from top to bottom.
 */
export function withNeighbours(headers: readonly Header[]): HeaderWithNeighbours[] {
  return headers.map((header, index) => {
    let previous: Header | null = null;
    let below = Infinity;
    for (let other = index - 1; other >= 0; other -= 1) {
      const candidate = headers[other];
      if (candidate !== undefined && overlap(candidate, header)) {
        previous = candidate;
        break;
      }
    }
    for (let other = index + 1; other < headers.length; other += 1) {
      const candidate = headers[other];
      if (candidate !== undefined && overlap(candidate, header)) {
        below = candidate.top;
        break;
      }
    }
    return { header, previous, above: previous?.bottom ?? -Infinity, below };
  });
}

/** Whether a cell is a label that forms print in their first column only. */
const isInFirstColumn = ({ key }: Entry): boolean =>
  isTitle(key) || headRole(key) === "project" || headRole(key) === "department";

/**
 * The first column of a form that has another form on its left. Title and head may begin left of
 * the table.
 *
 * @param from The first column after the form on the left.
 * @param table The first column of the form's table.
 */
function firstColumn(
  grid: Grid,
  rows: Pick<Area, "top" | "bottom">,
  from: number,
  table: number,
): number {
  if (table - from < 1) return table;
  const gap = linesIn(grid, { ...rows, left: from, right: table - 1 });
  const columns = gap.flatMap(({ entries }) =>
    entries.filter(isInFirstColumn).map(({ at }) => at.column),
  );
  return Math.min(table, ...columns);
}

/** The different column ranges of a sheet's tables. */
export function columnRangesOf(headers: readonly Header[]): Columns[] {
  const ranges = new Map(headers.map(({ left, right }) => [`${left}:${right}`, { left, right }]));
  return [...ranges.values()];
}

/**
 * The columns of a header's form: up to the tables on its left and right. Tables further up or down
 * count as well, which costs the form none of its cells.
 *
 * @param ranges The column ranges of all tables of the sheet.
 */
export function formColumns(
  grid: Grid,
  { header, above, below }: HeaderWithNeighbours,
  ranges: readonly Columns[],
): Columns {
  const rows = { top: above + 1, bottom: below - 1 };
  const onLeft = ranges.filter(({ right }) => right < header.left).map(({ right }) => right);
  const onRight = ranges.filter(({ left }) => left > header.right).map(({ left }) => left);
  const before = Math.max(0, ...onLeft);
  const after = Math.min(Infinity, ...onRight);
  return {
    left: onLeft.length === 0 ? 1 : firstColumn(grid, rows, before + 1, header.left),
    right: onRight.length === 0 ? Infinity : firstColumn(grid, rows, header.right + 1, after) - 1,
  };
}
