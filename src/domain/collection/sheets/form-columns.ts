/** The columns about a form that several tables share: sender, place, lost points. */
import { fixed2, sum } from "../../decimal";
import type { FormRecord, RecordFinding } from "../form-record";
import { baseName } from "../../text/base-name";
import { nameKey, yearKey } from "../keys";
import { pointsOf } from "../statistics";
import type { CollectionWords } from "./collection-words";
import { numberOrNull, type TableColumn, type TableValue } from "./table-sheet";

/** The form's year in digits where it can be read, else as printed. */
export const yearOf = (form: FormRecord): string => {
  const year = yearKey(form);
  return year === "" ? form.year : year;
};

/** A form of a list of many: "a.xlsx：自评表". */
export const placeOf = ({ file, sheet }: Pick<FormRecord, "file" | "sheet">): string =>
  `${baseName(file)}：${sheet}`;

/** Columns of levels 1: those that the words name, then one for all others if any form has one. */
export function levelColumns(
  forms: readonly FormRecord[],
  words: CollectionWords,
): readonly TableColumn[] {
  const present = new Set(
    forms.flatMap((form) => pointsOf(form, words.execution).map(({ level1 }) => nameKey(level1))),
  );
  const own = words.levels.filter((level) => present.has(nameKey(level)));
  const known = new Set(words.levels.map(nameKey));
  const others = [...present].some((key) => !known.has(key)) ? [words.otherLevels] : [];
  return [...own, ...others].map((level) => ({
    label: words.lostIn(level),
    width: 34,
    look: "points",
  }));
}

/** The points that a form lost in each of these levels; empty where it has no such level. */
export function lostByLevel(
  form: FormRecord,
  columns: readonly TableColumn[],
  words: CollectionWords,
): readonly TableValue[] {
  const known = new Map(words.levels.map((level) => [nameKey(level), words.lostIn(level)]));
  const others = words.lostIn(words.otherLevels);
  const points = pointsOf(form, words.execution);
  return columns.map(({ label }) => {
    const own = points.filter(({ level1 }) => (known.get(nameKey(level1)) ?? others) === label);
    if (own.length === 0) return null;
    return numberOrNull(fixed2(sum(own.flatMap(({ lost }) => lost ?? []))));
  });
}

/** The findings that nobody has accepted. */
export const openOf = ({ findings }: FormRecord): readonly RecordFinding[] =>
  findings.filter(({ accepted }) => accepted === null);

/**
 * The name of the row that a finding is about; for a finding about no row, the words for the whole
 * form.
 */
export const rowName = (
  form: FormRecord,
  { row }: RecordFinding,
  words: Pick<CollectionWords, "none">,
): string => {
  const name = row === null ? "" : (form.rows[row]?.name ?? "");
  return name === "" ? words.none : name;
};

/** A number of things as a value of a table. */
export const count = (value: number): TableValue => ({ number: String(value) });
