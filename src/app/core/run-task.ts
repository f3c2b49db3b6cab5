/** Runs what a person asked for: one thing at a time, and however it ends, it is told. */
import { errorClass } from "./error-class";
import { withSlowResponseNotice } from "./slow-response-notice";
import { WorkbookRefusal } from "./port";
import type { Session } from "./session";
import type { Notice, Partly, RefusedNotice, Task } from "./state";

/** What a refused task was, for telling it. */
export interface Refused {
  readonly task: Task;
  readonly again: RefusedNotice["again"];
  readonly partly?: Partly | null;
}

/** The notice of something that went wrong. Of an unexpected error only its class is kept. */
export function refusedNotice(
  error: unknown,
  { task, again, partly = null }: Refused,
): RefusedNotice {
  const told =
    error instanceof WorkbookRefusal
      ? { code: error.code, hostCode: error.hostCode, partly: partly ?? error.partly }
      : { code: "unknown" as const, hostCode: errorClass(error), partly };
  return { kind: "refused", task, again, ...told };
}

/**
 * Shows a task as running, runs it when the workbook is free, and shows its notice. Asked while
 * another task runs it does nothing: a second click is not a second wish. `again` is what a retry
 * asks for.
 */
export async function runTask(
  session: Session,
  task: Task,
  job: () => Promise<Notice | null>,
  again: () => Promise<void>,
): Promise<void> {
  const { state, requestQueue: lane } = session;
  if (state.get().task !== null) return;
  state.set({ task, notice: null });
  try {
    const notice = await lane(() => withSlowResponseNotice(state, job));
    state.set({ task: null, notice });
  } catch (error) {
    state.set({ task: null, phase: "ready", notice: refusedNotice(error, { task, again }) });
  }
}
