/** A workbook that does not answer is waited for, and the person is told so. */
import type { StateHolder } from "./state-holder";

/** Milliseconds: many times what the largest sheet takes. */
const SLOW_AFTER_MS = 10_000;

/**
 * Runs a conversation with the workbook. Excel answers nothing while a dialog of its own is open, so
 * a late answer is shown as waiting and taken when it comes. It is never given up: a write that was
 * given up might still be done, and nobody would know how to undo it.
 */
export async function withSlowResponseNotice<T>(
  state: StateHolder,
  job: () => Promise<T>,
): Promise<T> {
  const timer = setTimeout(() => {
    state.set({ phase: "ready", notice: { kind: "waiting" } });
  }, SLOW_AFTER_MS);
  try {
    return await job();
  } finally {
    clearTimeout(timer);
    if (state.get().notice?.kind === "waiting") state.set({ notice: null });
  }
}
