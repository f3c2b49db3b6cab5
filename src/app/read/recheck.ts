import type { Change } from "../../domain/changes/change";
import { checkActive } from "./check-active";
import { refusedNotice } from "../core/run-task";
import { readSheet } from "./read-sheet";
import type { Session } from "../core/session";
import type { Notice } from "../core/state";
import { partialResult } from "../core/undo-stack";

/**
 * Checks a sheet after it was changed. Where it cannot be read, the changes are done all the same and
 * can be undone: what is told then is that the check after them is missing.
 */
export async function recheck(
  session: Session,
  sheetId: string,
  done: readonly Change[],
  notice: Notice,
): Promise<Notice> {
  try {
    await readSheet(session, sheetId);
    return notice;
  } catch (error) {
    const again = (): Promise<void> => checkActive(session);
    return refusedNotice(error, { task: "checking", again, partly: partialResult(done, done) });
  }
}
