/** 栏目识别: a person says which column is which, and the workbook remembers it. */
import { chooseColumn as choose } from "../../domain/form/header/choose-column";
import {
  NO_CHOICES,
  withoutHeader,
  type ColumnChoices,
} from "../../domain/form/header/column-choices";
import { storedColumnChoices } from "../../domain/form/header/stored-column-choices";
import type { ColumnId, ColumnRole } from "../../domain/form/model/column";
import { effectiveChoices } from "../settings/effective-choices";
import { withSlowResponseNotice } from "../core/slow-response-notice";
import { refusedNotice } from "../core/run-task";
import { reassess } from "../read/read-sheet";
import { storeSetting } from "../settings/store-setting";
import type { Session } from "../core/session";

const choicesNow = (session: Session): ColumnChoices =>
  effectiveChoices(session, session.reading?.settings ?? {});

/**
 * Has the workbook remember what was said last. A choice that cannot be kept holds on until the pane
 * is closed, and the refusal is told.
 */
export async function keepColumns(session: Session): Promise<void> {
  const { state, requestQueue: lane } = session;
  state.set({ notice: null });
  try {
    await lane(async () => {
      const choices = session.unkeptColumns;
      if (choices === null) return;
      const columns = storedColumnChoices(choices);
      await withSlowResponseNotice(state, () => storeSetting(session, "columns", columns));
      if (session.unkeptColumns === choices) session.unkeptColumns = null;
    });
  } catch (error) {
    const again = (): Promise<void> => keepColumns(session);
    state.set({ notice: refusedNotice(error, { task: "keeping-columns", again }) });
  }
}

function hold(session: Session, choices: ColumnChoices): Promise<void> {
  session.unkeptColumns = choices;
  reassess(session);
  return keepColumns(session);
}

/**
 * Gives a column of the form shown a role: what was read last is understood anew at once, and the
 * workbook is asked for nothing but to remember it. A role the form cannot do without is not given
 * up, and that is told.
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
  if (choosing.kind === "chosen") await hold(session, choosing.choices);
  else session.state.set({ notice: { kind: "column-needed", role: choosing.role } });
}

/** 恢复自动识别: the columns of one header are what they are called again. */
export function recogniseColumns(session: Session, fingerprint: string): Promise<void> {
  return hold(session, withoutHeader(choicesNow(session), fingerprint));
}

/** 清除本工作簿的栏目设定: of all headers. */
export function forgetColumns(session: Session): Promise<void> {
  return hold(session, NO_CHOICES);
}
