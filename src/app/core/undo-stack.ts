/** Of each sheet, the write-backs that can be undone. */
import { a1 } from "../../domain/cells";
import type { Change } from "../../domain/changes/change";
import type { Written } from "../../domain/changes/find-written";
import type { Session } from "./session";
import type { Partly } from "./state";

function setStack(session: Session, sheetId: string, stack: readonly Written[]): void {
  session.written.set(sheetId, stack);
  if (session.state.get().sheet?.id === sheetId) session.state.set({ undoable: stack.length });
}

/** The newest write-back of a sheet. */
export function latestWrite(session: Session, sheetId: string): Written | undefined {
  return session.written.get(sheetId)?.at(-1);
}

export function pushWrite(session: Session, sheetId: string, written: Written): void {
  setStack(session, sheetId, [...(session.written.get(sheetId) ?? []), written]);
}

/** Replaces what the newest write-back has changed by what is left of it; by nothing, takes it off. */
export function replaceLatestWrite(
  session: Session,
  sheetId: string,
  left: readonly Change[],
): void {
  const stack = session.written.get(sheetId) ?? [];
  const newest = stack.at(-1);
  const older = stack.slice(0, -1);
  if (newest === undefined) return;
  setStack(session, sheetId, left.length === 0 ? older : [...older, { ...newest, changes: left }]);
}

/** What to tell of the changes done; null where there are none. */
export function partialResult(done: readonly Change[], all: readonly Change[]): Partly | null {
  if (done.length === 0) return null;
  return { kind: "cells", done: done.map(({ at }) => a1(at)), left: all.length - done.length };
}
