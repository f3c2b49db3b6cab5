/** The rows below one header of a table, and the columns that they are read by. */
import type { Unplaced } from "../model/form";
import { entryAt, type Entry, type Line } from "../grid/grid";
import { areColumnNumbers } from "../labels/column-numbers";
import type { Header } from "./header";
import { withColumns } from "./header-columns";

/** A header with the rows that are read by it. */
export interface Segment {
  readonly header: Header;
  readonly lines: readonly Line[];
}

/** Whether a line below a header numbers its columns. */
export const isNumbering = ({ entries }: Line, { left, right }: Header): boolean =>
  areColumnNumbers(
    entries.filter(({ at }) => at.column >= left && at.column <= right).map(({ key }) => key),
  );

/** How rows use the column of a repeated label and the column before it. */
function usageOf({ at: { column } }: Entry, lines: readonly Line[]) {
  let isFirstUsed = false;
  let isSecondUsed = false;
  let differ = false;
  for (const line of lines) {
    const first = entryAt(line, column - 1);
    const second = entryAt(line, column);
    isFirstUsed ||= first !== undefined;
    isSecondUsed ||= second !== undefined;
    differ ||= second !== undefined && second.key !== first?.key;
  }
  return { isOnlySecondUsed: isSecondUsed && !isFirstUsed, differ };
}

/** The header with the role of a label's first column given to the column of the repeated label. */
function withSecondColumn(header: Header, repeated: Entry): Header {
  const { column } = repeated.at;
  const columns = [...header.columns].map(
    ([role, at]) => [role, at === column - 1 ? column : at] as const,
  );
  const ignored = [...header.ignored].filter((at) => at !== column);
  return withColumns({ ...header, ignored: new Set([...ignored, column - 1]) }, new Map(columns));
}

/**
 * Decides which column of a repeated label is read. The two columns are one split merged cell
 * where the second is empty or equal to the first; the second is read where only it is used. Where
 * the columns differ, neither is read and both are unplaced.
 */
export function withoutRepeatedLabels(segment: Segment): Segment {
  const { header: printed, lines } = segment;
  if (printed.repeatedLabels.length === 0) return segment;
  let header = printed;
  const ambiguous: Entry[] = [];
  for (const repeated of printed.repeatedLabels) {
    const { isOnlySecondUsed, differ } = usageOf(repeated, lines);
    if (isOnlySecondUsed) header = withSecondColumn(header, repeated);
    else if (differ) ambiguous.push(repeated);
  }
  const both = new Set(ambiguous.flatMap(({ at }) => [at.column - 1, at.column]));
  const firstOf = ({ at, ...entry }: Entry): Entry => ({
    ...entry,
    at: { ...at, column: at.column - 1 },
  });
  const columns = new Map([...header.columns].filter(([, column]) => !both.has(column)));
  const rest = {
    ...header,
    ignored: new Set([...header.ignored, ...both]),
    unplaced: [...header.unplaced, ...ambiguous.flatMap((entry) => [firstOf(entry), entry])],
  };
  return { lines, header: withColumns(rest, columns) };
}

/** The unplaced columns of a segment that have a filled cell below their label. */
export function unplacedColumns({ header, lines }: Segment): Unplaced[] {
  if (header.unplaced.length === 0) return [];
  const used = new Set(lines.flatMap(({ entries }) => entries.map(({ at }) => at.column)));
  return header.unplaced
    .filter(({ at }) => used.has(at.column))
    .map((entry): Unplaced => {
      const { at, text } = entry;
      const beside = header.differing?.get(entry)?.text;
      return beside === undefined
        ? { at, reason: "column-not-placed", text }
        : { at, reason: "column-differs", text, beside };
    });
}
