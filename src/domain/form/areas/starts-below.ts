/** Where the next form begins below a table, however many there are on a sheet. */
import { firstIndex } from "../grid/first-index";
import type { Area } from "../grid/grid";

/** The columns a table takes. */
export type Span = Pick<Area, "left" | "right">;

export const overlap = (one: Span, other: Span): boolean =>
  one.left <= other.right && other.left <= one.right;

/** A form's first row, and where its first table begins and which columns that takes. */
export interface Begun extends Span {
  readonly start: number;
  readonly table: number;
}

/** The forms whose tables take the same columns: as a rule all there are. */
interface Stack {
  readonly span: Span;
  /** Where their tables begin, from top to bottom. */
  readonly tables: readonly number[];
  /** The first row of any of them from here down. */
  readonly starts: readonly number[];
}

function stackOf(forms: readonly Begun[], span: Span): Stack {
  const sorted = [...forms].sort((one, other) => one.table - other.table);
  const starts: number[] = [];
  let least = Infinity;
  for (const { start } of [...sorted].reverse()) {
    least = Math.min(least, start);
    starts.push(least);
  }
  return { span, tables: sorted.map(({ table }) => table), starts: starts.reverse() };
}

/**
 * Gives, for a table that ends on a row, the first row of the forms whose tables begin below it in
 * its columns; Infinity where there are none. Asking is cheap: the forms are sorted once.
 */
export function startsBelow(forms: readonly Begun[]): (table: Span, bottom: number) => number {
  const bySpan = new Map<string, Begun[]>();
  for (const form of forms) {
    const key = `${form.left}:${form.right}`;
    const same = bySpan.get(key);
    if (same === undefined) bySpan.set(key, [form]);
    else same.push(form);
  }
  const stacks = [...bySpan.values()].flatMap((same) => (same[0] ? [stackOf(same, same[0])] : []));
  return (table, bottom) => {
    const inColumns = stacks.filter(({ span }) => overlap(span, table));
    const starts = inColumns.map(({ tables, starts: from }) => {
      const below = firstIndex(tables.length, (index) => (tables[index] ?? Infinity) > bottom);
      return from[below] ?? Infinity;
    });
    return Math.min(...starts);
  };
}
