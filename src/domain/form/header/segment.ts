/** A stretch of rows below one header, and which of its columns are meant. */
import type { Unplaced } from "../model/form";
import { entryAt, type Entry, type Line } from "../grid/grid";
import type { Header } from "./header";
import { withColumns } from "./header-columns";

export interface Segment {
  readonly header: Header;
  readonly lines: readonly Line[];
}

/** The row below a header that numbers its columns: 1 | 2 | 3, （1）|（2）, A | B | C=B/A. */
export function isNumbering({ entries }: Line, { left, right }: Header): boolean {
  const own = entries.filter(({ at }) => at.column >= left && at.column <= right);
  const keys = own.map(({ key }) => key.replace(/^\((.*)\)$/u, "$1"));
  if (keys.length < 3) return false;
  if (keys.every((key) => /^[A-Z](=[A-Z\d()+*/×÷%-]+)?$/u.test(key))) return true;
  const [first = ""] = keys;
  return /^\d{1,2}$/u.test(first) && keys.every((key, index) => key === `${Number(first) + index}`);
}

/** The twin's column and the one before it, as far as rows hold something in them. */
function uses({ at: { column } }: Entry, lines: readonly Line[]) {
  let first = false;
  let differ = false;
  let second = false;
  for (const line of lines) {
    const before = entryAt(line, column - 1);
    const own = entryAt(line, column);
    first ||= before !== undefined;
    second ||= own !== undefined;
    differ ||= own !== undefined && own.key !== before?.key;
  }
  return { onlySecond: second && !first, differ };
}

/** The header with everything in a label's first column read from its second instead. */
function inSecond(header: Header, twin: Entry): Header {
  const { column } = twin.at;
  const columns = [...header.columns].map(
    ([role, at]) => [role, at === column - 1 ? column : at] as const,
  );
  const ignored = [...header.ignored].filter((at) => at !== column);
  return withColumns({ ...header, ignored: new Set([...ignored, column - 1]) }, new Map(columns));
}

/**
 * Two columns of one name side by side are one label filled into a once merged cell as long as only
 * one of them holds anything of its own; else it cannot be said which of them is meant.
 */
export function withoutRepeatedLabels(segment: Segment): Segment {
  const { header: printed, lines } = segment;
  if (printed.repeatedLabels.length === 0) return segment;
  let header = printed;
  const doubled: Entry[] = [];
  for (const twin of printed.repeatedLabels) {
    const { onlySecond, differ } = uses(twin, lines);
    if (onlySecond) header = inSecond(header, twin);
    else if (differ) doubled.push(twin);
  }
  const both = new Set(doubled.flatMap(({ at }) => [at.column - 1, at.column]));
  const first = ({ at, ...entry }: Entry): Entry => ({
    ...entry,
    at: { ...at, column: at.column - 1 },
  });
  const columns = new Map([...header.columns].filter(([, column]) => !both.has(column)));
  const rest = {
    ...header,
    ignored: new Set([...header.ignored, ...both]),
    unplaced: [...header.unplaced, ...doubled.flatMap((entry) => [first(entry), entry])],
  };
  return { lines, header: withColumns(rest, columns) };
}

/** Headers nobody can place matter only where something stands below them. */
export function unplacedColumns({ header, lines }: Segment): Unplaced[] {
  if (header.unplaced.length === 0) return [];
  const used = new Set(lines.flatMap(({ entries }) => entries.map(({ at }) => at.column)));
  return header.unplaced
    .filter(({ at }) => used.has(at.column))
    .map(({ at, text }) => ({ at, reason: "column-not-placed", text }));
}
