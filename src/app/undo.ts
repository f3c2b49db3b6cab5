/** 撤销写回. */
import { a1, cellAt } from "../domain/cells";
import type { Change } from "../domain/changes/change";
import { holdsContent } from "../domain/changes/holds-content";
import { writablePlaces } from "../domain/changes/writable-place";
import { perform, refusedNotice } from "./perform";
import { readSheet, type CheckedReading } from "./read-sheet";
import type { Session } from "./session";
import type { Notice } from "./state";
import { newestWritten, replaceNewest } from "./undo-stack";

/**
 * Whether a cell is still the one we wrote: it holds what we put there, and it is the same row's,
 * since after rows were inserted another row's score may stand at its address.
 */
function stillOurs({ cells, forms }: CheckedReading): (change: Change) => boolean {
  const rows = new Map(
    forms.flatMap(({ assessment }) =>
      writablePlaces(assessment).map(({ at, subject, label }) => [a1(at), `${subject}\n${label}`]),
    ),
  );
  return ({ at, subject, label, after }) =>
    rows.get(a1(at)) === `${subject}\n${label}` && holdsContent(cellAt(cells, at), after);
}

async function restore(
  session: Session,
  sheetId: string,
  changes: readonly Change[],
): Promise<void> {
  try {
    await session.port.restore(
      sheetId,
      changes.map(({ at, before }) => ({ at, before })),
    );
  } catch (refusal) {
    // Refused in the middle, some cells may be back already: the rest is left to undo.
    const reading = await readSheet(session, sheetId).catch(() => null);
    if (reading !== null) replaceNewest(session, sheetId, changes.filter(stillOurs(reading)));
    throw refusal;
  }
  replaceNewest(session, sheetId, []);
}

/**
 * Puts the newest write-back of the sheet shown back as it was: reads the sheet again, and undoes
 * nothing if a written cell was changed since.
 */
export function undo(session: Session): Promise<void> {
  const { sheet } = session.state.get();
  return perform(session, "undoing", async (): Promise<Notice | null> => {
    const changes = sheet === null ? undefined : newestWritten(session, sheet.id);
    if (sheet === null || changes === undefined) return null;
    const isOurs = stillOurs(await readSheet(session, sheet.id));
    const touched = changes.filter((change) => !isOurs(change));
    if (touched.length > 0) {
      return { kind: "undo-blocked", cells: touched.map(({ at }) => a1(at)) };
    }
    await restore(session, sheet.id, changes);
    try {
      await readSheet(session, sheet.id);
    } catch (error) {
      return refusedNotice(error, "checking");
    }
    return { kind: "undone", count: changes.length };
  });
}
