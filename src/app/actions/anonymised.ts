/** 生成匿名副本: adds a copy of the front sheet without its texts, to report a form that is read wrongly. */
import { withParts } from "../core/parts";
import { WorkbookRefusal } from "../core/port";
import { runTask } from "../core/run-task";
import type { Session } from "../core/session/session";
import type { Notice } from "../core/state";
import { readSheet } from "../read/read-sheet";

const fetchSheets = () => import(/* webpackChunkName: "anonymised" */ "./anonymised-sheets");

/** The most filled cells that are copied: many times those of a form. */
const MOST_CELLS = 10_000;

/**
 * Adds the copy as a new sheet, made of the front sheet as it is at that time, and shows it, so that a
 * person can read it before saving it. Does nothing without a sheet.
 *
 * @param name the name of the new sheet; a number is added where a sheet has it
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
