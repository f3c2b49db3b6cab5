/* global requestAnimationFrame -- in what the browser evaluates */
/**
 * Time of the pane's first paint, and until it can be used, compared with Microsoft's React template
 * with one button: both in the workbench's frame, on the real office.js, without a cache, in turn. The
 * pane can be used when a form's total is shown, the template when its button is.
 */
import path from "node:path";
import { root } from "../../src/workbench/server/build.mjs";
import { sizesOf } from "../bundle-sizes.mjs";
import { buildTemplatePane } from "./template-pane/build.mjs";
import { inWorkbench, milliseconds, quantile } from "./workbench-browser.mjs";

const ROUNDS = 7;
const SLOWER = [1, 4];
const PATIENCE = 60_000;

/** Loads the frame's page anew; gives first paint and first use in ms after its navigation began. */
function load(page, { address, sought }) {
  return page.evaluate(
    ([to, selector, patience]) =>
      new Promise((resolve, reject) => {
        const frame = globalThis.document.querySelector("iframe");
        const before = frame.contentWindow.document;
        const giveUp = setTimeout(() => reject(new Error(`${to} never came`)), patience);
        const look = () => {
          const view = frame.contentWindow;
          const found = view.document !== before && view.document.querySelector(selector);
          if (!found) return requestAnimationFrame(look);
          // it is painted when the next frame begins
          requestAnimationFrame(() => {
            const useful = view.performance.now();
            clearTimeout(giveUp);
            const [paint] = view.performance.getEntriesByName("first-contentful-paint");
            const [first = paint] = view.performance.getEntriesByName("first-paint");
            resolve({ paint: first?.startTime ?? useful, useful });
          });
        };
        frame.contentWindow.location.replace(to);
        requestAnimationFrame(look);
      }),
    [address, sought, PATIENCE],
  );
}

export async function measurePaint() {
  const out = path.join(root, "build", "workbench", "template-pane");
  const template = await buildTemplatePane(root, out);
  return inWorkbench(
    async (page) => {
      const sizes = await sizesOf(path.join(root, "dist"));
      const ownAddress = await page.evaluate(
        () => globalThis.document.querySelector("iframe").contentWindow.location.href,
      );
      const query = new URL(ownAddress).search;
      const panes = {
        pane: { address: ownAddress.replace(/#.*/, ""), sought: "header h1" },
        template: { address: `/workbench/template-pane/index.html${query}`, sought: "button" },
      };
      const kilobytes = {
        pane: sizes.find(({ name }) => name === "first form").gzip / 1000,
        template: template / 1000,
      };
      const client = await page.context().newCDPSession(page);
      await client.send("Network.enable");
      await client.send("Network.setCacheDisabled", { cacheDisabled: true });
      const rows = {};
      for (const rate of SLOWER) {
        await client.send("Emulation.setCPUThrottlingRate", { rate });
        const times = { pane: [], template: [] };
        for (let round = 0; round <= ROUNDS; round += 1) {
          for (const [name, one] of Object.entries(panes)) {
            const time = await load(page, one);
            // the first round is not counted
            if (round > 0) times[name].push(time);
          }
        }
        for (const [name, all] of Object.entries(times)) {
          const median = (of) => milliseconds(quantile(all.map(of), 0.5));
          rows[`${name}, CPU ÷ ${rate}`] = {
            "kB gzip": kilobytes[name].toFixed(1),
            "first paint": median(({ paint }) => paint),
            "first use": median(({ useful }) => useful),
          };
        }
      }
      console.log(`The pane and a template with one button, medians of ${ROUNDS} loads in turn`);
      console.table(rows);
    },
    { isOneSite: true },
  );
}
