import type { ColumnChoices } from "./column-choices";

/** The choices as the JSON value that `columnChoicesFrom` reads; undefined when there are none. */
export function storedColumnChoices(choices: ColumnChoices): unknown {
  if (choices.size === 0) return undefined;
  return [...choices].map(([header, columns]) => ({
    header,
    columns: columns.map(({ label, index, role }) => ({ label, index, role })),
  }));
}
