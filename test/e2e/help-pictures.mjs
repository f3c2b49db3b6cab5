/**
 * Takes the pictures of the help and of the README again: `npm run help-pictures`. Their texts are
 * recorded beside the script, and a browser test compares these with the pane's.
 */
import path from "node:path";
import { buildWorkbench, root } from "../../src/workbench/server/build.mjs";
import { serve } from "../../src/workbench/server/serve.mjs";
import { runTypeScript } from "../support/run-typescript.mjs";
import { browserFlags, findBrowser } from "./find-browser.mjs";

const executablePath = findBrowser();
if (executablePath === null) throw new Error("no Chromium, Chrome or Edge found");
await buildWorkbench();
const { takePictures } = await runTypeScript("test/e2e/help-pictures/take-pictures.ts", [
  "playwright-core",
]);
const server = await serve({
  port: 0,
  page: path.join(root, "build", "workbench"),
  dist: path.join(root, "dist"),
});
try {
  await takePictures({
    url: server.url,
    executablePath,
    args: browserFlags,
    pictures: path.join(root, "assets", "help", "pictures"),
    readme: path.join(root, "assets", "workbench.png"),
    pages: ["index.html", "en-us/index.html"].map((page) =>
      path.join(root, "assets", "help", page),
    ),
    record: path.join(root, "test", "e2e", "help-pictures", "aria-texts.json"),
  });
} finally {
  await server.close();
}
