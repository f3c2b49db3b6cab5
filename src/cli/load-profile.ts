import { readFile } from "node:fs/promises";
import { readProfileFile } from "../app/settings/profile-file";
import type { ChosenProfile } from "../domain/profiles/chosen-profile";
import { defaultNamed } from "../domain/profiles/default-named";
import { namedProfile, profiles } from "../domain/profiles/profiles";
import { profileMistake } from "../messages";
import { REPORT_WORDS as words } from "../messages/command-line";

export type LoadedProfile =
  | ({ readonly kind: "loaded" } & ChosenProfile)
  /** `message`: one line or several for the person at the terminal. */
  | { readonly kind: "refused"; readonly message: string };

/** The shipped profile of that name, else the one in that JSON file; null: the default one. */
export async function loadProfile(nameOrFile: string | null): Promise<LoadedProfile> {
  const named = nameOrFile === null ? defaultNamed : namedProfile(nameOrFile);
  if (nameOrFile === null || named !== null) {
    const base = named ?? defaultNamed;
    return { kind: "loaded", profile: base.profile, base };
  }
  const bytes = await bytesOf(nameOrFile);
  if (bytes === null) {
    const names = profiles.map(({ profile }) => profile.name);
    return { kind: "refused", message: words.unknownProfile(nameOrFile, names) };
  }
  const reading = readProfileFile(bytes);
  if (reading.kind === "profile") {
    return { kind: "loaded", profile: reading.profile, base: reading.base };
  }
  const lines = reading.mistakes.map(profileMistake);
  return { kind: "refused", message: words.profileMistakes(nameOrFile, lines) };
}

/** null where there is no such file, or it cannot be read. */
export async function bytesOf(file: string): Promise<Uint8Array | null> {
  try {
    return await readFile(file);
  } catch (error) {
    if (error instanceof Error && "code" in error) return null;
    throw error;
  }
}
