/**
 * Matches the forms of this round with those of an earlier one, whatever their files and sheets are
 * called.
 */
import type { FormRecord } from "./form-record";
import { baseName } from "../text/base-name";
import { groupBy } from "./group-by";
import { nameKey, yearKey } from "./keys";
import { likeness } from "./likeness";
import { isSameName } from "./name-spellings";

export interface FormPair {
  /** Indices into the forms of the two rounds. */
  readonly before: number;
  readonly now: number;
}

export interface MatchedForms {
  readonly pairs: readonly FormPair[];
  /** Forms of the earlier round without a partner. */
  readonly missing: readonly number[];
  /** Forms of this round without a partner. */
  readonly added: readonly number[];
}

/** A form with its keys, which are computed once. */
interface Known {
  readonly unit: string;
  readonly department: string;
  readonly project: string;
  readonly year: string;
  readonly file: string;
  readonly sheet: string;
  readonly names: ReadonlySet<string>;
  readonly record: FormRecord;
}

const known = (record: FormRecord): Known => ({
  unit: nameKey(record.unit),
  department: nameKey(record.department),
  project: nameKey(record.project),
  year: yearKey(record),
  file: baseName(record.file).toLowerCase(),
  sheet: nameKey(record.sheet),
  names: new Set(record.rows.map(({ name }) => nameKey(name)).filter((name) => name !== "")),
  record,
});

/** In larger groups not every pair is compared. */
const MOST_PAIRS = 10_000;

const exactKey = ({ unit, project, year }: Known): string =>
  project === "" ? "" : [unit, project, year].join("|");

/**
 * Fields that two versions of one form may share although another field was corrected; "" never
 * matches.
 */
const SHARED: readonly ((form: Known) => string)[] = [
  ({ project }) => project,
  ({ unit, year }) => (unit === "" ? "" : `${unit}|${year}`),
  ({ department, year }) => (department === "" ? "" : `${department}|${year}`),
  ({ file, sheet }) => `${file}|${sheet}`,
  ({ names }) => [...names].sort().join("|"),
];

/** The share of row names that two forms have in common. */
function sharedRows(one: Known, other: Known): number {
  let shared = 0;
  for (const name of one.names) if (other.names.has(name)) shared += 1;
  const all = one.names.size + other.names.size - shared;
  return all === 0 ? 0 : shared / all;
}

/** The similarity of two forms whose fields match, which decides between several of the same fields. */
const closeness = (one: Known, other: Known): number =>
  4 * sharedRows(one, other) +
  Number(one.file === other.file) +
  Number(one.sheet === other.sheet) +
  Number(one.unit === other.unit) +
  Number(one.department === other.department) +
  Number(one.project === other.project);

/** Whether both names may be one: one is missing, or they are close spellings. */
const mayBeOne = (one: string, other: string): boolean =>
  one === "" || other === "" || isSameName(one, other);

/** Least similarity of project names, which are corrected more freely than units' names. */
const LEAST_PROJECT = 0.5;
/** Least share of equal rows where fields differ. */
const LEAST_ROWS = 0.5;

function areOne(one: Known, other: Known): boolean {
  if (one.year !== "" && other.year !== "" && one.year !== other.year) return false;
  if (!mayBeOne(one.unit, other.unit)) return false;
  const isSender =
    (one.unit !== "" && other.unit !== "") || mayBeOne(one.department, other.department);
  if (!isSender) return false;
  const isProject = one.project !== "" && one.project === other.project;
  if (isProject && one.unit !== "" && other.unit !== "") return true;
  if (sharedRows(one, other) < LEAST_ROWS) return false;
  return (
    isProject ||
    mayBeOne(one.project, other.project) ||
    likeness(one.project, other.project) >= LEAST_PROJECT
  );
}

/** Groups the indices of forms by a key; forms with the key "" are left out. */
const byKey = (
  forms: readonly Known[],
  free: ReadonlySet<number>,
  keyOf: (form: Known) => string,
): ReadonlyMap<string, readonly number[]> =>
  groupBy(free, (index) => {
    const form = forms[index];
    return (form === undefined ? "" : keyOf(form)) || null;
  });

/** Pairs the forms of two rounds; each is in one pair at most. */
export function matchForms(
  before: readonly FormRecord[],
  now: readonly FormRecord[],
): MatchedForms {
  const [olds, news] = [before.map(known), now.map(known)];
  const [freeOld, freeNew] = [new Set(olds.keys()), new Set(news.keys())];
  const pairs: FormPair[] = [];
  const take = (candidates: readonly (FormPair & { readonly how: number })[]): void => {
    for (const { before: old, now: recent } of [...candidates].sort((a, b) => b.how - a.how)) {
      if (!freeOld.has(old) || !freeNew.has(recent)) continue;
      freeOld.delete(old);
      freeNew.delete(recent);
      pairs.push({ before: old, now: recent });
    }
  };
  const candidates = (
    keyOf: (form: Known) => string,
    isOne: (one: Known, other: Known) => boolean,
  ): (FormPair & { readonly how: number })[] => {
    const others = byKey(news, freeNew, keyOf);
    return [...byKey(olds, freeOld, keyOf)].flatMap(([key, group]) => {
      const partners = others.get(key) ?? [];
      if (group.length * partners.length > MOST_PAIRS) return inOrder(group, partners, isOne);
      return group.flatMap((old) => partners.flatMap((recent) => candidate(old, recent, isOne)));
    });
  };
  const candidate = (
    old: number,
    recent: number,
    isOne: (one: Known, other: Known) => boolean,
  ): readonly (FormPair & { readonly how: number })[] => {
    const [one, other] = [olds[old], news[recent]];
    if (one === undefined || other === undefined || !isOne(one, other)) return [];
    return [{ before: old, now: recent, how: closeness(one, other) }];
  };
  const inOrder = (
    group: readonly number[],
    partners: readonly number[],
    isOne: (one: Known, other: Known) => boolean,
  ) => group.flatMap((old, index) => candidate(old, partners[index] ?? -1, isOne));
  take(candidates(exactKey, () => true));
  take(SHARED.flatMap((keyOf) => candidates(keyOf, areOne)));
  return { pairs, missing: [...freeOld], added: [...freeNew] };
}
