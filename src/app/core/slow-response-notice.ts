import type { Session } from "./session/session";

/** Milliseconds: many times what reading the largest sheet takes. */
const SLOW_AFTER_MS = 10_000;

/**
 * Runs requests to the workbook, and shows a notice while Excel does not answer: it answers nothing
 * while one of its own dialogs is open. There is no timeout: a write that was given up might still be
 * carried out, and could then not be undone.
 */
export async function withSlowResponseNotice<T>(
  { state, timers }: Pick<Session, "state" | "timers">,
  job: () => Promise<T>,
): Promise<T> {
  const cancel = timers.after(SLOW_AFTER_MS, () => {
    state.set({ phase: "ready", notice: { kind: "waiting" } });
  });
  try {
    return await job();
  } finally {
    cancel();
    if (state.get().notice?.kind === "waiting") state.set({ notice: null });
  }
}
