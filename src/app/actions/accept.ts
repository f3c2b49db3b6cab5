/** 已核实: a person marks a finding as checked with a reason, or takes it back; the workbook stores it. */
import type { AcceptedEntry } from "../../domain/accepted/accepted";
import { storedAccepted } from "../../domain/accepted/stored-accepted";
import type { Assessment } from "../../domain/assessment/assessment";
import type { Finding } from "../../domain/findings/finding";
import { refusedNotice } from "../core/refused-notice";
import type { Session } from "../core/session/session";
import { withSlowResponseNotice } from "../core/slow-response-notice";
import { reassess } from "../read/read-sheet";
import { effectiveAccepted } from "../settings/effective-accepted";
import { fetchParsers, loadedParsers } from "../settings/lazy-parsers";
import { storeSetting } from "../settings/store-setting";

/** The reason is cut to this length. */
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

/** Takes back that a finding of the form shown was marked as checked. */
export const takeBackFinding = (session: Session, finding: Finding): Promise<void> =>
  change(session, (entries, assessment) =>
    loadedParsers().withoutAccepted(entries, finding, assessment),
  );

/** The day by this computer's clock: "2026-01-15". */
function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

type Changed = (
  entries: readonly AcceptedEntry[],
  assessment: Assessment,
) => readonly AcceptedEntry[];

/** What is changed holds for the reading shown at once, and is then stored. */
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
  session.accepted.choose(changed(entries, form.assessment));
  reassess(session);
  await storeAccepted(session);
}

/**
 * Stores what is accepted in the workbook. If Excel refuses, it holds until the pane is closed, and
 * the refusal is shown.
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
