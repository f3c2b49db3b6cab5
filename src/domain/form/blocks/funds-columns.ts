/** Which column of 项目资金 holds what, also where pasting shifted the figures beside their header. */
import { decimal } from "../../decimal";
import type { Cell } from "../../cells";
import { entryAt, type Entry, type Line } from "../grid/grid";
import { namesFunds, type FundsRole } from "../labels/funds-labels";
import { readNumber } from "../../quantity/numbers/number";

const FARTHEST_SHIFT = 2;
/** A filler for a missing amount. */
const NONE = "无";

function isNumberOrDash(cell: Cell, unit: string): boolean {
  const { kind } = readNumber(cell, unit);
  return kind === "number" || kind === "dash";
}

/**
 * Whether a cell holds an amount or points.
 *
 * @param unit The unit of the amounts.
 */
export const isFigure = ({ cell }: Entry, unit: string): boolean =>
  cell.kind !== "text" || isNumberOrDash(cell, unit) || isNumberOrDash(cell, "分");

/** Whether two cells hold the same amount: 7.29 and ¥7.29万元. */
function isSameAmount(one: Entry, other: Entry, unit: string): boolean {
  const [first, second] = [readNumber(one.cell, unit), readNumber(other.cell, unit)];
  if (first.kind !== "number" || second.kind !== "number") return one.key === other.key;
  return decimal(first.value).eq(decimal(second.value));
}

/** The columns of the cells in the rows of 项目资金. */
interface BodyColumns {
  /** The columns with figures, for each row that has any. */
  readonly figures: readonly (readonly number[])[];
  /** The last column with a label left of the figures. */
  readonly lastLabel: number;
}

function columnsOf(body: readonly Line[], unit: string, header: Line): BodyColumns {
  const headerColumns = new Set(header.entries.map(({ at }) => at.column));
  const figures: number[][] = [];
  let lastLabel = 0;
  for (const { entries } of body) {
    // An amount merged over two columns, then split and filled into both, counts once.
    const repeatsAmount = (entry: Entry, index: number): boolean => {
      const before = entries[index - 1];
      if (before === undefined || headerColumns.has(entry.at.column)) return false;
      return before.at.column === entry.at.column - 1 && isSameAmount(before, entry, unit);
    };
    const own = entries.filter(
      (entry, index) => isFigure(entry, unit) && !repeatsAmount(entry, index),
    );
    const [first] = own;
    if (first === undefined) continue;
    figures.push(own.map(({ at }) => at.column));
    // After the row's first label, words are a second label or an unreadable figure (见说明).
    const labels = entries.filter(
      ({ at, key }, index) =>
        at.column < first.at.column &&
        key !== NONE &&
        !/^\d/u.test(key) &&
        (index === 0 || namesFunds(key)),
    );
    lastLabel = Math.max(lastLabel, labels.at(-1)?.at.column ?? 0);
  }
  return { figures, lastLabel };
}

/**
 * The smallest shift by which all figures are in columns of the header; null where there is none.
 */
function shiftOf(
  headerColumns: readonly number[],
  first: number,
  { figures, lastLabel }: BodyColumns,
): number | null {
  const shifts = [0];
  for (let shift = 1; shift <= FARTHEST_SHIFT; shift += 1) shifts.push(shift, -shift);
  const fits = (shift: number): boolean =>
    first + shift > lastLabel &&
    figures.every((columns) => columns.every((column) => headerColumns.includes(column - shift)));
  return shifts.find(fits) ?? null;
}

/**
 * The first column of figures: that of the first known label, or of an unknown one on its left with
 * nothing but figures below.
 *
 * @param roles The header's label of each role.
 * @param unit The unit of the amounts.
 */
function firstColumn(
  header: Line,
  roles: ReadonlyMap<FundsRole, Entry>,
  body: readonly Line[],
  unit: string,
): number {
  const known = Math.min(...[...roles.values()].map(({ at }) => at.column));
  const isAboveFigures = ({ at: { column } }: Entry): boolean => {
    const below = body.flatMap((line) => entryAt(line, column) ?? []);
    return below.length > 0 && below.every((entry) => isFigure(entry, unit));
  };
  const unknown = header.entries.filter(
    (entry) => entry.at.column < known && isAboveFigures(entry),
  );
  return Math.min(known, ...unknown.map(({ at }) => at.column));
}

/** Where the figures are. */
export interface FundsColumns {
  readonly columns: ReadonlyMap<FundsRole, number>;
  /** The first column with a label of figures. */
  readonly firstLabel: number;
  /** The first column of figures. Labels of rows are left of it. */
  readonly first: number;
  /** By how many columns the figures are right of their labels. */
  readonly shift: number;
}

/**
 * The column of each role. Figures are read in their header's columns; where they do not fit these,
 * all shifted by the same number of columns; where no shift fits, in the order of the labels if a
 * row has a figure for each. Labels are always left of all figures.
 *
 * @param roles The header's label of each role.
 * @param unit The unit of the amounts.
 * @returns Null where the figures cannot be assigned.
 */
export function fundsColumns(
  header: Line,
  roles: ReadonlyMap<FundsRole, Entry>,
  body: readonly Line[],
  unit: string,
): FundsColumns | null {
  const inBody = columnsOf(body, unit, header);
  const first = firstColumn(header, roles, body, unit);
  const headerColumns = header.entries
    .map(({ at }) => at.column)
    .filter((column) => column >= first);
  const shift = shiftOf(headerColumns, first, inBody);
  if (shift !== null) {
    const columns = new Map([...roles].map(([role, { at }]) => [role, at.column + shift] as const));
    return { columns, firstLabel: first, first: first + shift, shift };
  }
  // The column of 原因 holds words, so a complete row has no figure for it.
  const withFigures = [...roles].filter(([role]) => role !== "explanation");
  const withoutFigures = roles.size - withFigures.length;
  const complete = inBody.figures.find(
    ({ length }) =>
      length === withFigures.length && length === headerColumns.length - withoutFigures,
  );
  if (complete === undefined) return null;
  if (!inBody.figures.flat().every((column) => complete.includes(column))) return null;
  if (Math.min(...complete) <= inBody.lastLabel) return null;
  const ordered = withFigures.sort(([, one], [, other]) => one.at.column - other.at.column);
  const columns = new Map(ordered.map(([role], index) => [role, complete[index] ?? 0] as const));
  return { columns, firstLabel: first, first: Math.min(...complete), shift: 0 };
}
