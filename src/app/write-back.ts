/** 写回得分与等级. */
import { a1, cellAt } from "../domain/cells";
import type { Change } from "../domain/changes/change";
import { holdsContent } from "../domain/changes/holds-content";
import { perform, refusedNotice } from "./perform";
import { readSheet, type CheckedReading } from "./read-sheet";
import type { Session } from "./session";
import { formAtPlaceOf } from "./shown-form";
import type { CheckedForm, Notice } from "./state";
import { pushWritten } from "./undo-stack";

/** Whether a form read again asks for exactly what was shown, in the same place. */
function isAsShown(shown: CheckedForm, { forms }: CheckedReading): boolean {
  const fresh = formAtPlaceOf(shown, forms);
  const plan = ({ assessment, changes }: CheckedForm): string =>
    JSON.stringify([assessment.form.range, changes]);
  return fresh !== undefined && plan(fresh) === plan(shown);
}

/** Those changes whose cell now holds what was to be written. */
const applied = ({ cells }: CheckedReading, changes: readonly Change[]): readonly Change[] =>
  changes.filter(({ at, after }) => holdsContent(cellAt(cells, at), after));

/**
 * Writes, and keeps the before-images for undo. A host may refuse in the middle of a write: what has
 * been written until then is kept for undo as well.
 */
async function apply(session: Session, sheetId: string, changes: readonly Change[]): Promise<void> {
  try {
    await session.port.write(
      sheetId,
      changes.map(({ at, after }) => ({ at, content: after })),
    );
  } catch (refusal) {
    const reading = await readSheet(session, sheetId).catch(() => null);
    // Where it cannot be read either, the refusal of the write says all there is to say.
    const partly = reading === null ? [] : applied(reading, changes);
    if (partly.length > 0) pushWritten(session, sheetId, partly);
    throw refusal;
  }
  pushWritten(session, sheetId, changes);
}

/**
 * Writes the ticked changes of the form shown: reads the sheet again, writes nothing if its plan is
 * no longer the one shown, else writes once and checks what came of it.
 */
export function writeBack(session: Session): Promise<void> {
  const { sheet, forms, shown, ticked } = session.state.get();
  return perform(session, "writing", async (): Promise<Notice> => {
    const form = forms[shown];
    const wanted = form?.changes.filter(({ at }) => ticked.has(a1(at))) ?? [];
    if (sheet === null || form === undefined) return { kind: "nothing-to-write" };
    // Read even with nothing to write: what was typed a moment ago may not be shown yet.
    const reading = await readSheet(session, sheet.id);
    if (!isAsShown(form, reading)) return { kind: "sheet-changed" };
    if (wanted.length === 0) return { kind: "nothing-to-write" };
    await apply(session, sheet.id, wanted);
    try {
      await readSheet(session, sheet.id);
    } catch (error) {
      // It is written and can be undone; what could not be done is the check after it.
      return refusedNotice(error, "checking");
    }
    return { kind: "written", count: wanted.length };
  });
}
