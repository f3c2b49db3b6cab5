/** The arguments of the fill command. */
import { FILL_WORDS as words } from "../../messages/command-line";
import { optionValues } from "../option-values";

export type FillRequest =
  | { readonly kind: "help" }
  /** `message`: a sentence for the person at the terminal. */
  | { readonly kind: "refused"; readonly message: string }
  | {
      readonly kind: "fill";
      /** The folder of the copies. */
      readonly out: string;
      /** The name or the file of a profile; null: the default one. */
      readonly profile: string | null;
      /** The file of accepted findings; null: none. */
      readonly accepted: string | null;
      /** Existing copies are overwritten. */
      readonly force: boolean;
      /** The changes are printed and not written. */
      readonly dryRun: boolean;
      /** Rows that lose points without a reason are marked. */
      readonly flags: boolean;
      /** One JSON object for each file instead of lines for people. */
      readonly json: boolean;
      readonly files: readonly string[];
    };

const TEXTS = ["out", "profile", "accepted"];
const FLAGS = ["force", "dry-run", "plan", "no-flags", "json", "help"];

/** Reads the command's arguments; after "--" all are files, whatever they begin with. */
export function readFillArguments(values: readonly string[]): FillRequest {
  const { options, files, mistake } = optionValues(values, { texts: TEXTS, flags: FLAGS });
  const refused = (message: string): FillRequest => ({ kind: "refused", message });
  if (options.has("help")) return { kind: "help" };
  if (mistake?.kind === "unknown") return refused(words.unknownOption(mistake.option));
  if (mistake?.kind === "no-value") return refused(words.noValue(mistake.option));
  const out = options.get("out") ?? null;
  if (out === null) return refused(words.noOut);
  if (files.length === 0) return refused(words.noFiles);
  return {
    kind: "fill",
    out,
    profile: options.get("profile") ?? null,
    accepted: options.get("accepted") ?? null,
    force: options.has("force"),
    dryRun: options.has("dry-run") || options.has("plan"),
    flags: !options.has("no-flags"),
    json: options.has("json"),
    files,
  };
}
