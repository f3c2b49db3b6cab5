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
export const labelled = (entries: readonly Entry[]): Labelled[] => entries.map(withRole);
