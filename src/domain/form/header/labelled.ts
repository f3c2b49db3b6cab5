/** A filled cell together with the column role that its text names. */
import type { Entry } from "../grid/grid";
import { columnRole } from "../labels/column-labels";
import type { ColumnRole } from "../model/column";

/** A cell of a header with the role its label names. */
export interface Labelled {
  readonly entry: Entry;
  /** Null: the text is no known column label. */
  readonly role: ColumnRole | null;
  /** Whether the label is listed; false where only its ending was recognised. */
  readonly listed: boolean;
}

/** The roles of the columns that classify or name an indicator. */
export const LEVELS: readonly ColumnRole[] = ["level1", "level2", "name"];

/** The column of a label. */
export const columnOf = ({ entry }: Labelled): number => entry.at.column;

function withRole(entry: Entry): Labelled {
  const recognised = columnRole(entry.key);
  return { entry, role: recognised?.role ?? null, listed: recognised?.listed ?? false };
}

/** The cells with the roles that their labels name. */
export function labelled(entries: readonly Entry[]): Labelled[] {
  const all = entries.map(withRole);
  const firstLevel = all.findIndex(({ role }) => role !== null && LEVELS.includes(role));
  // 年度目标 left of the levels is the label of the whole table.
  return all.map((one, index) =>
    index < firstLevel && one.role === "target" && !one.listed ? { ...one, role: null } : one,
  );
}
