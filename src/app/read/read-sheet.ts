/** Reading a sheet, checking its forms and showing them: what every use case begins and ends with. */
import { readDeclarations } from "../../domain/form/declaration/declarations";
import { checkForms } from "./check-sheet";
import { checkedForms } from "../plan/checked-form";
import { effectiveChoices } from "../settings/effective-choices";
import { remainingJudgements } from "../plan/judgement-keys";
import { fetchParsers } from "../settings/lazy-parsers";
import type { SheetReading } from "../core/port";
import { editedRows } from "./edited-rows";
import { effectiveProfile } from "../settings/effective-profile";
import { isSameProfileState } from "../settings/profile-state";
import type { Session } from "../core/session";
import { identityOf, shownIndex } from "./shown-form";
import type { CheckedForm, Notice, Task } from "../core/state";
import { remainingChoices, tickedOf } from "../plan/ticks";
import { listedSheet, withSheet } from "./whole-workbook";

export interface CheckedReading extends SheetReading {
  readonly forms: readonly CheckedForm[];
}

/** Only the sheet in front is shown: a task that runs on while the person looks at another shows nothing. */
async function readAndShow(
  session: Session,
  read: () => Promise<SheetReading>,
): Promise<CheckedReading> {
  session.readingsBegun += 1;
  const number = session.readingsBegun;
  const reading = await read();
  await fetchParsers(reading.settings);
  const forms = formsOf(session, reading);
  if (reading.sheetId === session.front) {
    const edited = editedNow(session, reading);
    session.readingShown = number;
    session.reading = reading;
    show(session, reading, forms, edited);
  }
  list(session, reading, forms);
  return { ...reading, forms };
}

/** What was read stands in the list of all forms as well, once there is one. */
function list({ state }: Session, reading: SheetReading, forms: readonly CheckedForm[]): void {
  const { workbook } = state.get();
  if (workbook === null) return;
  const assessments = forms.map(({ assessment }) => assessment);
  state.set({ workbook: withSheet(workbook, listedSheet(reading, assessments)) });
}

/** By the rules that hold for the workbook as it was read. */
function formsOf(
  session: Session,
  { cells, sheetId, settings: memory }: SheetReading,
): CheckedForm[] {
  const { profile } = effectiveProfile(session, memory);
  session.profile = profile;
  const { userChoices: wishes } = session;
  const assessments = checkForms(cells, profile, effectiveChoices(session, memory));
  return checkedForms(assessments, sheetId, profile, wishes);
}

/** Shows what was read last by the rules that hold now: asks nothing of the workbook. */
export function reassess(session: Session): void {
  const { reading } = session;
  if (reading === null) return;
  show(session, reading, formsOf(session, reading), session.state.get().editedRows);
}

/** Reads the active sheet and shows what its forms are worth, unless another came to the front meanwhile. */
export function readActiveSheet(session: Session): Promise<CheckedReading> {
  const { switches } = session;
  return readAndShow(session, async () => {
    const reading = await session.port.readActive();
    if (session.switches === switches) session.front = reading.sheetId;
    return reading;
  });
}

/** Reads one sheet and shows it likewise, if it is the one in front. */
export function readSheet(session: Session, sheetId: string): Promise<CheckedReading> {
  return readAndShow(session, () => session.port.readSheet(sheetId));
}

/** The rows edited last: those that differ now, else those told before; of another sheet none. */
function editedNow({ state, reading }: Session, next: SheetReading): readonly number[] {
  if (reading?.sheetId !== next.sheetId) return [];
  return editedRows(reading.cells, next.cells) ?? state.get().editedRows;
}

function show(
  session: Session,
  reading: SheetReading,
  fresh: readonly CheckedForm[],
  edited: readonly number[],
): void {
  const before = session.state.get();
  const isSameSheet = before.sheet?.id === reading.sheetId;
  // A reading that found nothing new leaves every reference as it is, so that nothing is redrawn.
  const isAsBefore = isSameSheet && isSame(before.forms.map(given), fresh.map(given));
  const forms = isAsBefore ? before.forms : fresh;
  const shownBefore = isSameSheet ? before.forms[before.shown] : undefined;
  const shown = shownIndex(shownBefore && identityOf(shownBefore), before.shown, forms);
  session.userChoices = {
    choices: remainingChoices(session.userChoices, reading.sheetId, forms),
    judgements: remainingJudgements(session.userChoices, reading.sheetId, forms),
  };
  const ticked = tickedOf(session.userChoices, reading.sheetId, forms[shown]);
  const profile = effectiveProfile(session, reading.settings);
  const isSameName = isSameSheet && before.sheet.name === reading.cells.sheet;
  session.state.set({
    phase: "ready",
    sheet: isSameName ? before.sheet : { id: reading.sheetId, name: reading.cells.sheet },
    forms,
    otherSheets: isSameSheet && forms.length === 0 ? before.otherSheets : null,
    // looked for where there is no form only: most sheets are spared the second search
    hasDeclaration: forms.length === 0 && readDeclarations(reading.cells).length > 0,
    cutAt: reading.cutAt,
    isProtected: reading.isProtected,
    editedRows: isSame(before.editedRows, edited) ? before.editedRows : edited,
    shown,
    ticked: isSame([...before.ticked], [...ticked]) ? before.ticked : ticked,
    undoable: session.written.get(reading.sheetId)?.length ?? 0,
    flagCount: reading.flagCount,
    chosenHeaders: effectiveChoices(session, reading.settings).size,
    profile: isSameProfileState(before.profile, profile) ? before.profile : profile,
    notice: noticeStill(before.notice, isSameSheet),
  });
}

/** What is done to the sheet in front, and to no other. */
const OF_SHEET: ReadonlySet<Task> = new Set<Task>([
  "writing",
  "writing-one",
  "undoing",
  "flagging",
  "clearing-flags",
]);

/** What is left to tell once a sheet has been read. */
function noticeStill(notice: Notice | null, isSameSheet: boolean): Notice | null {
  if (notice?.kind !== "refused") return notice;
  // What could not be read a moment ago has been read.
  if (notice.task === "checking") return null;
  // A retry would be done to another sheet than was asked for.
  const isElsewhere = !isSameSheet && OF_SHEET.has(notice.task) && notice.again !== null;
  return isElsewhere ? { ...notice, again: null } : notice;
}

/** A form without what follows from the rest of it, which is as large as all the rest. */
const given = (form: CheckedForm): unknown => ({ ...form, pending: null });

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
