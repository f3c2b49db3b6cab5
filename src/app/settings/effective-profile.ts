import { loadedParsers } from "./lazy-parsers";
import type { WorkbookSettings } from "../core/port";
import { storedProfileState, unstoredProfileState, type ProfileState } from "../core/profile-state";
import type { Session } from "../core/session/session";

type ProfileParts = Pick<Session, "profile" | "defaultProfile">;

/**
 * The profile in effect: the one chosen in this pane and not stored yet, else the one stored in the
 * workbook, else the default. Anyone may have written the stored one: if it has a mistake, it is not
 * used. Throws if fetchParsers has not completed for these settings.
 */
export function effectiveProfile(session: ProfileParts, settings: WorkbookSettings): ProfileState {
  const unstored = session.profile.unstored();
  if (unstored !== null) return unstoredProfileState(unstored);
  return session.profile.stored(settings.profile, (value) => parsed(session, value));
}

function parsed({ defaultProfile }: ProfileParts, value: unknown): ProfileState {
  if (value === undefined) return storedProfileState(defaultProfile);
  const reading = loadedParsers().readStoredProfile(value);
  return reading.kind === "profile"
    ? storedProfileState(reading)
    : { ...storedProfileState(defaultProfile), mistakes: reading.mistakes };
}
