/** Runs what a person asked for: one thing at a time, and however it ends, it is told. */
import { patiently } from "./patience";
import { WorkbookRefusal } from "./port";
import type { Session } from "./session";
import type { Notice, Task } from "./state";

/**
 * The notice of something that went wrong. Of an unexpected error only its name is kept: its message
 * may quote what stands in the workbook.
 */
export function refusedNotice(error: unknown, task: Task): Notice {
  if (error instanceof WorkbookRefusal) {
    return { kind: "refused", code: error.code, hostCode: error.hostCode, task };
  }
  const hostCode = error instanceof Error ? error.name : typeof error;
  return { kind: "refused", code: "unknown", hostCode, task };
}

/**
 * Shows a task as running, runs it when the workbook is free, and shows its notice. Asked while
 * another task runs it does nothing: a second click is not a second wish.
 */
export async function perform(
  session: Session,
  task: Task,
  job: () => Promise<Notice | null>,
): Promise<void> {
  const { state, lane } = session;
  if (state.get().task !== null) return;
  state.set({ task, notice: null });
  try {
    const notice = await lane(() => patiently(state, job));
    state.set({ task: null, notice });
  } catch (error) {
    state.set({ task: null, phase: "ready", notice: refusedNotice(error, task) });
  }
}
