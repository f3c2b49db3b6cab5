/** Compares the reading of a mutated sheet with the fixtures that it was made of. */
import { a1, cellAt } from "../../../../src/domain/cells";
import type { Form } from "../../../../src/domain/form/model/form";
import { understand } from "../../../../src/domain/form/understand";
import { EMPTY, factsOf, formIdOf, OTHER_WORDS, UNREADABLE, type Fact } from "./facts";
import { cellsFrom, markOf, type Mark, type Rows } from "./marked";

export interface Misread {
  /** The fact's key. */
  readonly key: string;
  readonly at: string | null;
  readonly expected: string | null;
  readonly read: string | null;
}

export interface Verdict {
  readonly misreads: readonly Misread[];
  /** Keys of the facts that were reported as not read; "form" for a form that was not found. */
  readonly refused: readonly string[];
  readonly facts: number;
}

const formsOf = memoised((base: Rows): readonly Form[] => understand(cellsFrom(base)));
const expectedFacts = memoised(factsOf);

/** The forms in the fixtures: every mutant of these must be read as the same forms. */
export const expectationOf = (bases: readonly Rows[]): readonly Form[] => bases.flatMap(formsOf);

/** Cached, as the fixtures are the same for thousands of mutants. */
function memoised<Key extends object, Value>(give: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? give(key);
    known.set(key, value);
    return value;
  };
}

/** Whether a cell is the fact's, or one of those into which its merged cell was split. */
function isWithin(mark: Mark | null, { form, row, column, span }: Mark): boolean {
  if (mark?.form !== form) return false;
  const [rows, columns] = span ?? [1, 1];
  const [down, right] = [mark.row - row, mark.column - column];
  return down >= 0 && down < rows && right >= 0 && right < columns;
}

interface Named {
  readonly row: number;
  readonly mark: Mark | null;
}

/** Whether the reader reported the fact as unplaced: its row, its column's header or its cell. */
function isNamed(fact: Fact, unplaced: readonly Named[], at: { row: number } | null): boolean {
  return unplaced.some(
    ({ row, mark }) =>
      row === at?.row ||
      (mark !== null &&
        mark.form === fact.mark?.form &&
        (mark.row === fact.mark.row ||
          (mark.part === "header" && mark.column === fact.mark.column))),
  );
}

/** Words without an attainment, in place of a number, are refused when the row is scored. */
const isRefusal = ({ key, value }: Fact): boolean =>
  value === UNREADABLE || (key.endsWith(" actual") && value.startsWith(OTHER_WORDS));

/**
 * Whether a value may be read at another cell: a merged label that was split and filled is the same in
 * each of its cells; the position of an empty value in the head or in a shifted row is derived.
 */
const isMovable = ({ key, value }: Fact, mark: Mark, shifted: boolean): boolean =>
  /(title|level\d|funds (total|part)|name)$/u.test(key) ||
  (value === EMPTY && (mark.part === "head" || shifted));

const isOfFunds = ({ key }: Fact): boolean =>
  /(funds \w+|initial|budget|executed|rate)$/u.test(key);

const markKey = ({ form, row, column }: Mark): string => `${form}:${row}:${column}`;

/** The fixtures' cells that are on the sheet, each with whether it is filled. */
function cellsOn(rows: Rows): ReadonlyMap<string, boolean> {
  const onSheet = new Map<string, boolean>();
  for (const cell of rows.flat()) {
    if (cell.mark === null) continue;
    const key = markKey(cell.mark);
    onSheet.set(key, onSheet.get(key) === true || cell.shown.trim() !== "");
  }
  return onSheet;
}

/** Whether a fact is still on the sheet: its cell is, and for a level also the label. */
function isStillOnSheet(
  { key, mark, value }: Fact,
  onSheet: ReadonlyMap<string, boolean>,
): boolean {
  if (mark === null) return true;
  const holds = onSheet.get(markKey(mark));
  return holds !== undefined && (holds || value === EMPTY || !/level\d$/u.test(key));
}

