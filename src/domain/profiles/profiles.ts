/** Every shipped profile; default-profile.ts has the default one without loading the others. */
import type { Profile } from "./profile";
import type { NamedProfile } from "./chosen-profile";
import { compactText } from "../text/compact";
import { defaultNamed } from "./default-named";
import { differingProfiles } from "./differing-profiles";
import { profileFrom, type ChosenReading } from "./profile-from";

/** The default one first. */
export const profiles: readonly NamedProfile[] = [defaultNamed, ...differingProfiles];

const compact = (name: string): string => compactText(name).toLowerCase();

/**
 * The profile with an id or a name ("国标2020"); a name for several places is found by each of them
 * (天津).
 */
export function namedProfile(name: string): NamedProfile | null {
  const asked = compact(name);
  const found = profiles.find(({ id, profile }) =>
    [id, profile.name, ...profile.name.split("/")].some((known) => compact(known) === asked),
  );
  return found ?? null;
}

/** The profile with an id or a name, as for `namedProfile`; null where there is none. */
export const profileNamed = (name: string): Profile | null => namedProfile(name)?.profile ?? null;

/** The names of all profiles that a file may be based on. */
const names = profiles.map(({ profile }) => profile.name);

const bases = { named: namedProfile, names, instead: defaultNamed };

/** A profile from a file's JSON; it may be based on any that is shipped. */
export const readProfile = (json: unknown): ChosenReading => profileFrom(json, bases);

/** A profile as it is stored in a workbook: the id of a shipped one, or JSON as in a file. */
export function readStoredProfile(json: unknown): ChosenReading {
  return readProfile(typeof json === "string" ? { basedOn: json } : json);
}
