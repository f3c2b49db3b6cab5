/** 已核实: marks a finding as checked with a reason, or removes the mark, and stores that in the workbook. */
import type { AcceptedEntry } from "../../domain/accepted/accepted";
import { storedAccepted } from "../../domain/accepted/stored-accepted";
import type { Assessment } from "../../domain/assessment/assessment";
import type { Finding } from "../../domain/findings/finding";
import { today } from "../core/today";
import { refusedNotice } from "../core/refused-notice";
import type { Session } from "../core/session/session";
import { withSlowResponseNotice } from "../core/slow-response-notice";
import { reassess } from "../read/read-sheet";
import { effectiveAccepted } from "../settings/effective-accepted";
import { fetchParsers, loadedParsers } from "../settings/lazy-parsers";
import { storeSetting } from "../settings/store-setting";

/** The longest reason in characters; a longer one is truncated. */
const LONGEST_REASON = 200;

/** Marks a finding of the form shown as checked. Ignored without a reason. */
export function acceptFinding(session: Session, finding: Finding, reason: string): Promise<void> {
  const why = reason.trim().slice(0, LONGEST_REASON);
  if (why === "") return Promise.resolve();
  const acceptance = { reason: why, on: today() };
  return change(session, (entries, assessment) =>
    loadedParsers().withAccepted(entries, finding, assessment, acceptance),
  );
}

/** Removes the mark of a finding of the form shown. */
export const takeBackFinding = (session: Session, finding: Finding): Promise<void> =>
  change(session, (entries, assessment) =>
    loadedParsers().withoutAccepted(entries, finding, assessment),
  );

type Changed = (
  entries: readonly AcceptedEntry[],
  assessment: Assessment,
) => readonly AcceptedEntry[];

/** Applies changed entries to the reading shown, then stores them. */
async function change(session: Session, changed: Changed): Promise<void> {
  const { state, readings } = session;
  try {
    await fetchParsers({ accepted: [] });
  } catch (error) {
    const retry = (): Promise<void> => change(session, changed);
    state.set({ notice: refusedNotice(error, { task: "storing-accepted", retry }) });
    return;
  }
  const { forms, shown } = state.get();
  const form = forms[shown];
  if (form === undefined) return;
  const entries = effectiveAccepted(session, readings.shown()?.reading.settings ?? {});
  await apply(session, changed(entries, form.assessment));
}

async function apply(session: Session, entries: readonly AcceptedEntry[]): Promise<void> {
  session.accepted.choose(entries);
  const retry = (): Promise<void> => apply(session, entries);
  if (await reassess(session, retry)) await storeAccepted(session);
}

/**
 * Stores the accepted findings in the workbook. If Excel refuses, they are kept until the pane is
 * closed, and the refusal is shown.
 */
async function storeAccepted(session: Session): Promise<void> {
  const { state, requestQueue } = session;
  state.set({ notice: null });
  try {
    await requestQueue(async () => {
      const entries = session.accepted.unstored();
      if (entries === null) return;
      const json = storedAccepted(entries);
      await withSlowResponseNotice(session, () => storeSetting(session, "accepted", json));
      session.accepted.markStored(entries);
    });
  } catch (error) {
    const retry = (): Promise<void> => storeAccepted(session);
    state.set({ notice: refusedNotice(error, { task: "storing-accepted", retry }) });
  }
}
