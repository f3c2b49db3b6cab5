/** Of each sheet, the write-backs that can be undone. */
import type { Change } from "../domain/changes/change";
import type { Session } from "./session";

function setStack(session: Session, sheetId: string, stack: readonly (readonly Change[])[]): void {
  session.written.set(sheetId, stack);
  if (session.state.get().sheet?.id === sheetId) session.state.set({ undoable: stack.length });
}

/** The newest write-back of a sheet. */
export function newestWritten(session: Session, sheetId: string): readonly Change[] | undefined {
  return session.written.get(sheetId)?.at(-1);
}

export function pushWritten(session: Session, sheetId: string, changes: readonly Change[]): void {
  setStack(session, sheetId, [...(session.written.get(sheetId) ?? []), changes]);
}

/** Replaces the newest write-back by what is left of it; by nothing, takes it off. */
export function replaceNewest(session: Session, sheetId: string, left: readonly Change[]): void {
  const older = session.written.get(sheetId)?.slice(0, -1) ?? [];
  setStack(session, sheetId, left.length === 0 ? older : [...older, left]);
}
