/** 写回得分与等级. */
import { a1, type Position } from "../../domain/cells";
import type { Change } from "../../domain/changes/change";
import { fitsRow, rowFits } from "../../domain/changes/row-fit";
import { isEqual } from "../../domain/equal";
import type { Profile } from "../../domain/profiles/profile";
import { WorkbookRefusal, type CellOutcome, type HeldCells } from "../core/port";
import { partialResultOf, refusedNotice } from "../core/refused-notice";
import { runTask } from "../core/run-task";
import type { Session } from "../core/session/session";
import type { UserChoices } from "../core/session/user-choices";
import type { CheckedForm, Notice, Task } from "../core/state";
import { changesAlone } from "../plan/changes-alone";
import { checkedForms } from "../plan/checked-form";
import type { CheckedReading } from "../read/check-reading";
import { withHeldCells } from "../read/hold-cells";
import { placesIn } from "../read/places-in";
import { readSheet } from "../read/read-sheet";
import { recheck } from "../read/recheck";
import { formAtPlaceOf } from "../read/shown-form";

/**
 * Writes the ticked changes of the form shown: reads the sheet again and holds the cells, writes nothing
 * if the plan differs from the one shown, otherwise writes once, to the cells' positions at that time,
 * and checks the result.
 */
export function writeBack(session: Session): Promise<void> {
  const { ticked } = session.state.get();
  const retry = (): Promise<void> => writeBack(session);
  return writeChanges(session, { task: "writing", retry }, ({ changes }) =>
    changes.filter(({ at }) => ticked.has(a1(at))),
  );
}

/**
 * Writes the planned changes of some cells of the form shown, in the same way. Total and grade, if
 * they are among the cells, are those that result from this write alone.
 */
export function writeCells(session: Session, cells: readonly Position[]): Promise<void> {
  const wanted = new Set(cells.map(a1));
  const retry = (): Promise<void> => writeCells(session, cells);
  return writeChanges(session, { task: "writing-one", retry }, (form, profile) =>
    changesAlone(form, wanted, profile),
  );
}

interface WritingTask {
  readonly task: Task;
  readonly retry: () => Promise<void>;
}

/** Writes the changes of the form shown that `wantedOf` takes from its plan, in the same way. */
function writeChanges(
  session: Session,
  writing: WritingTask,
  wantedOf: (form: CheckedForm, profile: Profile) => readonly Change[],
): Promise<void> {
  // the choices at the time of the click, not those made while the task is queued
  const choices = session.userChoices.now();
  const { sheet, forms, shown } = session.state.get();
  const job = async (): Promise<Notice> => {
    const form = forms[shown];
    if (sheet === null || form === undefined) return { kind: "nothing-to-write" };
    // read even with nothing to write: an edit made a moment ago may not be shown yet
    const rules = session.readings.shown();
    const asShown = rules === null ? [] : wantedOf(form, rules.profile);
    const places = {
      cells: asShown.map(({ at }) => at),
      texts: asShown.filter(fitsRow).map(({ at }) => at),
    };
    return withHeldCells(session, sheet.id, places, async (reading, held) => {
      const fresh = formAsShown(form, reading, choices);
      if (fresh === null) return { kind: "sheet-changed" };
      const wanted = wantedOf(fresh, reading.profile.profile);
      if (wanted.length === 0) return { kind: "nothing-to-write" };
      const { range } = fresh.assessment.form;
      return write(session, { sheetId: sheet.id, held, range, wanted }, writing);
    });
  };
  return runTask(session, writing.task, job, writing.retry);
}

/**
 * The form read again and planned by these choices; null unless range and plan are exactly those of
 * the form shown.
 */
function formAsShown(
  shown: CheckedForm,
  { forms, sheetId, profile, accepted }: CheckedReading,
  choices: UserChoices,
): CheckedForm | null {
  const assessments = forms.map(({ assessment }) => assessment);
  const planned = checkedForms(assessments, sheetId, profile.profile, choices, accepted);
  const fresh = formAtPlaceOf(shown, planned);
  if (fresh === undefined || fresh.assessment.form.range !== shown.assessment.form.range)
    return null;
  return isEqual(fresh.changes, shown.changes) ? fresh : null;
}

interface Write {
  readonly sheetId: string;
  readonly held: HeldCells;
  /** The form's range as read before. */
  readonly range: string;
  readonly wanted: readonly Change[];
}

/**
 * Writes, and reads the sheet again for the notice. The cells that hold their planned content are put on
 * the sheet's undo stack, with their content directly before the write. If the sheet cannot be read after
 * a refusal, all changes are put there, unless it was deleted: undo compares each cell before changing it.
 */
async function write(
  session: Session,
  { sheetId, held, range, wanted }: Write,
  writing: WritingTask,
): Promise<Notice> {
  const { undoStacks } = session;
  const fits = rowFits(wanted, held.roomOf);
  const planned = wanted.map((change): Change => {
    const rowFit = fits.get(a1(change.at));
    return rowFit === undefined ? change : { ...change, rowFit };
  });
  const { cells, refusal } = await held.write(
    planned.map(({ at, after, before, rowFit }) => ({ at, content: after, before, rowFit })),
  );
  const landed = asLanded(planned, cells);
  if (refusal !== null) {
    const reading = await readSheet(session, sheetId).catch((error: unknown) => {
      if (error instanceof WorkbookRefusal && error.code === "sheet-gone") return "gone" as const;
      return null;
    });
    if (reading === "gone") return refusedNotice(refusal, writing);
    const place = reading === null ? null : placesIn(reading, { range, changes: landed });
    const done = landed.filter((change) => place === null || place(change) !== null);
    if (done.length > 0) undoStacks.push(sheetId, { range, changes: done });
    const partialResult =
      reading === null ? ({ kind: "unsure" } as const) : partialResultOf(done, wanted);
    return refusedNotice(refusal, { ...writing, partialResult });
  }
  const kept = cells.filter(({ result }) => result === "edited").map(({ at }) => a1(at));
  const changes = landed.filter(({ at }) => !kept.includes(a1(at)));
  if (changes.length > 0) undoStacks.push(sheetId, { range, changes });
  return recheck(session, sheetId, changes, (reading) => {
    const place = placesIn(reading, { range, changes });
    const unsure = changes.filter((change) => place(change) === null).map(({ at }) => a1(at));
    return { kind: "written", count: changes.length - unsure.length, kept, unsure };
  });
}

/** The changes as they were made, with the position of each cell at that time, its content before and the row's heights. */
const asLanded = (
  changes: readonly Change[],
  outcomes: readonly CellOutcome[],
): readonly Change[] => {
  const outcomeOf = new Map(outcomes.map((outcome) => [a1(outcome.from), outcome]));
  return changes.map((change) => {
    const outcome = outcomeOf.get(a1(change.at));
    return outcome === undefined ? change : landedAt(change, outcome);
  });
};

const landedAt = (change: Change, { at, before, heights }: CellOutcome): Change => ({
  ...change,
  at,
  before,
  ...(change.rowFit === undefined || heights === null
    ? {}
    : { rowFit: { ...change.rowFit, height: heights } }),
});
