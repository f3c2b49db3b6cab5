import { withParts } from "./parts";
import { WorkbookRefusal } from "./port";
import { refusedNotice } from "./refused-notice";
import type { Session } from "./session/session";

/**
 * Runs a computation that no request to the workbook belongs to: at once, or once the parts of the code
 * that it needs have been fetched. It is begun again after each, so what it changes must be the same
 * then. Where a part cannot be fetched, the refusal is shown with `retry`.
 *
 * @returns whether it was run to its end
 */
export async function computed(
  { state }: Session,
  retry: () => Promise<void>,
  compute: () => void,
): Promise<boolean> {
  try {
    await withParts(compute);
    return true;
  } catch (error) {
    if (!(error instanceof WorkbookRefusal)) throw error;
    state.set({ notice: refusedNotice(error, { task: "checking", retry }) });
    return false;
  }
}
