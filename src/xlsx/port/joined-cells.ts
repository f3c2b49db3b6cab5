/** Joins the parts of a sheet into one rectangle, as the port returns it. */
import { a1, type Cell, type Cells } from "../../domain/cells";

/** The most rows and cells of a joined sheet; a province's largest forms have a hundredth of them. */
const MOST_ROWS = 20_000;
const MOST_PLACES = 500_000;

const NOTHING: readonly Cell[] = [];

interface Joined {
  readonly cells: Cells;
  /** The last cell before the parts that are left out ("CV5000"); null where there are none. */
  readonly cutAt: string | null;
}

const bottomOf = ({ top, rows }: Cells): number => top + rows.length - 1;

const rightOf = ({ left, rows }: Cells): number =>
  rows.reduce((most, row) => Math.max(most, left + row.length - 1), left);

const widthOf = (parts: readonly Cells[]): number =>
  Math.max(...parts.map(rightOf)) - Math.min(...parts.map(({ left }) => left)) + 1;

const heightOf = (parts: readonly Cells[]): number =>
  Math.max(...parts.map(bottomOf)) - Math.min(...parts.map(({ top }) => top)) + 1;

const fits = (parts: readonly Cells[]): boolean =>
  heightOf(parts) <= MOST_ROWS && heightOf(parts) * widthOf(parts) <= MOST_PLACES;

/** Puts parts that do not overlap into one rectangle. */
function drawn(parts: readonly [Cells, ...Cells[]]): Cells {
  const [main] = parts;
  const top = Math.min(...parts.map((part) => part.top));
  const left = Math.min(...parts.map((part) => part.left));
  const rows: (readonly Cell[])[] = Array.from({ length: heightOf(parts) }, () => NOTHING);
  for (const part of parts) {
    for (const [index, cells] of part.rows.entries()) {
      const at = part.top - top + index;
      const row = [...(rows[at] ?? NOTHING)];
      const offset = part.left - left;
      while (row.length < offset) row.push({ kind: "empty", shown: "", raw: "" });
      for (const [column, cell] of cells.entries()) row[offset + column] = cell;
      rows[at] = row;
    }
  }
  return { ...main, top, left, rows };
}

/**
 * Joins the main part of a sheet with those that stand far apart from it, as many as fit, from the top.
 */
export function joinedCells(cells: Cells, detached: readonly Cells[]): Joined {
  let joined: [Cells, ...Cells[]] = [cells];
  let isCut = false;
  for (const part of [...detached].sort((one, other) => one.top - other.top)) {
    if (fits([...joined, part])) joined = [...joined, part];
    else isCut = true;
  }
  const all = joined.length === 1 ? cells : drawn(joined);
  return {
    cells: all,
    cutAt: isCut ? a1({ row: bottomOf(all), column: rightOf(all) }) : null,
  };
}
