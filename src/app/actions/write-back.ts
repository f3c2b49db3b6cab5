/** 写回得分与等级. */
import { a1, cellAt, type Position } from "../../domain/cells";
import type { Change } from "../../domain/changes/change";
import type { Written } from "../../domain/changes/find-written";
import { holdsContent } from "../../domain/changes/holds-content";
import { isEqual } from "../../domain/equal";
import { partialResultOf, refusedNotice } from "../core/refused-notice";
import { runTask } from "../core/run-task";
import type { Session } from "../core/session/session";
import type { UserChoices } from "../core/session/user-choices";
import type { CheckedForm, Notice, RefusedNotice, Task } from "../core/state";
import { checkedForms } from "../plan/checked-form";
import type { CheckedReading } from "../read/check-reading";
import { readSheet } from "../read/read-sheet";
import { recheck } from "../read/recheck";
import { formAtPlaceOf } from "../read/shown-form";

/**
 * Writes the ticked changes of the form shown: reads the sheet again, writes nothing if its plan
 * differs from the one shown, else writes once and checks the result.
 */
export function writeBack(session: Session): Promise<void> {
  const { ticked } = session.state.get();
  const retry = (): Promise<void> => writeBack(session);
  return writeChanges(session, { task: "writing", retry }, ({ at }) => ticked.has(a1(at)));
}

/** Writes the planned change of one cell of the form shown, in the same way. */
export function writeOne(session: Session, cell: Position): Promise<void> {
  const retry = (): Promise<void> => writeOne(session, cell);
  return writeChanges(session, { task: "writing-one", retry }, ({ at }) => a1(at) === a1(cell));
}

interface WritingTask {
  readonly task: Task;
  readonly retry: () => Promise<void>;
}

/** Writes the changes of the form shown for which `isWanted` is true, in the same way. */
function writeChanges(
  session: Session,
  writing: WritingTask,
  isWanted: (change: Change) => boolean,
): Promise<void> {
  // the choices at the time of the click, whatever is chosen while the task waits for its turn
  const choices = session.userChoices.now();
  const { sheet, forms, shown } = session.state.get();
  const job = async (): Promise<Notice> => {
    const form = forms[shown];
    if (sheet === null || form === undefined) return { kind: "nothing-to-write" };
    // read even with nothing to write: an edit made a moment ago may not be shown yet
    const reading = await readSheet(session, sheet.id);
    const fresh = formAsShown(form, reading, choices);
    if (fresh === null) return { kind: "sheet-changed" };
    const wanted = fresh.changes.filter(isWanted);
    if (wanted.length === 0) return { kind: "nothing-to-write" };
    const { range } = fresh.assessment.form;
    const refused = await write(session, sheet.id, { range, changes: wanted }, writing);
    if (refused !== null) return refused;
    return recheck(session, sheet.id, wanted, { kind: "written", count: wanted.length });
  };
  return runTask(session, writing.task, job, writing.retry);
}

/**
 * The form read again and planned by these choices; null unless range and plan are exactly those of
 * the form shown.
 */
function formAsShown(
  shown: CheckedForm,
  { forms, sheetId, profile }: CheckedReading,
  choices: UserChoices,
): CheckedForm | null {
  const assessments = forms.map(({ assessment }) => assessment);
  const fresh = formAtPlaceOf(shown, checkedForms(assessments, sheetId, profile.profile, choices));
  if (fresh === undefined || fresh.assessment.form.range !== shown.assessment.form.range)
    return null;
  return isEqual(fresh.changes, shown.changes) ? fresh : null;
}

/**
 * Writes and puts the changes on the sheet's undo stack; returns the notice of a refusal. A host may
 * refuse in the middle of a write: then the sheet is read again, and the changes found there go on the
 * stack. If it cannot be read, all changes do: undo looks at each cell before it changes it.
 */
async function write(
  session: Session,
  sheetId: string,
  written: Written,
  writing: WritingTask,
): Promise<RefusedNotice | null> {
  const { changes } = written;
  const { port, undoStacks } = session;
  try {
    await port.write(
      sheetId,
      changes.map(({ at, after }) => ({ at, content: after })),
    );
  } catch (refusal) {
    const reading = await readSheet(session, sheetId).catch(() => null);
    const done = reading === null ? changes : doneIn(reading, changes);
    if (done.length > 0) undoStacks.push(sheetId, { ...written, changes: done });
    const partialResult =
      reading === null ? ({ kind: "unsure" } as const) : partialResultOf(done, changes);
    return refusedNotice(refusal, { ...writing, partialResult });
  }
  undoStacks.push(sheetId, written);
  return null;
}

/** The changes whose cells hold what was to be written. */
const doneIn = ({ cells }: CheckedReading, changes: readonly Change[]): readonly Change[] =>
  changes.filter(({ at, after }) => holdsContent(cellAt(cells, at), after));
