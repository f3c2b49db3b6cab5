/** The part of a sheet that is drawn as a table. */
import { a1, cellAt, type Cell, type Cells, type Position } from "../../domain/cells";

/** A rectangle of a sheet, both ends counted in. */
export interface Area {
  readonly from: Position;
  readonly to: Position;
}

/** A cell of the table; merged ones span several rows and columns. */
export interface DrawnCell {
  readonly at: Position;
  readonly cell: Cell;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

export interface DrawnRow {
  readonly row: number;
  readonly cells: readonly DrawnCell[];
}

/** The most rows drawn at once, and the most columns. */
export const MOST_ROWS = 120;
const MOST_COLUMNS = 40;

const within = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(most, value));

/** The rows of an area that are drawn: all of a short one, else those around a row. */
export function drawnArea({ from, to }: Area, row: number): Area {
  const last = Math.max(from.row, to.row - MOST_ROWS + 1);
  const first = within(row - Math.floor(MOST_ROWS / 2), from.row, last);
  return {
    from: { row: first, column: from.column },
    to: {
      row: Math.min(to.row, first + MOST_ROWS - 1),
      column: Math.min(to.column, from.column + MOST_COLUMNS - 1),
    },
  };
}

/** The part of a merged area inside another; null where there is none. */
function clipped(merged: Area, area: Area): Area | null {
  const from = {
    row: Math.max(merged.from.row, area.from.row),
    column: Math.max(merged.from.column, area.from.column),
  };
  const to = {
    row: Math.min(merged.to.row, area.to.row),
    column: Math.min(merged.to.column, area.to.column),
  };
  return from.row > to.row || from.column > to.column ? null : { from, to };
}

/** The rows of an area with their cells; cells under a merged one are left out. */
export function drawnRows(cells: Cells, merged: readonly Area[], area: Area): readonly DrawnRow[] {
  const spans = new Map<string, { readonly own: Area; readonly part: Area }>();
  const covered = new Set<string>();
  for (const own of merged) {
    const part = clipped(own, area);
    if (part === null) continue;
    spans.set(a1(part.from), { own, part });
    for (let { row } = part.from; row <= part.to.row; row += 1)
      for (let { column } = part.from; column <= part.to.column; column += 1)
        if (row !== part.from.row || column !== part.from.column) covered.add(a1({ row, column }));
  }
  const rows: DrawnRow[] = [];
  for (let { row } = area.from; row <= area.to.row; row += 1) {
    const drawn: DrawnCell[] = [];
    for (let { column } = area.from; column <= area.to.column; column += 1) {
      const at = { row, column };
      if (covered.has(a1(at))) continue;
      const span = spans.get(a1(at));
      drawn.push({
        at: span?.own.from ?? at,
        cell: cellAt(cells, span?.own.from ?? at),
        rowSpan: span === undefined ? 1 : span.part.to.row - span.part.from.row + 1,
        columnSpan: span === undefined ? 1 : span.part.to.column - span.part.from.column + 1,
      });
    }
    rows.push({ row, cells: drawn });
  }
  return rows;
}
