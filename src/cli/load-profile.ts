import { readFile } from "node:fs/promises";
import type { Profile } from "../domain/scoring/profile";
import { defaultProfile } from "../domain/scoring/profiles/default-profile";
import { profileNamed, profiles, readProfile } from "../domain/scoring/profiles/profiles";
import { profileMistake } from "../messages/zh-cn/profile-mistakes";
import { REPORT_WORDS as words } from "../messages/zh-cn/report-words";

export type LoadedProfile =
  | { readonly kind: "loaded"; readonly profile: Profile }
  /** The message for people, of one line or several. */
  | { readonly kind: "refused"; readonly message: string };

/** The profile of a name, or of a JSON file; null asks for the default one. A name goes first. */
export async function loadProfile(nameOrFile: string | null): Promise<LoadedProfile> {
  if (nameOrFile === null) return { kind: "loaded", profile: defaultProfile };
  const named = profileNamed(nameOrFile);
  if (named !== null) return { kind: "loaded", profile: named };
  const text = await textOf(nameOrFile);
  if (text === null) {
    const names = profiles.map(({ profile }) => profile.name);
    return { kind: "refused", message: words.unknownProfile(nameOrFile, names) };
  }
  const json = parsed(text);
  if (json === undefined) return { kind: "refused", message: words.profileNotJson(nameOrFile) };
  const reading = readProfile(json);
  if (reading.kind === "profile") return { kind: "loaded", profile: reading.profile };
  const lines = reading.mistakes.map(profileMistake);
  return { kind: "refused", message: words.profileMistakes(nameOrFile, lines) };
}

/** null where there is no such file; one that cannot be read is as good as none to who named it. */
async function textOf(file: string): Promise<string | null> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error) return null;
    throw error;
  }
}

/** undefined where it is no JSON. Editors on Windows put a byte order mark in front. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
