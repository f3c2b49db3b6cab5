/** Single cells → one array per column, so that many cells are written with few requests. */
import { columnLetters, type Position } from "../domain/cells";

export interface ColumnArray<T> {
  /** "G13:G26": from the first to the last of the column's cells in the list. */
  readonly address: string;
  /** From top to bottom; null for a cell of the address that is not in the list. */
  readonly entries: readonly (T | null)[];
}

/**
 * Groups cells by column. Office.js does not change a cell whose entry in the array is null (and
 * clears it for ""), so one array can write some cells of a column and skip those between them.
 */
export function columnArrays<T extends { readonly at: Position }>(
  cells: readonly T[],
): readonly ColumnArray<T>[] {
  const columns = new Map<number, T[]>();
  for (const cell of cells) {
    const column = columns.get(cell.at.column);
    if (column === undefined) columns.set(cell.at.column, [cell]);
    else column.push(cell);
  }
  return [...columns].map(([column, members]) => {
    const rows = members.map(({ at }) => at.row);
    const [first, last] = [Math.min(...rows), Math.max(...rows)];
    const entries: (T | null)[] = Array.from({ length: last - first + 1 }, () => null);
    for (const member of members) entries[member.at.row - first] = member;
    const letters = columnLetters(column);
    return { address: `${letters}${first}:${letters}${last}`, entries };
  });
}

/** The values of one property of a column in the shape Office.js takes; null: cell not changed. */
export function columnOf<T, V>(
  { entries }: ColumnArray<T>,
  value: (entry: T) => V | null,
): (V | null)[][] {
  return entries.map((entry) => [entry === null ? null : value(entry)]);
}

/** Whether a column has any value to write; without one, no request is needed for it. */
export function hasEntries(column: readonly (readonly unknown[])[]): boolean {
  return column.some(([value]) => value !== null);
}
