/** 写回得分与等级. */
import { a1, cellAt, type Position } from "../domain/cells";
import type { Change } from "../domain/changes/change";
import type { Written } from "../domain/changes/find-written";
import { holdsContent } from "../domain/changes/holds-content";
import type { Profile } from "../domain/scoring/profile";
import { checkedForm } from "./checked-form";
import { perform, refusedNotice } from "./perform";
import { readSheet, type CheckedReading } from "./read-sheet";
import type { Session } from "./session";
import { formAtPlaceOf } from "./shown-form";
import type { CheckedForm, Notice, Task } from "./state";
import { pushWritten } from "./undo-stack";
import type { Wishes } from "./wishes";

const planOf = ({ assessment, changes }: CheckedForm): string =>
  JSON.stringify([assessment.form.range, changes]);

/**
 * The form read again, planned by the wishes of the click; null unless it asks for exactly what was
 * shown, in the same place.
 */
function asShown(
  shown: CheckedForm,
  { forms, sheetId }: CheckedReading,
  profile: Profile,
  wishes: Wishes,
): CheckedForm | null {
  const place = formAtPlaceOf(shown, forms);
  const fresh = place && checkedForm(place.assessment, sheetId, profile, wishes);
  return fresh !== undefined && planOf(fresh) === planOf(shown) ? fresh : null;
}

/** Those changes whose cell now holds what was to be written. */
const applied = ({ cells }: CheckedReading, changes: readonly Change[]): readonly Change[] =>
  changes.filter(({ at, after }) => holdsContent(cellAt(cells, at), after));

/**
 * Writes, and keeps the before-images for undo. A host may refuse in the middle of a write: what has
 * been written until then is kept for undo as well.
 */
async function apply(session: Session, sheetId: string, written: Written): Promise<void> {
  const { changes } = written;
  try {
    await session.port.write(
      sheetId,
      changes.map(({ at, after }) => ({ at, content: after })),
    );
  } catch (refusal) {
    const reading = await readSheet(session, sheetId).catch(() => null);
    // Where it cannot be read either, the refusal of the write says all there is to say.
    const partly = reading === null ? [] : applied(reading, changes);
    if (partly.length > 0) pushWritten(session, sheetId, { ...written, changes: partly });
    throw refusal;
  }
  pushWritten(session, sheetId, written);
}

/**
 * Writes the ticked changes of the form shown: reads the sheet again, writes nothing if its plan is
 * no longer the one shown, else writes once and checks what came of it.
 */
export function writeBack(session: Session): Promise<void> {
  const { ticked } = session.state.get();
  return writeChanges(session, "writing", ({ at }) => ticked.has(a1(at)));
}

/** Writes the planned change of one cell of the form shown, in the same way. */
export function writeOne(session: Session, cell: Position): Promise<void> {
  return writeChanges(session, "writing-one", ({ at }) => a1(at) === a1(cell));
}

/** Writes those changes of the form shown that are wanted, in the same way. */
function writeChanges(
  session: Session,
  task: Task,
  isWanted: (change: Change) => boolean,
): Promise<void> {
  const { wishes } = session;
  const { sheet, forms, shown } = session.state.get();
  return perform(session, task, async (): Promise<Notice> => {
    const form = forms[shown];
    if (sheet === null || form === undefined) return { kind: "nothing-to-write" };
    // Read even with nothing to write: what was typed a moment ago may not be shown yet.
    const reading = await readSheet(session, sheet.id);
    const fresh = asShown(form, reading, session.profile, wishes);
    if (fresh === null) return { kind: "sheet-changed" };
    const wanted = fresh.changes.filter(isWanted);
    if (wanted.length === 0) return { kind: "nothing-to-write" };
    const { range } = fresh.assessment.form;
    await apply(session, sheet.id, { range, changes: wanted });
    try {
      await readSheet(session, sheet.id);
    } catch (error) {
      // It is written and can be undone; what could not be done is the check after it.
      return refusedNotice(error, "checking");
    }
    return { kind: "written", count: wanted.length };
  });
}
