/** Single cells → one array a column, for writing many of them in few requests. */
import { columnLetters, type Position } from "../domain/cells";

export interface ColumnArray<T> {
  /** "G13:G26": from the first to the last of the column's cells. */
  readonly address: string;
  /** From top to bottom; null where a cell between them is to be left alone. */
  readonly entries: readonly (T | null)[];
}

/**
 * Groups cells by column. Office.js leaves a cell alone where an array has null (and clears it
 * where it has ""), so that one array writes all cells of a column and no other.
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

/** One property of a column as Office.js takes it: null leaves a cell's own. */
export function columnOf<T, V>(
  { entries }: ColumnArray<T>,
  value: (entry: T) => V | null,
): (V | null)[][] {
  return entries.map((entry) => [entry === null ? null : value(entry)]);
}

/** Whether a column array would change anything at all. */
export function hasEntries(column: readonly (readonly unknown[])[]): boolean {
  return column.some(([value]) => value !== null);
}
