import type { AppStore } from "../../app/core/state";

/** Safari knows no idle time: long enough for the first picture, too short for a click. */
const A_MOMENT = 200;

function whenIdle(job: () => void): void {
  if (typeof window.requestIdleCallback === "function") window.requestIdleCallback(job);
  else setTimeout(job, A_MOMENT);
}

/**
 * Does a job once, after the result of the first reading has been drawn and the browser has nothing
 * better to do. The moment it was drawn is marked as "shown" among the page's performance entries.
 */
export function afterFirstPaint(
  { getState, subscribe }: Pick<AppStore, "getState" | "subscribe">,
  job: () => void,
): void {
  const stop = subscribe(() => {
    if (getState().phase !== "ready") return;
    stop();
    // two frames: the second begins when the first has been painted
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        performance.mark("shown");
        whenIdle(job);
      });
    });
  });
}
