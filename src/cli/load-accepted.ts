import type { AcceptedEntry } from "../domain/accepted/accepted";
import { REPORT_WORDS as words } from "../messages/command-line";
import { bytesOf } from "./load-profile";

export type LoadedAccepted =
  | { readonly kind: "loaded"; readonly entries: readonly AcceptedEntry[] }
  /** `message`: one line or several for the person at the terminal. */
  | { readonly kind: "refused"; readonly message: string };

/** The accepted findings in a JSON file; null: none. */
export async function loadAccepted(file: string | null): Promise<LoadedAccepted> {
  if (file === null) return { kind: "loaded", entries: [] };
  const bytes = bytesOf(file);
  if (bytes === null) return { kind: "refused", message: words.noAcceptedFile(file) };
  // loaded only with a file
  const [{ readAcceptedFile }, { profileMistake }] = await Promise.all([
    import("../app/settings/accepted-file"),
    import("../messages"),
  ]);
  const reading = readAcceptedFile(bytes);
  if (reading.kind === "value") return { kind: "loaded", entries: reading.value };
  const lines = reading.mistakes.map(profileMistake);
  return { kind: "refused", message: words.acceptedMistakes(file, lines) };
}
