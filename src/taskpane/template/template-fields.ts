/** The fields of the dialog as typed, and the choices they make. */
import { isYear, MOST_ROWS, type TemplateChoices } from "../../domain/template/template-choices";
import type { TemplateLevel1 } from "../../domain/template/template-options";

/** The fields of the template dialog. */
export interface TemplateFields {
  readonly choices: TemplateChoices;
  /** Level 2 → the text of its field. */
  readonly typedRows: Readonly<Record<string, string>>;
}

/** Fields filled with choices. */
export const fieldsOf = (choices: TemplateChoices): TemplateFields => ({
  choices,
  typedRows: Object.fromEntries(
    Object.entries(choices.rows).map(([label, rows]) => [label, String(rows)]),
  ),
});

/** The number of rows that was typed; null if the text is no valid number of rows. */
export function rowsTyped(typed: string): number | null {
  const count = /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : Infinity;
  return count <= MOST_ROWS ? count : null;
}

/** The rows of all levels together; null while one of them is no valid number. */
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

/** Whether the year is valid; an empty one is. */
export const isYearFine = ({ choices: { year } }: TemplateFields): boolean =>
  year.trim() === "" || isYear(year.trim());

/** The choices of valid fields. */
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
