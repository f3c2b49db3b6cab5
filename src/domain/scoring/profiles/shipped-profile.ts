import type { Profile } from "../profile";
import { profileFrom } from "./profile-from";

/** A profile that the product ships, and what it is based on. Throws where its JSON has mistakes. */
export function shippedProfile(json: unknown, base: Profile | null): Profile {
  const reading = profileFrom(json, () => base);
  if (reading.kind === "profile") return reading.profile;
  throw new RangeError(`a shipped profile has mistakes: ${JSON.stringify(reading.mistakes)}`);
}
