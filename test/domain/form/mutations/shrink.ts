/** Reduces a sheet that is read wrongly: rows, columns and cells that do not matter are removed. */
import type { Form } from "../../../../src/domain/form/model/form";
import { expectationOf, judge, type Misread, type Verdict } from "./judge";
import { BLANK, widthOf, type Mark, type MarkedCell, type Rows } from "./marked";

/** A mutant beside the fixtures it was made of. */
export interface Pair {
  readonly bases: readonly Rows[];
  readonly rows: Rows;
}

export function verdictOf({ bases, rows }: Pair, origin?: { top: number; left: number }): Verdict {
  const expected: readonly Form[] = expectationOf(bases);
  return judge(expected, rows, origin);
}

type Taken = (mark: Mark) => boolean;

const emptied = (cell: MarkedCell): MarkedCell => ({ ...BLANK, mark: cell.mark });

/** The rows without some cells of the fixture; used for a fixture and its mutant alike. */
function without(rows: Rows, taken: Taken): Rows {
  const isTaken = ({ mark }: MarkedCell): boolean => mark !== null && taken(mark);
  const kept = rows.filter(
    (row) => !row.some(isTaken) || row.some((cell) => cell.kind !== "empty" && !isTaken(cell)),
  );
  return kept.map((row) => row.map((cell) => (isTaken(cell) ? emptied(cell) : cell)));
}

const withoutFrom = ({ bases, rows }: Pair, taken: Taken): Pair => ({
  bases: bases.map((base) => without(base, taken)).filter((base) => base.length > 0),
  rows: without(rows, taken),
});

function marksOf(rows: readonly Rows[]): Mark[] {
  return rows
    .flat(2)
    .flatMap(({ mark, kind }) => (mark === null || kind === "empty" ? [] : [mark]));
}

const isBlank = ({ mark, kind }: MarkedCell): boolean => mark === null || kind === "empty";

/** Ways to make a pair smaller, the largest first. */
function* smaller(pair: Pair): Generator<Pair> {
  const marks = marksOf(pair.bases);
  for (const form of new Set(marks.map((mark) => mark.form)))
    yield withoutFrom(pair, (mark) => mark.form === form);
  for (const key of new Set(marks.map(({ form, row }) => `${form}:${row}`)))
    yield withoutFrom(pair, ({ form, row }) => `${form}:${row}` === key);
  for (const key of new Set(marks.map(({ form, column }) => `${form}:${column}`)))
    yield withoutFrom(pair, ({ form, column }) => `${form}:${column}` === key);
  for (const [index, row] of pair.rows.entries()) {
    if (row.every(isBlank))
      yield { ...pair, rows: pair.rows.filter((_, other) => other !== index) };
  }
  for (let column = 0; column < widthOf(pair.rows); column += 1) {
    if (pair.rows.every((row) => isBlank(row[column] ?? BLANK)))
      yield { ...pair, rows: pair.rows.map((row) => row.filter((_, other) => other !== column)) };
  }
  for (const { form, row, column } of marks)
    yield withoutFrom(
      pair,
      (mark) => mark.form === form && mark.row === row && mark.column === column,
    );
  for (const [index, row] of pair.rows.entries()) {
    for (const [column, cell] of row.entries()) {
      if (cell.mark !== null || cell.kind === "empty") continue;
      yield {
        ...pair,
        rows: pair.rows.map((cells, other) =>
          other === index ? cells.map((old, at) => (at === column ? BLANK : old)) : cells,
        ),
      };
    }
  }
}

const isSame = (one: Misread, other: Misread): boolean =>
  one.key === other.key && one.expected === other.expected && one.read === other.read;

/** A pair that is read wrongly, reduced as far as it is wrong in the same way. */
export function shrunk(pair: Pair): Pair {
  const [kind] = verdictOf(pair).misreads;
  if (kind === undefined) return pair;
  const goesWrong = (candidate: Pair): boolean =>
    verdictOf(candidate).misreads.some((one) => isSame(one, kind));
  for (let current = pair; ;) {
    let next: Pair | null = null;
    for (const candidate of smaller(current)) {
      if (!goesWrong(candidate)) continue;
      next = candidate;
      break;
    }
    if (next === null) return current;
    current = next;
  }
}

/** A cell as it is written in a test's array literal. */
function literal({ kind, shown, raw, format, formula }: MarkedCell): unknown {
  if (kind === "empty") return null;
  if (kind === "text") return shown;
  if (kind === "number" && shown === raw && formula === undefined) return Number(raw);
  return {
    kind,
    shown,
    raw,
    ...(format === undefined ? {} : { format }),
    ...(formula === undefined ? {} : { formula }),
  };
}

/** A sheet as an array literal, empty cells at the ends of its rows left out. */
export const literalOf = (rows: Rows): string =>
  rows
    .map((row) => {
      const end = row.map(({ kind }) => kind !== "empty").lastIndexOf(true) + 1;
      return `  ${JSON.stringify(row.slice(0, end).map(literal))},`;
    })
    .join("\n");
