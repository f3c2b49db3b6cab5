/**
 * Before the browser tests: builds the workbench, serves it on a free port of this computer, and
 * starts one browser for all test files, each of which opens windows of its own in it.
 */
import path from "node:path";
import { chromium } from "playwright-core";
import { buildWorkbench, root } from "../../src/workbench/server/build.mjs";
import { serve } from "../../src/workbench/server/serve.mjs";
import { bundlePreview } from "../taskpane/preview/bundle-preview.mjs";
import { testBrowserFlags, findBrowser } from "./find-browser.mjs";

export default async function serveWorkbench() {
  const executablePath = findBrowser();
  if (executablePath === null) {
    const words = "no Chromium, Chrome or Edge found (CHROME_PATH names one elsewhere)";
    if (process.env.CI) throw new Error(`The browser tests cannot run: ${words}`);
    console.warn(`Browser tests skipped: ${words}`);
  }
  const [folder] = await Promise.all([bundlePreview(), buildWorkbench()]);
  const preview = await serve({ port: 0, dist: folder });
  const server = await serve({
    port: 0,
    page: path.join(root, "build", "workbench"),
    dist: path.join(root, "dist"),
  });
  const browser =
    executablePath === null
      ? null
      : await chromium.launchServer({ executablePath, args: testBrowserFlags });
  process.env.PANE_PREVIEW = preview.url;
  process.env.WORKBENCH_URL = server.url;
  process.env.WORKBENCH_PANE_URL = server.paneUrl;
  process.env.WORKBENCH_BROWSER_PATH = executablePath ?? "";
  process.env.WORKBENCH_BROWSER = browser?.wsEndpoint() ?? "";
  globalThis.stopWorkbench = async () => {
    await browser?.close();
    await Promise.all([server.close(), preview.close()]);
  };
}
