import { WorkbookRefusal, type LeftBehind } from "../app/core/port";

/**
 * Runs requests of which the later ones build on what the earlier ones have done. Excel carries out a
 * request action by action, and what was done before one is refused stays: after a refusal it is
 * looked up (null: nothing), and where that is refused too, nobody knows.
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
