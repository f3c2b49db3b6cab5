import { a1 } from "../../domain/cells";
import type { FormSummary } from "../../domain/summary/form-summary";
import { refusedNotice } from "../core/refused-notice";
import type { Session } from "../core/session/session";
import { withSlowResponseNotice } from "../core/slow-response-notice";
import { readSheet } from "../read/read-sheet";
import { shownIndex } from "../read/shown-form";
import { showForm } from "./show-form";
import { showSheet } from "./show-sheet";

/**
 * Goes from the list to a form: brings its sheet to the front, selects its title and shows it, also
 * where it has moved since the list was read. If Excel refuses, the list stays open.
 */
export async function selectForm(
  session: Session,
  sheetId: string,
  listed: FormSummary,
): Promise<void> {
  const { state, requestQueue, port, frontSheet } = session;
  try {
    await withSlowResponseNotice(session, () => port.select(sheetId, listed.at));
    frontSheet.switchTo(sheetId);
    const { forms } = await requestQueue(() =>
      withSlowResponseNotice(session, () => readSheet(session, sheetId)),
    );
    // the person has gone on to another sheet meanwhile
    if (!frontSheet.is(sheetId)) {
      showSheet(session);
      return;
    }
    const index = shownIndex(listed, 0, forms);
    showForm(session, index);
    showSheet(session);
    const at = forms[index]?.assessment.form.title.at;
    if (at !== undefined && a1(at) !== a1(listed.at)) {
      await withSlowResponseNotice(session, () => port.select(sheetId, at));
    }
  } catch (error) {
    const retry = (): Promise<void> => selectForm(session, sheetId, listed);
    state.set({ notice: refusedNotice(error, { task: "selecting", retry }) });
  }
}
