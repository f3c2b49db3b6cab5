/** Choosing the role of a column. */
import { isSameColumn, type ChosenColumn, type ColumnChoices } from "./column-choices";
import { isApart, type ColumnId, type ColumnRole } from "../model/column";
import type { TableColumn, TableHeader } from "../model/form";

/**
 * Roles without which a form cannot be checked; of each line one column is enough, a level may name
 * the rows.
 */
const NEEDED: readonly (readonly [ColumnRole, ...ColumnRole[]])[] = [
  ["name", "level2", "level1"],
  ["target"],
  ["actual"],
];

/** The result of choosing a role. */
export type ColumnChoosing =
  | { readonly kind: "chosen"; readonly choices: ColumnChoices }
  /** Refused: no column would be left with this role, which the form needs. */
  | { readonly kind: "needed"; readonly role: ColumnRole };

/**
 * The choices after the user has given a role to a column. The column that had the role gets the
 * former role of this one, so that two swapped labels are corrected in one step. Refused where the
 * form would lose a role that it needs.
 *
 * @param id The column to choose a role for; unknown ids leave the choices unchanged.
 */
export function chooseColumn(
  choices: ColumnChoices,
  { fingerprint, columns }: TableHeader,
  id: ColumnId,
  role: ColumnRole,
): ColumnChoosing {
  const own = columns.find((column) => isSameColumn(column.id, id));
  const other = columns.find((column) => !isApart(role) && column.role === role && column !== own);
  if (own === undefined) return { kind: "chosen", choices };
  const added: readonly ChosenColumn[] = [
    { ...own.id, role },
    ...(other === undefined ? [] : [{ ...other.id, role: own.role ?? "other" }]),
  ];
  const roleAfter = (column: TableColumn): ColumnRole | null =>
    added.find((choice) => isSameColumn(choice, column.id))?.role ?? column.role;
  const before = new Set(columns.map((column) => column.role));
  const after = new Set(columns.map(roleAfter));
  const lost = NEEDED.find(
    (roles) => roles.some((each) => before.has(each)) && !roles.some((each) => after.has(each)),
  );
  if (lost !== undefined) return { kind: "needed", role: lost[0] };
  const unchanged = (choices.get(fingerprint) ?? []).filter(
    (choice) => !added.some((now) => isSameColumn(now, choice)),
  );
  return {
    kind: "chosen",
    choices: new Map([...choices, [fingerprint, [...unchanged, ...added]]]),
  };
}
