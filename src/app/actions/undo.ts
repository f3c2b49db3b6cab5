/** 撤销写回. */
import { a1, cellAt, type Position } from "../../domain/cells";
import type { Change } from "../../domain/changes/change";
import { findWritten, type Written } from "../../domain/changes/find-written";
import { partialResultOf, refusedNotice } from "../core/refused-notice";
import { runTask } from "../core/run-task";
import type { Session } from "../core/session/session";
import type { Notice, RefusedNotice } from "../core/state";
import type { CheckedReading } from "../read/check-reading";
import { readSheet } from "../read/read-sheet";
import { recheck } from "../read/recheck";

/**
 * Undoes the newest write-back of the sheet shown: reads the sheet again, and undoes nothing if a
 * written cell was changed since, except for outlines that were completed. Cells that already hold
 * what they held before the write-back are left out.
 */
export function undo(session: Session): Promise<void> {
  const { undoStacks } = session;
  const { sheet } = session.state.get();
  const job = async (): Promise<Notice | null> => {
    const written = sheet === null ? undefined : undoStacks.latest(sheet.id);
    if (sheet === null || written === undefined) return null;
    const reading = await readSheet(session, sheet.id);
    const place = placesIn(reading, written);
    const found = written.changes.flatMap((change): readonly Found[] => {
      const at = place(change);
      return at === null ? [] : [{ change, at }];
    });
    const isRestored = holdsBefore(reading);
    const edited = written.changes.filter(
      (change) => place(change) === null && !isRestored(change),
    );
    if (found.length === 0 && edited.length === 0) {
      undoStacks.keepOfLatest(sheet.id, []);
      return { kind: "nothing-to-undo" };
    }
    if (found.length === 0 || !edited.every(isOutline)) {
      return { kind: "undo-blocked", cells: edited.map(({ at }) => a1(at)) };
    }
    const refused = await restore(session, sheet.id, written, found);
    if (refused !== null) return refused;
    const undone = found.map(({ change }) => change);
    const notUndone = edited.map(({ at }) => a1(at));
    return recheck(session, sheet.id, undone, { kind: "undone", count: found.length, notUndone });
  };
  return runTask(session, "undoing", job, () => undo(session));
}

/** A written change with its cell in the sheet as read again. */
interface Found {
  readonly change: Change;
  readonly at: Position;
}

/** Returns what finds a written change's cell in the sheet as read again; null where it is not found. */
function placesIn(
  { cells, forms }: CheckedReading,
  written: Written,
): (change: Change) => Position | null {
  return findWritten(written, { cells, assessments: forms.map(({ assessment }) => assessment) });
}

/** Outlines are meant to be completed: a completed one is the person's own text and is not undone. */
const isOutline = ({ subject }: Change): boolean => subject === "explanation-outline";

/** Whether a change's cell holds what it held before: undone in Excel or by hand, or never written. */
const holdsBefore =
  ({ cells }: CheckedReading) =>
  ({ at, before }: Change): boolean => {
    const { kind, raw, formula } = cellAt(cells, at);
    return kind === before.kind && raw === before.raw && formula === before.formula;
  };

/** Restores the cells; returns the notice of a refusal, with the cells restored before it. */
async function restore(
  session: Session,
  sheetId: string,
  written: Written,
  found: readonly Found[],
): Promise<RefusedNotice | null> {
  const { port, undoStacks } = session;
  try {
    await port.restore(
      sheetId,
      found.map(({ at, change: { before } }) => ({ at, before })),
    );
  } catch (refusal) {
    const reading = await readSheet(session, sheetId).catch(() => null);
    const refused = { task: "undoing", retry: (): Promise<void> => undo(session) } as const;
    if (reading === null)
      return refusedNotice(refusal, { ...refused, partialResult: { kind: "unsure" } });
    // the host may have restored some cells before it refused: only the others are left to undo
    const place = placesIn(reading, written);
    const left = found.filter(({ change }) => place(change) !== null);
    const restored = found.filter((each) => !left.includes(each)).map(({ change }) => change);
    if (restored.length > 0) {
      const rest = written.changes.filter((change) => !restored.includes(change));
      undoStacks.keepOfLatest(sheetId, rest);
    }
    const partialResult = partialResultOf(
      restored,
      found.map(({ change }) => change),
    );
    return refusedNotice(refusal, { ...refused, partialResult });
  }
  undoStacks.keepOfLatest(sheetId, []);
  return null;
}
