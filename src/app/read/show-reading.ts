import { readDeclarations } from "../../domain/form/declaration/declarations";
import { isReport } from "../../domain/report/is-report";
import { keptIfEqual } from "../../domain/equal";
import type { Session } from "../core/session/session";
import type { CheckedForm, Notice, Task } from "../core/state";
import { neededJudgements } from "../plan/judgement-keys";
import { neededChoices, tickedOf } from "../plan/ticks";
import { dismissedSuggestions } from "../settings/dismissed-suggestions";
import type { CheckedReading } from "./check-reading";
import { identityOf, shownIndex } from "./shown-form";

/**
 * Shows a checked reading of the front sheet. Forms equal to those shown keep their references, so
 * that nothing is drawn again for them; choices for rows that no longer exist are removed.
 */
export function showReading(session: Session, reading: CheckedReading): void {
  const { state, userChoices, undoStacks } = session;
  const { sheetId, cells } = reading;
  const before = state.get();
  const isSameSheet = before.sheet?.id === sheetId;
  const forms = isSameSheet ? keptForms(before.forms, reading.forms) : reading.forms;
  const shownBefore = isSameSheet ? before.forms[before.shown] : undefined;
  const shown = shownIndex(shownBefore && identityOf(shownBefore), before.shown, forms);
  userChoices.keepNeeded(sheetId, () => ({
    choices: neededChoices(sheetId, forms),
    judgements: neededJudgements(sheetId, forms),
  }));
  state.set({
    phase: "ready",
    sheet: { id: sheetId, name: cells.sheet },
    forms,
    otherSheets: isSameSheet && forms.length === 0 ? before.otherSheets : null,
    // searched only where there is no form, so that most sheets are searched once
    hasDeclaration: forms.length === 0 && readDeclarations(cells).length > 0,
    isReport: forms.length === 0 && isReport(cells),
    cutAt: reading.cutAt,
    isProtected: reading.isProtected,
    mayFitRows: reading.mayFitRows,
    editedRows: reading.editedRows,
    shown,
    ticked: tickedOf(userChoices.now(), sheetId, forms[shown]),
    undoable: undoStacks.depth(sheetId),
    flagCount: reading.flagCount,
    chosenHeaders: reading.columns.size,
    profile: reading.profile,
    dismissedSuggestions: dismissedSuggestions(session, reading.settings),
    notice: remainingNotice(before.notice, isSameSheet),
  });
}

const keptForms = (
  before: readonly CheckedForm[],
  fresh: readonly CheckedForm[],
): readonly CheckedForm[] =>
  fresh.map((form, index) => {
    const shown = before[index];
    return shown === undefined ? form : keptIfEqual(shown, form);
  });

/** The tasks that concern the front sheet and no other. */
const SHEET_TASKS: ReadonlySet<Task> = new Set<Task>([
  "writing",
  "writing-one",
  "undoing",
  "flagging",
  "clearing-flags",
]);

/** The notice that is still true after a sheet has been read. */
function remainingNotice(notice: Notice | null, isSameSheet: boolean): Notice | null {
  if (notice?.kind !== "refused") return notice;
  // the sheet has been read: the refusal to read it is out of date
  if (notice.task === "checking") return null;
  // on another sheet, a retry would change a sheet that nobody asked to change
  return !isSameSheet && SHEET_TASKS.has(notice.task) ? { ...notice, retry: null } : notice;
}
