/** Writes accepted findings as a JSON value. Separate from reading, which needs the schema library. */
import type { AcceptedEntry } from "./accepted";

/** The entries as the JSON value that `acceptedFrom` reads; undefined without any. */
export function storedAccepted(entries: readonly AcceptedEntry[]): unknown {
  if (entries.length === 0) return undefined;
  return entries.map(({ project, code, level1, level2, name, figures, facts, reason, on }) => ({
    project,
    code,
    level1,
    level2,
    name,
    figures: [...figures],
    facts,
    reason,
    on,
  }));
}

/** The entries as the text of a file that `readAccepted` reads. */
export const acceptedFile = (entries: readonly AcceptedEntry[]): string =>
  `${JSON.stringify({ accepted: storedAccepted(entries) ?? [] }, null, 2)}\n`;
