/** Saying what a column holds: what becomes of the choices, and what cannot be said. */
import {
  isSameColumn,
  type ChosenColumn,
  type ColumnChoices,
  type ColumnId,
} from "./column-choices";
import type { ColumnRole } from "../labels/column-labels";
import type { TableColumn, TableHeader } from "../model/form";

/** Without one column for each of these nothing is left to check; a level may name the rows too. */
const NEEDED: readonly (readonly [ColumnRole, ...ColumnRole[]])[] = [
  ["name", "level2", "level1"],
  ["target"],
  ["actual"],
];

export type ColumnChoosing =
  | { readonly kind: "chosen"; readonly choices: ColumnChoices }
  /** nothing would hold this any more */
  | { readonly kind: "needed"; readonly role: ColumnRole };

/**
 * The choices after a column has been given a role. The column that had the role gets in exchange
 * what this one was, so that two swapped labels are put right at one go. A role that no column
 * would be left with is refused where the form cannot be read without it.
 */
export function chooseColumn(
  choices: ColumnChoices,
  { fingerprint, columns }: TableHeader,
  id: ColumnId,
  role: ColumnRole,
): ColumnChoosing {
  const own = columns.find((column) => isSameColumn(column.id, id));
  const other = columns.find(
    (column) => role !== "other" && column.role === role && column !== own,
  );
  if (own === undefined) return { kind: "chosen", choices };
  const said: readonly ChosenColumn[] = [
    { ...own.id, role },
    ...(other === undefined ? [] : [{ ...other.id, role: own.role ?? "other" }]),
  ];
  const roleAfter = (column: TableColumn): ColumnRole | null =>
    said.find((choice) => isSameColumn(choice, column.id))?.role ?? column.role;
  const before = new Set(columns.map((column) => column.role));
  const after = new Set(columns.map(roleAfter));
  const lost = NEEDED.find(
    (roles) => roles.some((each) => before.has(each)) && !roles.some((each) => after.has(each)),
  );
  if (lost !== undefined) return { kind: "needed", role: lost[0] };
  const kept = (choices.get(fingerprint) ?? []).filter(
    (choice) => !said.some((now) => isSameColumn(now, choice)),
  );
  return { kind: "chosen", choices: new Map([...choices, [fingerprint, [...kept, ...said]]]) };
}
