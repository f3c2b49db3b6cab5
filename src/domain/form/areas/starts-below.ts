/** The first row of the next form below a table, fast for a sheet with very many forms. */
import { firstIndex } from "../grid/first-index";
import type { Columns } from "../grid/grid";

/** Whether two ranges of columns have a column in common. */
export const overlap = (one: Columns, other: Columns): boolean =>
  one.left <= other.right && other.left <= one.right;

/** The beginning of a form: its first row, and the first row and the columns of its first table. */
export interface FormStart extends Columns {
  readonly start: number;
  readonly table: number;
}

/** The forms whose tables have the same columns. Usually all forms of a sheet do. */
interface Stack {
  readonly columns: Columns;
  /** First rows of the tables, ascending. */
  readonly tables: readonly number[];
  /** For each table, the smallest first row among its form and the forms of the tables below. */
  readonly starts: readonly number[];
}

function stackOf(forms: readonly FormStart[], columns: Columns): Stack {
  const sorted = [...forms].sort((one, other) => one.table - other.table);
  const starts: number[] = [];
  let least = Infinity;
  for (const { start } of [...sorted].reverse()) {
    least = Math.min(least, start);
    starts.push(least);
  }
  return { columns, tables: sorted.map(({ table }) => table), starts: starts.reverse() };
}

/**
 * Prepares the search for the next form below a table; the forms are sorted once.
 *
 * @returns A function that takes a table's columns and its last row, and gives the smallest first
 * row of the forms whose tables begin below in overlapping columns; Infinity where there are none.
 */
export function startsBelow(
  forms: readonly FormStart[],
): (columns: Columns, bottom: number) => number {
  const byColumns = new Map<string, FormStart[]>();
  for (const form of forms) {
    const key = `${form.left}:${form.right}`;
    const same = byColumns.get(key);
    if (same === undefined) byColumns.set(key, [form]);
    else same.push(form);
  }
  const stacks = [...byColumns.values()].flatMap((same) =>
    same[0] ? [stackOf(same, same[0])] : [],
  );
  return (columns, bottom) => {
    const inColumns = stacks.filter((stack) => overlap(stack.columns, columns));
    const starts = inColumns.map((stack) => {
      const { tables } = stack;
      const below = firstIndex(tables.length, (index) => (tables[index] ?? Infinity) > bottom);
      return stack.starts[below] ?? Infinity;
    });
    return Math.min(...starts);
  };
}
