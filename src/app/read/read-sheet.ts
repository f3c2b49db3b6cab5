/** Reading a sheet, checking its forms and showing them. */
import { computed } from "../core/computed";
import { withParts } from "../core/parts";
import type { SheetReading } from "../core/port";
import type { ShownRules } from "../core/session/readings";
import type { Session } from "../core/session/session";
import { fetchParsers } from "../settings/lazy-parsers";
import { checkReading, type CheckedReading } from "./check-reading";
import { listedSheet, withSheet } from "./list-forms";
import { showReading } from "./show-reading";

/** Reads the active sheet and shows its forms, unless another sheet came to the front meanwhile. */
export async function readActiveSheet(session: Session): Promise<CheckedReading> {
  const { checked } = await readAndShow(session, async () => {
    const answer = session.frontSheet.ask();
    const reading = await session.port.readActive();
    answer(reading.sheetId);
    return { reading };
  });
  return checked;
}

/** Reads a sheet; its forms are shown if it is in front. */
export async function readSheet(session: Session, sheetId: string): Promise<CheckedReading> {
  const { checked } = await readAndShow(session, async () => ({
    reading: await session.port.readSheet(sheetId),
  }));
  return checked;
}

/**
 * Checks the reading shown again, by the rules in effect now, without reading the workbook: at once,
 * unless a part of the code must be fetched for it. A refusal is shown with `retry`.
 *
 * @returns whether it was checked
 */
export function reassess(session: Session, retry: () => Promise<void>): Promise<boolean> {
  return computed(session, retry, () => {
    const { readings } = session;
    const shown = readings.shown();
    if (shown === null) return;
    const checked = checkReading(session, shown.reading);
    readings.recheck(rulesOf(checked));
    showReading(session, checked);
  });
}

/**
 * Reads a sheet by any request that returns a reading, checks it, and shows its forms if it is the active
 * sheet. If another sheet was activated meanwhile, nothing is shown and the task continues with its
 * sheet.
 *
 * @returns the result of the request with the forms
 */
export async function readAndShow<Source extends { readonly reading: SheetReading }>(
  session: Session,
  read: () => Promise<Source>,
): Promise<{ readonly checked: CheckedReading; readonly source: Source }> {
  const { readings, frontSheet } = session;
  const number = readings.begin();
  const source = await read();
  const { reading } = source;
  await fetchParsers(reading.settings);
  const checked = await withParts(() => checkReading(session, reading));
  if (frontSheet.is(reading.sheetId)) {
    readings.show(number, { reading, ...rulesOf(checked) });
    showReading(session, checked);
  }
  updateList(session, checked);
  return { checked, source };
}

const rulesOf = ({ profile, columns, accepted }: CheckedReading): ShownRules => ({
  profile: profile.profile,
  columns,
  accepted,
});

/** Enters the forms read into the list of all forms, if there is one. */
function updateList({ state, listedForms }: Session, reading: CheckedReading): void {
  const { formsList } = state.get();
  if (formsList === null) return;
  listedForms.put(reading.sheetId, { forms: reading.forms, rules: reading.profile });
  state.set({
    formsList: withSheet(formsList, listedSheet(reading, reading.forms, reading.profile.profile)),
  });
}
