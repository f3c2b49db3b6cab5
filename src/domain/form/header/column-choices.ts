/** Which column of a header is which, as a person has said it. */
import type { ColumnRole } from "../labels/column-labels";

/** A column of a header wherever it stands: its label's key, and which of those that say the same. */
export interface ColumnId {
  readonly label: string;
  /** 0 for the first from the left. */
  readonly index: number;
}

export interface ChosenColumn extends ColumnId {
  readonly role: ColumnRole;
}

/** By a header's fingerprint what its columns hold. One column a role, `other` aside. */
export type ColumnChoices = ReadonlyMap<string, readonly ChosenColumn[]>;

export const NO_CHOICES: ColumnChoices = new Map();

/**
 * What a header is known by, whatever the sheet and the address: its labels' keys from left to
 * right. Keys hold no white space, so that different headers never come out the same.
 */
export const fingerprintOf = (keys: readonly string[]): string => keys.join("\n");

/** The ids of columns with these labels, from left to right. */
export function columnIds(keys: readonly string[]): ColumnId[] {
  const seen = new Map<string, number>();
  return keys.map((label) => {
    const index = seen.get(label) ?? 0;
    seen.set(label, index + 1);
    return { label, index };
  });
}

export const isSameColumn = (one: ColumnId, other: ColumnId): boolean =>
  one.label === other.label && one.index === other.index;

/** The choices without those for one header: it is recognised by its wordings again. */
export const withoutHeader = (choices: ColumnChoices, fingerprint: string): ColumnChoices =>
  new Map([...choices].filter(([header]) => header !== fingerprint));
