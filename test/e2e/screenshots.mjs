/**
 * Pictures of the workbench for a person to examine: `node test/e2e/screenshots.mjs [folder]`. The
 * pane at its narrowest and at a usual width, in light, dark and forced colours.
 */
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { chromium } from "playwright-core";
import { buildWorkbench, root } from "../../src/workbench/server/build.mjs";
import { serve } from "../../src/workbench/server/serve.mjs";
import { browserFlags, findBrowser } from "./find-browser.mjs";

const WIDTHS = [320, 450];
const LOOKS = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  contrast: { colorScheme: "dark", forcedColors: "active" },
};
/** Scores with findings: one that is wrong, one without an explanation. */
const SCORES = { G13: "5", G22: "4" };

const folder = path.resolve(process.argv[2] ?? path.join(root, "build", "screenshots"));
const executablePath = findBrowser();
if (executablePath === null) throw new Error("no Chromium, Chrome or Edge found");
await mkdir(folder, { recursive: true });
await buildWorkbench();
const server = await serve({
  port: 0,
  page: path.join(root, "build", "workbench"),
  dist: path.join(root, "dist"),
});
const browser = await chromium.launch({ executablePath, args: browserFlags });
try {
  for (const [look, media] of Object.entries(LOOKS)) {
    for (const width of WIDTHS) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, ...media });
      await page.goto(`${server.url}?pane=${width}`);
      await page.waitForFunction(() => globalThis.workbench !== undefined);
      const pane = page.frameLocator('iframe[title="绩效自评助手"]');
      const passed = pane.getByRole("heading", { name: "核对通过" });
      await passed.waitFor();
      await page.evaluate((scores) => {
        for (const [at, score] of Object.entries(scores)) globalThis.workbench.type(at, score);
      }, SCORES);
      await passed.waitFor({ state: "detached" });
      const file = path.join(folder, `workbench-${width}-${look}.png`);
      await page.screenshot({ path: file });
      console.log(file);
      await page.close();
    }
  }
} finally {
  await browser.close();
  await server.close();
}
