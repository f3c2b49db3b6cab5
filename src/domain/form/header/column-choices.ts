/** The roles that the user chose for columns, by header. */
import type { ColumnId, ColumnRole } from "../model/column";

/** A column with the role the user chose for it. */
export interface ChosenColumn extends ColumnId {
  readonly role: ColumnRole;
}

/**
 * The chosen columns by the fingerprint of their header. No role is given to two columns of one
 * header, except `other` and `review`.
 */
export type ColumnChoices = ReadonlyMap<string, readonly ChosenColumn[]>;

/** The choices of a user who made none. */
export const NO_CHOICES: ColumnChoices = new Map();

/**
 * The fingerprint of a header: its labels' keys joined from left to right. Keys contain no white
 * space, so different headers never get the same fingerprint.
 */
export const fingerprintOf = (keys: readonly string[]): string => keys.join("\n");

/** The ids of columns with these labels' keys, from left to right. */
export function columnIds(keys: readonly string[]): ColumnId[] {
  const seen = new Map<string, number>();
  return keys.map((label) => {
    const index = seen.get(label) ?? 0;
    seen.set(label, index + 1);
    return { label, index };
  });
}

/** Whether two ids are equal. */
export const isSameColumn = (one: ColumnId, other: ColumnId): boolean =>
  one.label === other.label && one.index === other.index;

/** The choices without those for one header, whose columns are then recognised by their labels. */
export const withoutHeader = (choices: ColumnChoices, fingerprint: string): ColumnChoices =>
  new Map([...choices].filter(([header]) => header !== fingerprint));
