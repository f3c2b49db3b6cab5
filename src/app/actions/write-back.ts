/** 写回得分与等级. */
import { a1, cellAt, type Position } from "../../domain/cells";
import type { Change } from "../../domain/changes/change";
import type { Written } from "../../domain/changes/find-written";
import { holdsContent } from "../../domain/changes/holds-content";
import type { Profile } from "../../domain/profiles/profile";
import { checkedForms } from "../plan/checked-form";
import { recheck } from "../read/recheck";
import { runTask, refusedNotice, type Refused } from "../core/run-task";
import { readSheet, type CheckedReading } from "../read/read-sheet";
import type { Session } from "../core/session";
import { formAtPlaceOf } from "../read/shown-form";
import type { CheckedForm, Notice, RefusedNotice, Task } from "../core/state";
import { partialResult, pushWrite } from "../core/undo-stack";
import type { UserChoices } from "../plan/user-choices";

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
  wishes: UserChoices,
): CheckedForm | null {
  const assessments = forms.map(({ assessment }) => assessment);
  const fresh = formAtPlaceOf(shown, checkedForms(assessments, sheetId, profile, wishes));
  return fresh !== undefined && planOf(fresh) === planOf(shown) ? fresh : null;
}

/** Those changes whose cell now holds what was to be written. */
const applied = ({ cells }: CheckedReading, changes: readonly Change[]): readonly Change[] =>
  changes.filter(({ at, after }) => holdsContent(cellAt(cells, at), after));

/**
 * Writes, and keeps the before-images for undo. A host may refuse in the middle of a write: then the
 * sheet is read again, and what stands there is told and kept for undo. Where it cannot be read, all
 * of it is kept: undo looks at each cell before it touches it.
 */
async function apply(
  session: Session,
  sheetId: string,
  written: Written,
  refused: Omit<Refused, "partly">,
): Promise<RefusedNotice | null> {
  const { changes } = written;
  try {
    await session.port.write(
      sheetId,
      changes.map(({ at, after }) => ({ at, content: after })),
    );
  } catch (refusal) {
    const reading = await readSheet(session, sheetId).catch(() => null);
    const done = reading === null ? changes : applied(reading, changes);
    if (done.length > 0) pushWrite(session, sheetId, { ...written, changes: done });
    const partly = reading === null ? ({ kind: "unsure" } as const) : partialResult(done, changes);
    return refusedNotice(refusal, { ...refused, partly });
  }
  pushWrite(session, sheetId, written);
  return null;
}

/**
 * Writes the ticked changes of the form shown: reads the sheet again, writes nothing if its plan is
 * no longer the one shown, else writes once and checks what came of it.
 */
export function writeBack(session: Session): Promise<void> {
  const { ticked } = session.state.get();
  const again = (): Promise<void> => writeBack(session);
  return writeChanges(session, { task: "writing", again }, ({ at }) => ticked.has(a1(at)));
}

/** Writes the planned change of one cell of the form shown, in the same way. */
export function writeOne(session: Session, cell: Position): Promise<void> {
  const again = (): Promise<void> => writeOne(session, cell);
  return writeChanges(session, { task: "writing-one", again }, ({ at }) => a1(at) === a1(cell));
}

interface Writing {
  readonly task: Task;
  readonly again: () => Promise<void>;
}

/** Writes those changes of the form shown that are wanted, in the same way. */
function writeChanges(
  session: Session,
  writing: Writing,
  isWanted: (change: Change) => boolean,
): Promise<void> {
  const { userChoices: wishes } = session;
  const { sheet, forms, shown } = session.state.get();
  const job = async (): Promise<Notice> => {
    const form = forms[shown];
    if (sheet === null || form === undefined) return { kind: "nothing-to-write" };
    // Read even with nothing to write: what was typed a moment ago may not be shown yet.
    const reading = await readSheet(session, sheet.id);
    const fresh = asShown(form, reading, session.profile, wishes);
    if (fresh === null) return { kind: "sheet-changed" };
    const wanted = fresh.changes.filter(isWanted);
    if (wanted.length === 0) return { kind: "nothing-to-write" };
    const { range } = fresh.assessment.form;
    const refused = await apply(session, sheet.id, { range, changes: wanted }, writing);
    if (refused !== null) return refused;
    return recheck(session, sheet.id, wanted, { kind: "written", count: wanted.length });
  };
  return runTask(session, writing.task, job, writing.again);
}
