/** 撤销写回. */
import { a1, cellAt, type Position } from "../../domain/cells";
import type { Change } from "../../domain/changes/change";
import { findWritten, type Written } from "../../domain/changes/find-written";
import { recheck } from "../read/recheck";
import { runTask, refusedNotice } from "../core/run-task";
import { readSheet, type CheckedReading } from "../read/read-sheet";
import type { Session } from "../core/session";
import type { Notice, RefusedNotice } from "../core/state";
import { latestWrite, partialResult, replaceLatestWrite } from "../core/undo-stack";

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

/** Puts the cells back; gives the notice where the host refused, with what is back already. */
async function restore(
  session: Session,
  sheetId: string,
  written: Written,
  found: readonly Found[],
): Promise<RefusedNotice | null> {
  try {
    await session.port.restore(
      sheetId,
      found.map(({ at, change: { before } }) => ({ at, before })),
    );
  } catch (refusal) {
    const reading = await readSheet(session, sheetId).catch(() => null);
    const refused = { task: "undoing", again: (): Promise<void> => undo(session) } as const;
    if (reading === null) return refusedNotice(refusal, { ...refused, partly: { kind: "unsure" } });
    // Refused in the middle, some cells may be back already: the rest is left to undo.
    const place = placesIn(reading, written);
    const left = found.filter(({ change }) => place(change) !== null);
    const back = found.filter((each) => !left.includes(each)).map(({ change }) => change);
    if (back.length > 0) {
      const kept = written.changes.filter((change) => !back.includes(change));
      replaceLatestWrite(session, sheetId, kept);
    }
    const partly = partialResult(
      back,
      found.map(({ change }) => change),
    );
    return refusedNotice(refusal, { ...refused, partly });
  }
  replaceLatestWrite(session, sheetId, []);
  return null;
}

/** Outlines are there to be completed: one that was is the person's own text, and stays. */
const mayStay = ({ subject }: Change): boolean => subject === "explanation-outline";

/** Undone in Excel, put back by hand, or never written: the cell holds what it held before. */
const isBack =
  ({ cells }: CheckedReading) =>
  ({ at, before }: Change): boolean => {
    const { kind, raw, formula } = cellAt(cells, at);
    return kind === before.kind && raw === before.raw && formula === before.formula;
  };

/**
 * Puts the newest write-back of the sheet shown back as it was: reads the sheet again, and undoes
 * nothing if a written cell was changed since, completed outlines aside. Cells that are back already
 * stand in nobody's way.
 */
export function undo(session: Session): Promise<void> {
  const { sheet } = session.state.get();
  const job = async (): Promise<Notice | null> => {
    const written = sheet === null ? undefined : latestWrite(session, sheet.id);
    if (sheet === null || written === undefined) return null;
    const reading = await readSheet(session, sheet.id);
    const place = placesIn(reading, written);
    const found = written.changes.flatMap((change): readonly Found[] => {
      const at = place(change);
      return at === null ? [] : [{ change, at }];
    });
    const back = isBack(reading);
    const touched = written.changes.filter((change) => place(change) === null && !back(change));
    if (found.length === 0 && touched.length === 0) {
      replaceLatestWrite(session, sheet.id, []);
      return { kind: "nothing-to-undo" };
    }
    if (found.length === 0 || !touched.every(mayStay)) {
      return { kind: "undo-blocked", cells: touched.map(({ at }) => a1(at)) };
    }
    const refused = await restore(session, sheet.id, written, found);
    if (refused !== null) return refused;
    const undone = found.map(({ change }) => change);
    const kept = touched.map(({ at }) => a1(at));
    return recheck(session, sheet.id, undone, { kind: "undone", count: found.length, kept });
  };
  return runTask(session, "undoing", job, () => undo(session));
}
