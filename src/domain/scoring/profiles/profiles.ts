/** Every profile that is shipped; who needs the default one alone imports that one. */
import type { Profile } from "../profile";
import type { ProfileReading } from "../profile-schema";
import chengben2021 from "./chengben-2021.json";
import { defaultProfile } from "./default-profile";
import guangxi from "./guangxi.json";
import hubei from "./hubei.json";
import { profileFrom } from "./profile-from";
import shanghai from "./shanghai.json";
import { shippedProfile } from "./shipped-profile";
import sichuan from "./sichuan.json";
import tianjinHebei from "./tianjin-hebei.json";

export interface NamedProfile {
  /** Stays the same when a profile is renamed; what a workbook remembers. */
  readonly id: string;
  readonly profile: Profile;
}

export const DEFAULT_PROFILE_ID = "guobiao-2020";

const DIFFERING: Readonly<Record<string, unknown>> = {
  "chengben-2021": chengben2021,
  shanghai,
  guangxi,
  "tianjin-hebei": tianjinHebei,
  sichuan,
  hubei,
};

/** The default one first. */
export const profiles: readonly NamedProfile[] = [
  { id: DEFAULT_PROFILE_ID, profile: defaultProfile },
  ...Object.entries(DIFFERING).map(([id, json]) => ({
    id,
    profile: shippedProfile(json, defaultProfile),
  })),
];

const compact = (name: string): string => name.normalize("NFKC").replace(/\s/gu, "").toLowerCase();

/** The profile of an id or a name ("国标2020"); one name of several parts is known by each (天津). */
export function profileNamed(name: string): Profile | null {
  const asked = compact(name);
  const found = profiles.find(({ id, profile }) =>
    [id, profile.name, ...profile.name.split("/")].some((known) => compact(known) === asked),
  );
  return found?.profile ?? null;
}

/** A profile from a file's JSON; it may be based on any that is shipped. */
export const readProfile = (json: unknown): ProfileReading => profileFrom(json, profileNamed);
