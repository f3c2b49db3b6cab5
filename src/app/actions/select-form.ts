import { a1 } from "../../domain/cells";
import type { FormSummary } from "../../domain/summary/form-summary";
import { withSlowResponseNotice } from "../core/slow-response-notice";
import { refusedNotice } from "../core/run-task";
import { readSheet } from "../read/read-sheet";
import { cameToFront, type Session } from "../core/session";
import { showForm } from "./show-form";
import { showSheet } from "./show-sheet";
import { shownIndex } from "../read/shown-form";

/**
 * Leads from the list to a form: its sheet comes to the front, its title is selected and the pane
 * shows it, wherever it has moved to since it was listed. A refusal is told, and the list stays.
 */
export async function goToForm(
  session: Session,
  sheetId: string,
  listed: FormSummary,
): Promise<void> {
  const { state, requestQueue: lane, port } = session;
  try {
    await withSlowResponseNotice(state, () => port.select(sheetId, listed.at));
    cameToFront(session, sheetId);
    const { forms } = await lane(() =>
      withSlowResponseNotice(state, () => readSheet(session, sheetId)),
    );
    // the person has gone on to another sheet meanwhile
    if (session.front !== sheetId) {
      showSheet(session);
      return;
    }
    const index = shownIndex(listed, 0, forms);
    showForm(session, index);
    showSheet(session);
    const at = forms[index]?.assessment.form.title.at;
    if (at !== undefined && a1(at) !== a1(listed.at)) {
      await withSlowResponseNotice(state, () => port.select(sheetId, at));
    }
  } catch (error) {
    const again = (): Promise<void> => goToForm(session, sheetId, listed);
    state.set({ notice: refusedNotice(error, { task: "selecting", again }) });
  }
}
