import { isObject } from "../json/json-object";
import type { Profile } from "./profile";
import { parseProfile } from "./profile-schema";
import { overlaid } from "./overlaid";

/**
 * A shipped profile, whose JSON may contain only the differences from a base. Throws where the JSON
 * has mistakes.
 */
export function shippedProfile(json: unknown, base: Profile | null): Profile {
  const { basedOn, ...own } = isObject(json) ? json : {};
  const reading = parseProfile(basedOn === undefined ? json : overlaid(base, own));
  if (reading.kind === "profile") return reading.profile;
  throw new RangeError(`a shipped profile has mistakes: ${JSON.stringify(reading.mistakes)}`);
}
