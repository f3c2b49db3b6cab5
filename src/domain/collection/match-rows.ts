/** Matches the rows of a form with those of the same form in another round. */
import type { FormRecord, RecordRow } from "./form-record";
import { groupBy } from "./group-by";
import { nameKey } from "./keys";
import { likeness } from "./likeness";

/** Names with a smaller similarity are different names. */
const LEAST_LIKENESS = 0.5;
/** Of more rows without a partner only these first ones are compared. */
const MOST_COMPARED = 200;

type KeyOf = (row: RecordRow) => string;

const levels: KeyOf = ({ level1, level2 }) => `${nameKey(level1)}|${nameKey(level2)}`;

/** From the strictest key to the loosest; "" never matches. */
const KEYS: readonly KeyOf[] = [
  (row) => named(row, `${levels(row)}|${nameKey(row.target)}|${nameKey(row.explanation)}`),
  (row) => named(row, `${levels(row)}|${nameKey(row.target)}`),
  (row) => named(row, levels(row)),
  (row) => named(row, ""),
];

const named = ({ name }: RecordRow, rest: string): string => {
  const key = nameKey(name);
  return key === "" ? "" : `${key}|${rest}`;
};

/**
 * The partner of each row of the earlier form; null for none. A row keeps its partner when it moves, when
 * its figures change, and when its name is spelled a little differently.
 */
export function matchRows(
  before: Pick<FormRecord, "rows">,
  now: Pick<FormRecord, "rows">,
): readonly (number | null)[] {
  const partners: (number | null)[] = before.rows.map(() => null);
  const free = new Set(now.rows.keys());
  for (const keyOf of KEYS) pairByKey(before.rows, now.rows, keyOf, partners, free);
  pairByLikeness(before.rows, now.rows, partners, free);
  return partners;
}

/** Pairs rows with the same key, in their order. */
function pairByKey(
  before: readonly RecordRow[],
  now: readonly RecordRow[],
  keyOf: KeyOf,
  partners: (number | null)[],
  free: Set<number>,
): void {
  const waiting = groupBy(free, (index) => {
    const row = now[index];
    return (row === undefined ? "" : keyOf(row)) || null;
  });
  before.forEach((row, index) => {
    if (partners[index] !== null) return;
    const partner = waiting.get(keyOf(row))?.shift();
    if (partner === undefined) return;
    partners[index] = partner;
    free.delete(partner);
  });
}

/** Pairs the remaining rows: the most similar first; rows without names by their targets. */
function pairByLikeness(
  before: readonly RecordRow[],
  now: readonly RecordRow[],
  partners: (number | null)[],
  free: Set<number>,
): void {
  const left = before.flatMap((row, index) => (partners[index] === null ? [{ row, index }] : []));
  const others = [...free].flatMap((index) => {
    const row = now[index];
    return row === undefined ? [] : [{ row, index }];
  });
  const found = left.slice(0, MOST_COMPARED).flatMap((one) =>
    others.slice(0, MOST_COMPARED).flatMap((other) => {
      if (!isOneLevel(one.row, other.row)) return [];
      const how = rowLikeness(one.row, other.row);
      return how < LEAST_LIKENESS ? [] : [{ one: one.index, other: other.index, how }];
    }),
  );
  for (const { one, other } of [...found].sort((a, b) => b.how - a.how)) {
    if (partners[one] !== null || !free.has(other)) continue;
    partners[one] = other;
    free.delete(other);
  }
}

/** Whether both rows are in the same level 1, or the level of one is not known. */
const isOneLevel = (one: RecordRow, other: RecordRow): boolean => {
  const [first, second] = [nameKey(one.level1), nameKey(other.level1)];
  return first === "" || second === "" || first === second;
};

function rowLikeness(one: RecordRow, other: RecordRow): number {
  const [first, second] = [nameKey(one.name), nameKey(other.name)];
  if (first !== "" && second !== "") return likeness(first, second);
  // one of them has no name: target and weight decide
  const [asked, askedNow] = [nameKey(one.target), nameKey(other.target)];
  return asked !== "" && asked === askedNow && one.weight === other.weight ? 1 : 0;
}
