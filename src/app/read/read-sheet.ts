/** Reading a sheet, checking its forms and showing them. */
import type { SheetReading } from "../core/port";
import type { Session } from "../core/session/session";
import { fetchParsers } from "../settings/lazy-parsers";
import { checkReading, type CheckedReading } from "./check-reading";
import { listedSheet, withSheet } from "./list-forms";
import { showReading } from "./show-reading";

/** Reads the active sheet and shows its forms, unless another sheet came to the front meanwhile. */
export function readActiveSheet(session: Session): Promise<CheckedReading> {
  return readAndShow(session, async () => {
    const answer = session.frontSheet.ask();
    const reading = await session.port.readActive();
    answer(reading.sheetId);
    return reading;
  });
}

/** Reads a sheet; its forms are shown if it is in front. */
export function readSheet(session: Session, sheetId: string): Promise<CheckedReading> {
  return readAndShow(session, () => session.port.readSheet(sheetId));
}

/** Checks the reading shown again, by the rules in effect now, without reading the workbook. */
export function reassess(session: Session): void {
  const { readings } = session;
  const shown = readings.shown();
  if (shown === null) return;
  const checked = checkReading(session, shown.reading);
  readings.recheck(checked.profile.profile, checked.columns);
  showReading(session, checked);
}

/** A task goes on with its sheet when another comes to the front; then nothing of it is shown. */
async function readAndShow(
  session: Session,
  read: () => Promise<SheetReading>,
): Promise<CheckedReading> {
  const { readings, frontSheet } = session;
  const number = readings.begin();
  const reading = await read();
  await fetchParsers(reading.settings);
  const checked = checkReading(session, reading);
  if (frontSheet.is(reading.sheetId)) {
    const { profile, columns } = checked;
    readings.show(number, { reading, profile: profile.profile, columns });
    showReading(session, checked);
  }
  updateList(session, checked);
  return checked;
}

/** Enters the forms read into the list of all forms, if there is one. */
function updateList({ state }: Session, reading: CheckedReading): void {
  const { formsList } = state.get();
  if (formsList === null) return;
  const assessments = reading.forms.map(({ assessment }) => assessment);
  state.set({ formsList: withSheet(formsList, listedSheet(reading, assessments)) });
}
