/** What is typed into the dialog, before it is a choice. */
import { isYear, MOST_ROWS, type TemplateChoices } from "../../domain/template/template-choices";
import type { TemplateLevel1 } from "../../domain/template/template-options";

export interface TemplateFields {
  readonly choices: TemplateChoices;
  /** Level 2 → what stands in its field while it is typed. */
  readonly typedRows: Readonly<Record<string, string>>;
}

export const fieldsOf = (choices: TemplateChoices): TemplateFields => ({
  choices,
  typedRows: Object.fromEntries(
    Object.entries(choices.rows).map(([label, rows]) => [label, String(rows)]),
  ),
});

/** The rows of a level 2 as they are typed; null for what is no number of rows. */
export function rowsTyped(typed: string): number | null {
  const count = /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : Infinity;
  return count <= MOST_ROWS ? count : null;
}

/** All rows of the levels shown; null while one of them is no number. */
export function rowsInAll(
  levels: readonly TemplateLevel1[],
  { typedRows }: TemplateFields,
): number | null {
  const counts = levels.flatMap(({ level2 }) =>
    level2.map(({ label, rows }) => rowsTyped(typedRows[label] ?? String(rows))),
  );
  return counts.reduce<number | null>(
    (sum, count) => (sum === null || count === null ? null : sum + count),
    0,
  );
}

export const isYearFine = ({ choices: { year } }: TemplateFields): boolean =>
  year.trim() === "" || isYear(year.trim());

/** The choices of fields that are fine. */
export function choicesOf({ choices, typedRows }: TemplateFields): TemplateChoices {
  const rows = Object.entries(typedRows).flatMap(([label, typed]) => {
    const count = rowsTyped(typed);
    return count === null ? [] : [[label, count] as const];
  });
  const { year, department, unit } = choices;
  return {
    ...choices,
    rows: Object.fromEntries(rows),
    year: year.trim(),
    department: department.trim(),
    unit: unit.trim(),
  };
}
