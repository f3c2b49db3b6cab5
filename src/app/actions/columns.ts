/** 栏目识别: a person chooses what a column holds, and the workbook stores it. */
import { chooseColumn as choose } from "../../domain/form/header/choose-column";
import {
  NO_CHOICES,
  withoutHeader,
  type ColumnChoices,
} from "../../domain/form/header/column-choices";
import { storedColumnChoices } from "../../domain/form/header/stored-column-choices";
import type { ColumnId, ColumnRole } from "../../domain/form/model/column";
import { refusedNotice } from "../core/refused-notice";
import type { Session } from "../core/session/session";
import { withSlowResponseNotice } from "../core/slow-response-notice";
import { reassess } from "../read/read-sheet";
import { effectiveChoices } from "../settings/effective-choices";
import { storeSetting } from "../settings/store-setting";

/**
 * Gives a column of the form shown a role: the reading shown is checked again at once, then the
 * choices are stored in the workbook. Shows a notice instead where the form would be left without a
 * column of a role that it needs.
 */
export async function chooseColumn(
  session: Session,
  fingerprint: string,
  id: ColumnId,
  role: ColumnRole,
): Promise<void> {
  const { forms, shown } = session.state.get();
  const header = forms[shown]?.assessment.form.headers.find(
    (candidate) => candidate.fingerprint === fingerprint,
  );
  if (header === undefined) return;
  const choosing = choose(choicesNow(session), header, id, role);
  if (choosing.kind === "chosen") await apply(session, choosing.choices);
  else session.state.set({ notice: { kind: "column-needed", role: choosing.role } });
}

/** 恢复自动识别: removes the choices for one header. */
export function resetColumns(session: Session, fingerprint: string): Promise<void> {
  return apply(session, withoutHeader(choicesNow(session), fingerprint));
}

/** 清除本工作簿的栏目设定: removes the choices for all headers. */
export function clearColumns(session: Session): Promise<void> {
  return apply(session, NO_CHOICES);
}

/**
 * Stores the choices made last in the workbook. If Excel refuses, they stay in effect until the pane
 * is closed, and the refusal is shown.
 */
export async function storeColumns(session: Session): Promise<void> {
  const { state, requestQueue } = session;
  state.set({ notice: null });
  try {
    await requestQueue(async () => {
      const choices = session.columns.unstored();
      if (choices === null) return;
      const json = storedColumnChoices(choices);
      await withSlowResponseNotice(session, () => storeSetting(session, "columns", json));
      session.columns.markStored(choices);
    });
  } catch (error) {
    const retry = (): Promise<void> => storeColumns(session);
    state.set({ notice: refusedNotice(error, { task: "storing-columns", retry }) });
  }
}

const choicesNow = (session: Session): ColumnChoices =>
  effectiveChoices(session, session.readings.shown()?.reading.settings ?? {});

async function apply(session: Session, choices: ColumnChoices): Promise<void> {
  session.columns.choose(choices);
  const retry = (): Promise<void> => apply(session, choices);
  if (await reassess(session, retry)) await storeColumns(session);
}