function judgeForm(
  expected: readonly Fact[],
  form: Form,
  rows: Rows,
  origin: { top: number; left: number },
): Pick<Verdict, "misreads" | "refused"> {
  const cells = cellsFrom(rows, origin.top, origin.left);
  const placeOf = new Map<string, { row: number }>();
  rows.forEach((row, index) => {
    for (const { mark } of row)
      if (mark !== null) placeOf.set(`${mark.form}/${mark.row}`, { row: origin.top + index });
  });
  const unplaced = form.unplaced.map(({ at }) => ({
    row: at.row,
    mark: markOf(cellAt(cells, at)),
  }));
  const read = new Map(factsOf(form).map((fact) => [fact.key, fact]));
  const misreads: Misread[] = [];
  const refused: string[] = [];
  // Funds whose columns cannot be assigned are reported once, at their first row.
  const noFunds =
    form.funds.length === 0 && unplaced.some(({ mark }) => mark?.part === "funds-label");
  const onSheet = cellsOn(rows);
  const id = formIdOf(form);
  const shifted = rows
    .flat()
    .some(({ mark }) => mark?.form === id && mark.role !== null && !mark.straight);
  for (const fact of expected) {
    const now = read.get(fact.key);
    read.delete(fact.key);
    if (!isStillOnSheet(fact, onSheet)) continue;
    const [rowKey = ""] = fact.key.split(" ");
    const line = placeOf.get(rowKey) ?? null;
    if (now === undefined) {
      if (fact.value === EMPTY) continue;
      if (isNamed(fact, unplaced, line) || (isOfFunds(fact) && noFunds)) refused.push(fact.key);
      else misreads.push({ key: fact.key, at: null, expected: fact.value, read: null });
      continue;
    }
    const moved =
      fact.mark !== null && !isWithin(now.mark, fact.mark) && !isMovable(fact, fact.mark, shifted);
    if (now.value === fact.value && !moved) continue;
    const withheld = isRefusal(now) || (now.value === EMPTY && isNamed(fact, unplaced, line));
    if (withheld) refused.push(fact.key);
    else
      misreads.push({
        key: fact.key,
        at: a1(now.at),
        expected: fact.value,
        read: moved && now.value === fact.value ? `${now.value} of another cell` : now.value,
      });
  }
  for (const fact of read.values()) {
    if (fact.value === EMPTY || isRefusal(fact)) continue;
    misreads.push({ key: fact.key, at: a1(fact.at), expected: null, read: fact.value });
  }
  return { misreads, refused };
}

/**
 * Reads a mutant of some fixtures and compares it with these. Every fact must be read unchanged at
 * the new position of its cell, or be reported as not read.
 */
export function judge(
  expectedForms: readonly Form[],
  rows: Rows,
  origin = { top: 1, left: 1 },
): Verdict {
  const forms = understand(cellsFrom(rows, origin.top, origin.left));
  const misreads: Misread[] = [];
  const refused: string[] = [];
  const left = new Map<number, Form[]>();
  for (const form of forms) {
    const id = formIdOf(form);
    left.set(id, [...(left.get(id) ?? []), form]);
  }
  let facts = 0;
  for (const expected of expectedForms) {
    const id = formIdOf(expected);
    const own = expectedFacts(expected);
    facts += own.length;
    const [form, ...others] = left.get(id) ?? [];
    left.delete(id);
    if (form === undefined) {
      refused.push(`${id} form`);
      continue;
    }
    const judged = judgeForm(own, form, rows, origin);
    misreads.push(...judged.misreads);
    refused.push(...judged.refused);
    for (const other of others)
      misreads.push({ key: `${id} form`, at: other.range, expected: "one form", read: "two" });
    const unplaced = form.unplaced.length - expected.unplaced.length;
    if (unplaced > 0 && judged.refused.length === 0) refused.push(`${id} unplaced`);
  }
  for (const form of [...left.values()].flat())
    misreads.push({ key: "form", at: form.range, expected: null, read: form.title.text });
  return { misreads, refused, facts };
}
