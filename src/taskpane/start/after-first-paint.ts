import type { AppStore } from "../../app/core/state";

/** Delay in ms where requestIdleCallback is missing (Safari): after the first paint, before a click. */
const FALLBACK_DELAY = 200;

function whenIdle(job: () => void): void {
  if (typeof window.requestIdleCallback === "function") window.requestIdleCallback(job);
  else setTimeout(job, FALLBACK_DELAY);
}

/**
 * Runs a job once, when the browser is idle after it has painted the result of the first reading. That
 * paint is recorded as the performance mark "shown".
 */
export function afterFirstPaint(
  { getState, subscribe }: Pick<AppStore, "getState" | "subscribe">,
  job: () => void,
): void {
  const stop = subscribe(() => {
    if (getState().phase !== "ready") return;
    stop();
    // two frames: the second callback runs after the first frame has been painted
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        performance.mark("shown");
        whenIdle(job);
      });
    });
  });
}
