import type { Position } from "../../domain/cells";
import { refusedNotice } from "../core/refused-notice";
import type { Session } from "../core/session/session";
import { withSlowResponseNotice } from "../core/slow-response-notice";

/**
 * Selects a cell and brings its sheet to the front. Does not wait for the requests under way, as it
 * changes nothing in the workbook.
 */
export async function selectOnSheet(
  session: Session,
  sheetId: string,
  at: Position,
): Promise<void> {
  const { state, port } = session;
  try {
    await withSlowResponseNotice(session, () => port.select(sheetId, at));
  } catch (error) {
    const retry = (): Promise<void> => selectOnSheet(session, sheetId, at);
    state.set({ notice: refusedNotice(error, { task: "selecting", retry }) });
  }
}

/** Selects a cell of the sheet shown; does nothing without one. */
export async function selectCell(session: Session, at: Position): Promise<void> {
  const { sheet } = session.state.get();
  if (sheet !== null) await selectOnSheet(session, sheet.id, at);
}
