import type { Change } from "../../domain/changes/change";
import { partialResultOf, refusedNotice } from "../core/refused-notice";
import type { Session } from "../core/session/session";
import type { Notice } from "../core/state";
import { checkActive } from "./check-active";
import type { CheckedReading } from "./check-reading";
import { readSheet } from "./read-sheet";

/**
 * Checks a sheet after it was changed, and returns the notice for its contents. If the sheet cannot be
 * read, the changes were made nevertheless and can be undone; the notice then names them and offers a
 * check.
 */
export async function recheck(
  session: Session,
  sheetId: string,
  done: readonly Change[],
  noticeOf: (reading: CheckedReading) => Notice,
): Promise<Notice> {
  try {
    return noticeOf(await readSheet(session, sheetId));
  } catch (error) {
    const retry = (): Promise<void> => checkActive(session);
    return refusedNotice(error, {
      task: "checking",
      retry,
      partialResult: partialResultOf(done, done),
    });
  }
}
