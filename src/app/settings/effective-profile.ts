import { readersAtHand } from "./lazy-parsers";
import type { Memory } from "../core/port";
import { keptState, unkeptState, type ProfileState } from "./profile-state";
import type { Session } from "../core/session";

/**
 * The rules that hold now: those chosen here and not kept yet, else those the workbook remembers,
 * else the usual ones. What is remembered may be anyone's: with a mistake in it, it is not used.
 */
export function profileInForce(session: Session, memory: Memory): ProfileState {
  const { unkeptProfile, keptProfile } = session;
  if (unkeptProfile !== null) return unkeptState(unkeptProfile);
  const text = memory.profile === undefined ? undefined : JSON.stringify(memory.profile);
  // it comes with every reading, and is read once
  if (keptProfile.text !== text) {
    session.keptProfile = { text, state: rememberedState(session, memory) };
  }
  return session.keptProfile.state;
}

function rememberedState({ usualProfile }: Session, memory: Memory): ProfileState {
  if (memory.profile === undefined) return keptState(usualProfile);
  const reading = readersAtHand().readKept(memory.profile);
  return reading.kind === "profile"
    ? keptState(reading)
    : { ...keptState(usualProfile), mistakes: reading.mistakes };
}
