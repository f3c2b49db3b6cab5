/** Was a mutated sheet read as the fixtures it was made of? */
import { a1, cellAt } from "../../../../src/domain/cells";
import type { Form } from "../../../../src/domain/form/model/form";
import { understand } from "../../../../src/domain/form/understand";
import { EMPTY, factsOf, formIdOf, OTHER_WORDS, UNREADABLE, type Fact } from "./facts";
import { cellsFrom, markOf, type Mark, type Rows } from "./marked";

export interface Misread {
  /** Which fact; the place where it was read or should have been; what it was and what it became. */
  readonly key: string;
  readonly at: string | null;
  readonly expected: string | null;
  readonly read: string | null;
}

export interface Verdict {
  readonly misreads: readonly Misread[];
  /** Facts that were not read and said so, by their keys; "form" for one that was not found at all. */
  readonly refused: readonly string[];
  readonly facts: number;
}

const formsOf = memoised((base: Rows): readonly Form[] => understand(cellsFrom(base)));
const expectedFacts = memoised(factsOf);

/** What the fixtures say, which is what any mutant of them must say. */
export const expectationOf = (bases: readonly Rows[]): readonly Form[] => bases.flatMap(formsOf);

/** The fixtures are the same for thousands of mutants. */
function memoised<Key extends object, Value>(give: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? give(key);
    known.set(key, value);
    return value;
  };
}

/** Is this the place, or one of the cells it was merged over and since filled into? */
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

/** Does what the reader called unclear name the fact: its row, its column's header or its cell? */
function isNamed(fact: Fact, unclear: readonly Named[], at: { row: number } | null): boolean {
  return unclear.some(
    ({ row, mark }) =>
      row === at?.row ||
      (mark !== null &&
        mark.form === fact.mark?.form &&
        (mark.row === fact.mark.row ||
          (mark.part === "header" && mark.column === fact.mark.column))),
  );
}

/** Words that name no attainment, where a number was, are refused by whoever compares the two. */
const isRefusal = ({ key, value }: Fact): boolean =>
  value === UNREADABLE || (key.endsWith(" actual") && value.startsWith(OTHER_WORDS));

/**
 * A label filled into the cells it was merged over may be told from any of them; where nothing
 * stands in a head or in a row that slipped to a side, its place is a guess.
 */
const isMovable = ({ key, value }: Fact, mark: Mark, slipped: boolean): boolean =>
  /(title|level\d|funds (total|part)|name)$/u.test(key) ||
  (value === EMPTY && (mark.part === "head" || slipped));

const isOfFunds = ({ key }: Fact): boolean =>
  /(funds \w+|initial|budget|executed|rate)$/u.test(key);

const markKey = ({ form, row, column }: Mark): string => `${form}:${row}:${column}`;

/** The fixtures' cells that are on the sheet, and whether they still hold something. */
function standingOn(rows: Rows): ReadonlyMap<string, boolean> {
  const standing = new Map<string, boolean>();
  for (const cell of rows.flat()) {
    if (cell.mark === null) continue;
    const key = markKey(cell.mark);
    standing.set(key, standing.get(key) === true || cell.shown.trim() !== "");
  }
  return standing;
}

/** A cell that was taken off the sheet says nothing; neither does a level whose label was. */
function isStillSaid({ key, mark, value }: Fact, standing: ReadonlyMap<string, boolean>): boolean {
  if (mark === null) return true;
  const holds = standing.get(markKey(mark));
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
  const unclear = form.unplaced.map(({ at }) => ({ row: at.row, mark: markOf(cellAt(cells, at)) }));
  const read = new Map(factsOf(form).map((fact) => [fact.key, fact]));
  const misreads: Misread[] = [];
  const refused: string[] = [];
  // Funds whose columns cannot be told are refused as one, by their first row.
  const noFunds =
    form.funds.length === 0 && unclear.some(({ mark }) => mark?.part === "funds-label");
  const standing = standingOn(rows);
  const id = formIdOf(form);
  const slipped = rows
    .flat()
    .some(({ mark }) => mark?.form === id && mark.role !== null && !mark.straight);
  for (const fact of expected) {
    const now = read.get(fact.key);
    read.delete(fact.key);
    if (!isStillSaid(fact, standing)) continue;
    const [rowKey = ""] = fact.key.split(" ");
    const line = placeOf.get(rowKey) ?? null;
    if (now === undefined) {
      if (fact.value === EMPTY) continue;
      if (isNamed(fact, unclear, line) || (isOfFunds(fact) && noFunds)) refused.push(fact.key);
      else misreads.push({ key: fact.key, at: null, expected: fact.value, read: null });
      continue;
    }
    const moved =
      fact.mark !== null && !isWithin(now.mark, fact.mark) && !isMovable(fact, fact.mark, slipped);
    if (now.value === fact.value && !moved) continue;
    const withheld = isRefusal(now) || (now.value === EMPTY && isNamed(fact, unclear, line));
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
 * Reads a mutant of some fixtures and holds it against what these say. Every fact must be read
 * unchanged where its cell now stands, or be refused by name.
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
    const unclear = form.unplaced.length - expected.unplaced.length;
    if (unclear > 0 && judged.refused.length === 0) refused.push(`${id} unclear`);
  }
  for (const form of [...left.values()].flat())
    misreads.push({ key: "form", at: form.range, expected: null, read: form.title.text });
  return { misreads, refused, facts };
}
