/** Opens the workbench in a browser of this computer, for measurements. */
import path from "node:path";
import { chromium } from "playwright-core";
import { buildWorkbench, root } from "../../src/workbench/server/build.mjs";
import { serve } from "../../src/workbench/server/serve.mjs";
import { browserFlags, findBrowser } from "../e2e/find-browser.mjs";

/**
 * Opens the workbench, with the pane showing a checked form; `use` gets its page. By default the pane
 * is of another site than the grid, as in Excel, and has a process of its own; with `isOneSite` the
 * page can access it.
 */
export async function inWorkbench(use, { isOneSite = false } = {}) {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error("no Chromium, Chrome or Edge found");
  await buildWorkbench();
  const server = await serve({
    port: 0,
    page: path.join(root, "build", "workbench"),
    dist: path.join(root, "dist"),
  });
  const browser = await chromium.launch({ executablePath, args: browserFlags });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: "zh-CN" });
    await page.goto(isOneSite ? server.url.replace("//localhost:", "//127.0.0.1:") : server.url);
    await page.waitForFunction(() => globalThis.workbench !== undefined);
    await page.locator("iframe").contentFrame().getByRole("heading", { level: 1 }).waitFor();
    return await use(page);
  } finally {
    await browser.close();
    await server.close();
  }
}

/** The value below which a share (0 to 1) of the values lies. */
export function quantile(values, share) {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}

export const milliseconds = (value) => `${Math.round(value)} ms`;
