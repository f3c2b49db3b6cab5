/**
 * Photographs every state of the pane without Excel, in three widths and three themes and at 200 %,
 * and measures each: axe, contrast, cut texts, small or overlapping targets, sideways scrolling.
 * `npm run pictures -- [--out FOLDER] [--width 320] [--height 760] [--theme dark] [--lang en-US]
 * [STATE…]`, where a state's name may be its beginning. Exits 1 when something is wrong.
 */
import { serve } from "../../../src/workbench/server/serve.mjs";
import { browserFlags, findBrowser } from "../../e2e/find-browser.mjs";
import { runTypeScript } from "../../support/run-typescript.mjs";
import { bundlePreview } from "./bundle-preview.mjs";

const browser = findBrowser();
if (browser === null) throw new Error("no Chromium, Chrome or Edge found");
const server = await serve({ port: 0, dist: await bundlePreview() });
const { shoot } = await runTypeScript("test/taskpane/preview/shoot.ts", ["playwright-core"]);
await shoot(server.url, browser, browserFlags);
await server.close();
