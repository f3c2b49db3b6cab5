import type { Rules } from "../batch/check-line";
import { loadAccepted } from "./load-accepted";
import { loadProfile } from "./load-profile";

export type LoadedRules =
  | { readonly kind: "loaded"; readonly rules: Rules }
  /** `message`: one line or several for the person at the terminal. */
  | { readonly kind: "refused"; readonly message: string };

interface NamedRules {
  /** The name or the file of a profile; null: the default one. */
  readonly profile: string | null;
  /** The file of accepted findings; null: none. */
  readonly accepted: string | null;
}

/** The rules and accepted findings that the options of a command name. */
export async function loadRules(named: NamedRules): Promise<LoadedRules> {
  const loaded = await loadProfile(named.profile);
  if (loaded.kind === "refused") return loaded;
  const accepted = await loadAccepted(named.accepted);
  if (accepted.kind === "refused") return accepted;
  const { profile, base } = loaded;
  return { kind: "loaded", rules: { profile, base, accepted: accepted.entries } };
}
