/** 撤销写回. */
import { a1, type Position } from "../domain/cells";
import type { Change } from "../domain/changes/change";
import { findWritten, type Written } from "../domain/changes/find-written";
import { perform, refusedNotice } from "./perform";
import { readSheet, type CheckedReading } from "./read-sheet";
import type { Session } from "./session";
import type { Notice } from "./state";
import { newestWritten, replaceNewest } from "./undo-stack";

/** Where each written cell stands on the sheet as it has been read again; null where it cannot be told. */
function placesIn(
  { cells, forms }: CheckedReading,
  written: Written,
): (change: Change) => Position | null {
  return findWritten(written, { cells, assessments: forms.map(({ assessment }) => assessment) });
}

interface Found {
  readonly change: Change;
  readonly at: Position;
}

async function restore(
  session: Session,
  sheetId: string,
  written: Written,
  found: readonly Found[],
): Promise<void> {
  try {
    await session.port.restore(
      sheetId,
      found.map(({ at, change: { before } }) => ({ at, before })),
    );
  } catch (refusal) {
    // Refused in the middle, some cells may be back already: the rest is left to undo.
    const reading = await readSheet(session, sheetId).catch(() => null);
    if (reading !== null) {
      const place = placesIn(reading, written);
      const left = written.changes.filter((change) => place(change) !== null);
      replaceNewest(session, sheetId, left);
    }
    throw refusal;
  }
  replaceNewest(session, sheetId, []);
}

/** Outlines are there to be completed: one that was is the person's own text, and stays. */
const mayStay = ({ subject }: Change): boolean => subject === "explanation-outline";

/**
 * Puts the newest write-back of the sheet shown back as it was: reads the sheet again, and undoes
 * nothing if a written cell was changed since, completed outlines aside.
 */
export function undo(session: Session): Promise<void> {
  const { sheet } = session.state.get();
  return perform(session, "undoing", async (): Promise<Notice | null> => {
    const written = sheet === null ? undefined : newestWritten(session, sheet.id);
    if (sheet === null || written === undefined) return null;
    const place = placesIn(await readSheet(session, sheet.id), written);
    const found = written.changes.flatMap((change): readonly Found[] => {
      const at = place(change);
      return at === null ? [] : [{ change, at }];
    });
    const touched = written.changes.filter((change) => place(change) === null);
    if (found.length === 0 || !touched.every(mayStay)) {
      return { kind: "undo-blocked", cells: touched.map(({ at }) => a1(at)) };
    }
    await restore(session, sheet.id, written, found);
    try {
      await readSheet(session, sheet.id);
    } catch (error) {
      return refusedNotice(error, "checking");
    }
    return { kind: "undone", count: found.length, kept: touched.map(({ at }) => a1(at)) };
  });
}
