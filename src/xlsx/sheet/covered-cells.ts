import type { MergedArea } from "../../domain/cells";
import type { PlacedCell } from "./grid";
import { readReference } from "./reference";

/** The most rows of merged areas in all; sheets with more keep their covered cells. */
const MOST_ROWS = 1_000_000;

/** The area of a reference such as "A30:E30"; null where it is none. */
export function readArea(text: string): MergedArea | null {
  const [from, to] = text.split(":").map(readReference);
  if (from === undefined || to === undefined) return null;
  const numbers = [from.row, from.column, to.row, to.column];
  return numbers.some(Number.isNaN) ? null : { from, to };
}

/** The first index whose entry is not below `least`, of ascending numbers. */
function indexFrom(ascending: readonly number[], least: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? least) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The cells without those covered by a merged area. Excel empties these when it merges; other programs
 * leave old values in them, which nobody can see or reach.
 */
export function withoutCovered(
  placed: readonly PlacedCell[],
  areas: readonly MergedArea[],
): readonly PlacedCell[] {
  if (areas.length === 0) return placed;
  const columnsOf = new Map<number, number[]>();
  for (const { at } of placed) {
    const columns = columnsOf.get(at.row);
    if (columns === undefined) columnsOf.set(at.row, [at.column]);
    else columns.push(at.column);
  }
  for (const columns of columnsOf.values()) columns.sort((one, other) => one - other);
  const rows = [...columnsOf.keys()].sort((one, other) => one - other);
  const covered = new Map<number, Set<number>>();
  let visited = 0;
  for (const { from, to } of areas) {
    for (let index = indexFrom(rows, from.row); (rows[index] ?? Infinity) <= to.row; index += 1) {
      const row = rows[index] ?? from.row;
      const columns = columnsOf.get(row) ?? [];
      for (
        let at = indexFrom(columns, from.column);
        (columns[at] ?? Infinity) <= to.column;
        at += 1
      ) {
        const column = columns[at] ?? from.column;
        if (row === from.row && column === from.column) continue;
        covered.set(row, (covered.get(row) ?? new Set()).add(column));
        visited += 1;
      }
      visited += 1;
      if (visited > MOST_ROWS) return placed;
    }
  }
  return placed.filter(({ at }) => covered.get(at.row)?.has(at.column) !== true);
}
