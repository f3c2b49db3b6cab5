import { EMPTY_CELL, type Cell, type Cells, type Position } from "../../domain/cells";
import type { ContentCount } from "../content-count";

export interface PlacedCell {
  readonly at: Position;
  readonly cell: Cell;
}

/** A sheet's cells, and the positions that were filled twice with different content. */
export interface Grid {
  /** from the first to the last filled row and column of the part of the sheet with most cells */
  readonly cells: Cells;
  /** the other parts, far apart from that one and from each other */
  readonly detached: readonly Cells[];
  readonly repeated: readonly Position[];
}

/** This many empty rows, or columns, separate two parts of a sheet, as no table has such a gap. */
const GAP = { row: 1000, column: 100 } as const;

const EMPTY_ROW: readonly Cell[] = [];

/** Groups cells that are separated by more empty rows, or columns, than `GAP`. */
function groupsBy(axis: "row" | "column", placed: readonly PlacedCell[]): PlacedCell[][] {
  const used = [...new Set(placed.map(({ at }) => at[axis]))].sort((one, other) => one - other);
  const groupOf = new Map<number, PlacedCell[]>();
  const groups: PlacedCell[][] = [];
  let last = -Infinity;
  let group: PlacedCell[] = [];
  for (const line of used) {
    if (line - last > GAP[axis] + 1) groups.push((group = []));
    groupOf.set(line, group);
    last = line;
  }
  if (groups.length === 1) return [[...placed]];
  for (const cell of placed) groupOf.get(cell.at[axis])?.push(cell);
  return groups;
}

/** The content of a position that is filled twice; where the contents differ, the text shows both. */
function merged(one: Cell, other: Cell): Cell {
  if (one.kind === other.kind && one.raw === other.raw && one.shown === other.shown) return one;
  const shown = [one, other].map((cell) => cell.shown.slice(0, 100)).join(" | ");
  return { kind: "error", shown, raw: shown };
}

/** The smallest rectangle around cells; each row ends with its last filled cell. */
function rectangleOf(
  sheet: string,
  placed: readonly PlacedCell[],
  count: ContentCount,
  repeated: Position[],
): Cells {
  let [top, left, bottom] = [Infinity, Infinity, 0];
  const widths = new Map<number, number>();
  for (const { at } of placed) {
    top = Math.min(top, at.row);
    left = Math.min(left, at.column);
    bottom = Math.max(bottom, at.row);
    widths.set(at.row, Math.max(widths.get(at.row) ?? 0, at.column));
  }
  let places = bottom - top + 1;
  for (const width of widths.values()) places += width - left + 1;
  count.add("places", places);

  const filled = new Map<number, Cell[]>();
  for (const [row, width] of widths)
    filled.set(row, new Array<Cell>(width - left + 1).fill(EMPTY_CELL));
  for (const { at, cell } of placed) {
    const row = filled.get(at.row);
    const before = row?.[at.column - left];
    if (row === undefined || before === undefined) continue;
    const content = before === EMPTY_CELL ? cell : merged(before, cell);
    if (before !== EMPTY_CELL && content !== before) repeated.push(at);
    row[at.column - left] = content;
  }
  const rows = Array.from({ length: bottom - top + 1 }, (_, index) => filled.get(top + index));
  return { sheet, top, left, rows: rows.map((row) => row ?? EMPTY_ROW) };
}

/**
 * Puts cells into rows and columns. @throws FileRefusal `too-large` when most positions would be
 * empty.
 */
export function gridOf(sheet: string, placed: readonly PlacedCell[], count: ContentCount): Grid {
  const repeated: Position[] = [];
  const [largest = [], ...others] = groupsBy("row", placed)
    .flatMap((rows) => groupsBy("column", rows))
    .sort((one, other) => other.length - one.length);
  if (largest.length === 0)
    return { cells: { sheet, top: 1, left: 1, rows: [] }, detached: [], repeated };
  const [cells, ...detached] = [largest, ...others].map((group) =>
    rectangleOf(sheet, group, count, repeated),
  );
  return { cells: cells ?? { sheet, top: 1, left: 1, rows: [] }, detached, repeated };
}
