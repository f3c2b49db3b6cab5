import { loadedParsers } from "./lazy-parsers";
import type { WorkbookSettings } from "../core/port";
import { storedProfileState, unstoredProfileState, type ProfileState } from "./profile-state";
import type { Session } from "../core/session";

/**
 * The rules that hold now: those chosen here and not kept yet, else those the workbook remembers,
 * else the usual ones. What is remembered may be anyone's: with a mistake in it, it is not used.
 */
export function effectiveProfile(session: Session, memory: WorkbookSettings): ProfileState {
  const { unkeptProfile, keptProfile } = session;
  if (unkeptProfile !== null) return unstoredProfileState(unkeptProfile);
  const text = memory.profile === undefined ? undefined : JSON.stringify(memory.profile);
  // it comes with every reading, and is read once
  if (keptProfile.text !== text) {
    session.keptProfile = { text, state: rememberedState(session, memory) };
  }
  return session.keptProfile.state;
}

function rememberedState({ usualProfile }: Session, memory: WorkbookSettings): ProfileState {
  if (memory.profile === undefined) return storedProfileState(usualProfile);
  const reading = loadedParsers().readStoredProfile(memory.profile);
  return reading.kind === "profile"
    ? storedProfileState(reading)
    : { ...storedProfileState(usualProfile), mistakes: reading.mistakes };
}
