import type { Position } from "../../domain/cells";
import { withSlowResponseNotice } from "../core/slow-response-notice";
import { refusedNotice } from "../core/run-task";
import type { Session } from "../core/session";

/**
 * Brings a cell into view, in front of whatever else is asked of the workbook: it changes nothing. A
 * refusal is told.
 */
export async function goToSheet(session: Session, sheetId: string, at: Position): Promise<void> {
  const { state, port } = session;
  try {
    await withSlowResponseNotice(state, () => port.select(sheetId, at));
  } catch (error) {
    const again = (): Promise<void> => goToSheet(session, sheetId, at);
    state.set({ notice: refusedNotice(error, { task: "selecting", again }) });
  }
}
