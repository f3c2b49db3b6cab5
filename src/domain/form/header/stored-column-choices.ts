/** Writes column choices as a JSON value. Separate from reading, which needs the schema library. */
import type { ColumnChoices } from "./column-choices";

/** The choices as the JSON value that `columnChoicesFrom` reads; undefined without choices. */
export function storedColumnChoices(choices: ColumnChoices): unknown {
  if (choices.size === 0) return undefined;
  return [...choices].map(([header, columns]) => ({
    header,
    columns: columns.map(({ label, index, role }) => ({ label, index, role })),
  }));
}
