import { WorkbookRefusal, type LeftBehind } from "../app/core/port";

/**
 * Runs a task of several requests and reports what a refusal left behind. Excel executes a request
 * action by action and does not roll back the actions before the refused one.
 * @param lookUp Finds out what was left behind (null: nothing); when this is refused too, the
 * refusal says "unsure".
 * @throws {WorkbookRefusal} With `leftBehind` set when something was, or may have been, left behind.
 */
export async function withPartialFailure<T>(
  run: () => Promise<T>,
  lookUp: () => Promise<LeftBehind | null>,
): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof WorkbookRefusal)) throw error;
    const left = await lookUp().catch((): LeftBehind => ({ kind: "unsure" }));
    if (left === null) throw error;
    throw new WorkbookRefusal(error.code, error.hostCode, { cause: error }, left);
  }
}
