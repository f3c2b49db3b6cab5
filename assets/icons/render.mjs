/**
 * Draws the committed PNGs from the SVGs beside it: `node assets/icons/render.mjs`.
 * Needs an installed Chromium, Chrome or Edge (CHROME_PATH names one elsewhere).
 */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { browserFlags, findBrowser } from "../../test/e2e/find-browser.mjs";

/** The app's own icon is also asked for by the add-in lists; a ribbon button by the manifest alone. */
const sizes = {
  app: [16, 20, 24, 32, 40, 48, 64, 80, 128],
  check: [16, 20, 24, 32, 40, 48, 64, 80],
  "write-back": [16, 20, 24, 32, 40, 48, 64, 80],
  template: [16, 20, 24, 32, 40, 48, 64, 80],
};

const executablePath = findBrowser();
if (executablePath === null) throw new Error("no Chromium, Chrome or Edge found");
const browser = await chromium.launch({ executablePath, args: browserFlags });
try {
  const page = await browser.newPage();
  for (const [name, widths] of Object.entries(sizes)) {
    const svg = await readFile(new URL(`${name}.svg`, import.meta.url), "utf8");
    for (const size of widths) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
      );
      await page.screenshot({
        path: fileURLToPath(new URL(`${name}-${size}.png`, import.meta.url)),
        omitBackground: true,
      });
    }
  }
} finally {
  await browser.close();
}
