/* global requestAnimationFrame -- in what the browser evaluates */
/**
 * Time from a value typed into the sheet until the pane has painted its result, and the longest time
 * that the pane is busy without a pause.
 */
import { inWorkbench, milliseconds, quantile } from "./workbench-browser.mjs";

const SLOW_EDITS = 15;
const PAUSE = 700;
const BURSTS = 4;
const BURST = 20;
const BETWEEN = 40;

/** Types each of the scores into G13; returns the time from the last one until it was painted. */
async function type(page, pane, scores) {
  const painted = pane.evaluate(async (score) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    while (!globalThis.document.body.textContent.includes(score)) await frame();
    await frame();
    return globalThis.performance.timeOrigin + globalThis.performance.now();
  }, scores.at(-1));
  const typed = await page.evaluate(
    async ([all, between]) => {
      for (const score of all.slice(0, -1)) {
        globalThis.workbench.type("G13", score);
        await new Promise((resolve) => setTimeout(resolve, between));
      }
      const since = globalThis.performance.timeOrigin + globalThis.performance.now();
      globalThis.workbench.type("G13", all.at(-1));
      return since;
    },
    [scores, BETWEEN],
  );
  return (await painted) - typed;
}

/**
 * Collects the durations of the pane's tasks from now on: those of 50 ms and longer, which browsers
 * report.
 */
const watchTasks = (pane) =>
  pane.evaluate(() => {
    globalThis.longTasks = [];
    new globalThis.PerformanceObserver((list) => {
      globalThis.longTasks.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: "longtask" });
  });

export function measureTyping() {
  return inWorkbench(async (page) => {
    const pane = await (await page.waitForSelector("iframe")).contentFrame();
    await page.waitForTimeout(PAUSE);
    await watchTasks(pane);
    // a different score each time, so that the pane has to draw it
    let count = 0;
    const next = () => ((200 + (count += 1)) / 100).toFixed(2);
    const slow = [];
    for (let edit = 0; edit < SLOW_EDITS; edit += 1) {
      slow.push(await type(page, pane, [next()]));
      await page.waitForTimeout(PAUSE);
    }
    const bursts = [];
    for (let burst = 0; burst < BURSTS; burst += 1) {
      bursts.push(await type(page, pane, Array.from({ length: BURST }, next)));
      await page.waitForTimeout(PAUSE);
    }
    const longest = await pane.evaluate(() => Math.max(0, ...globalThis.longTasks));
    const row = (times) => ({
      times: times.length,
      median: milliseconds(quantile(times, 0.5)),
      "95 %": milliseconds(quantile(times, 0.95)),
    });
    console.log("From an edit of the sheet until the pane has painted it");
    console.table({
      "one edit at a time": row(slow),
      [`the last of ${BURST} edits, one every ${BETWEEN} ms`]: row(bursts),
    });
    console.log(
      `the longest task of the pane: ${longest === 0 ? "below 50 ms" : milliseconds(longest)}\n`,
    );
  });
}
