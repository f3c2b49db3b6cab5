import { refusedNotice } from "./refused-notice";
import { withSlowResponseNotice } from "./slow-response-notice";
import type { Session } from "./session/session";
import type { Notice, Task } from "./state";

/**
 * Shows a task as running, runs it when no other request is under way, and shows the notice that it
 * results in, or the refusal. Ignored while a task runs. `retry` is what the refusal's button does.
 */
export async function runTask(
  session: Session,
  task: Task,
  job: () => Promise<Notice | null>,
  retry: () => Promise<void>,
): Promise<void> {
  const { state, requestQueue } = session;
  if (state.get().task !== null) return;
  state.set({ task, notice: null });
  try {
    const notice = await requestQueue(() => withSlowResponseNotice(session, job));
    state.set({ task: null, notice });
  } catch (error) {
    state.set({ task: null, phase: "ready", notice: refusedNotice(error, { task, retry }) });
  }
}
