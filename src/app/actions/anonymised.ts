/** 生成匿名副本: adds a copy of the front sheet without its texts, for those who mend the reader. */
import { withParts } from "../core/parts";
import { WorkbookRefusal } from "../core/port";
import { runTask } from "../core/run-task";
import type { Session } from "../core/session/session";
import type { Notice } from "../core/state";
import { readSheet } from "../read/read-sheet";

const fetchSheets = () => import(/* webpackChunkName: "anonymised" */ "./anonymised-sheets");

/** The most filled cells that are copied: many times those of a form, and a moment's work. */
const MOST_CELLS = 10_000;

/**
 * Adds the copy as a sheet of its own, made of the front sheet as it is then; it comes to the front, to
 * be looked at before anyone saves it. Does nothing without a sheet.
 *
 * @param name how the new sheet is called, where none is called so
 */
export async function makeAnonymised(session: Session, name: string): Promise<void> {
  const { sheet } = session.state.get();
  if (sheet !== null) await copyOf(session, sheet.id, name);
}

function copyOf(session: Session, sheetId: string, wanted: string): Promise<void> {
  const job = async (): Promise<Notice> => {
    const { anonymisedSheet, NeutralTexts } = await fetchSheets();
    const { cells, forms } = await readSheet(session, sheetId);
    const filled = cells.rows.flat().filter(({ kind }) => kind !== "empty").length;
    if (filled > MOST_CELLS) throw new WorkbookRefusal("too-large", `${filled} cells`);
    const understood = forms.map(({ assessment }) => assessment.form);
    const copy = await withParts(() =>
      anonymisedSheet(cells, understood, wanted, new NeutralTexts()),
    );
    const { name } = await session.port.addSheets(() => [copy.sheet]);
    return { kind: "anonymised-made", name };
  };
  return runTask(session, "making-anonymised", job, () => copyOf(session, sheetId, wanted));
}
