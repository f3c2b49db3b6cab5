/** Searching the other sheets for forms, while the front sheet has none. */
import { understand } from "../../domain/form/understand";
import { effectiveChoices } from "../settings/effective-choices";
import { fetchParsers } from "../settings/lazy-parsers";
import type { OtherSheets, SheetWithForms } from "../core/other-sheets";
import { withParts } from "../core/parts";
import type { WorkbookReading } from "../core/port";
import { refusedNotice } from "../core/refused-notice";
import type { Session } from "../core/session/session";
import { withSlowResponseNotice } from "../core/slow-response-notice";
import { isTransientError } from "../core/transient-error";
import { inSlices } from "./in-slices";

async function otherSheetsOf(session: Session, reading: WorkbookReading): Promise<OtherSheets> {
  const choices = effectiveChoices(session, reading.settings);
  const sheets: SheetWithForms[] = [];
  await inSlices(session, reading.sheets, async ({ sheetId, cells }) => {
    const forms = await withParts(() => understand(cells, choices));
    const [first] = forms;
    if (first === undefined) return;
    sheets.push({ id: sheetId, name: cells.sheet, forms: forms.length, at: first.title.at });
  });
  return { sheets, looked: reading.sheets.length, unread: reading.unread };
}

/** Reads all visible sheets and shows which have forms, if the front sheet has none. */
export async function readOtherSheets(session: Session): Promise<void> {
  const { state, requestQueue, port, otherSheetsSearch } = session;
  const { sheet } = state.get();
  const isWanted = (): boolean => {
    const { sheet: now, forms } = state.get();
    return sheet !== null && now?.id === sheet.id && forms.length === 0;
  };
  otherSheetsSearch.begin(sheet?.id ?? null);
  if (!isWanted()) return;
  try {
    const reading = await requestQueue(() => withSlowResponseNotice(session, () => port.readAll()));
    await fetchParsers(reading.settings);
    if (!isWanted()) return;
    const otherSheets = await otherSheetsOf(session, reading);
    if (isWanted()) state.set({ otherSheets });
  } catch (error) {
    if (isTransientError(error)) return;
    const retry = (): Promise<void> => readOtherSheets(session);
    state.set({ notice: refusedNotice(error, { task: "reading-other-sheets", retry }) });
  }
}

/** Does the same once for each sheet without a form that comes to the front. */
export async function readOtherSheetsOnce(session: Session): Promise<void> {
  const sheetId = session.state.get().sheet?.id ?? null;
  if (!session.otherSheetsSearch.isDoneFrom(sheetId)) await readOtherSheets(session);
}
