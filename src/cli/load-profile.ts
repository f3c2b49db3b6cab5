import { readFileSync } from "node:fs";
import type { ChosenProfile, NamedProfile } from "../domain/profiles/chosen-profile";
import { defaultNamed } from "../domain/profiles/default-named";
import { REPORT_WORDS as words } from "../messages/command-line";

export type LoadedProfile =
  | ({ readonly kind: "loaded" } & ChosenProfile)
  /** `message`: one line or several for the person at the terminal. */
  | { readonly kind: "refused"; readonly message: string };

const shipped = (base: NamedProfile): LoadedProfile => ({
  kind: "loaded",
  profile: base.profile,
  base,
});

/** The shipped profile of that name, else the one in that JSON file; null: the default one. */
export async function loadProfile(nameOrFile: string | null): Promise<LoadedProfile> {
  if (nameOrFile === null) return shipped(defaultNamed);
  // the other profiles and the file reader are loaded only with --profile
  const { namedProfile, profiles } = await import("../domain/profiles/profiles");
  const named = namedProfile(nameOrFile);
  if (named !== null) return shipped(named);
  const bytes = bytesOf(nameOrFile);
  if (bytes === null) {
    const names = profiles.map(({ profile }) => profile.name);
    return { kind: "refused", message: words.unknownProfile(nameOrFile, names) };
  }
  const [{ readProfileFile }, { profileMistake }] = await Promise.all([
    import("../app/settings/profile-file"),
    import("../messages"),
  ]);
  const reading = readProfileFile(bytes);
  if (reading.kind === "profile") {
    return { kind: "loaded", profile: reading.profile, base: reading.base };
  }
  const lines = reading.mistakes.map(profileMistake);
  return { kind: "refused", message: words.profileMistakes(nameOrFile, lines) };
}

/** The bytes of a file; null where it is missing or cannot be read. */
export function bytesOf(file: string): Uint8Array | null {
  try {
    return readFileSync(file);
  } catch (error) {
    if (error instanceof Error && "code" in error) return null;
    throw error;
  }
}
