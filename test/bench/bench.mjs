/**
 * `npm run bench`: how long a check takes. With `--files` how many forms a second many files give, and
 * the memory they take; with `--paint` how soon the pane shows something, with `--typing` how soon it
 * shows an edit, both in the browser.
 */
import { parseArgs } from "node:util";
import { runTypeScript } from "../support/run-typescript.mjs";
import { measurePaint } from "./paint.mjs";
import { measureTyping } from "./typing.mjs";

const { values } = parseArgs({
  options: { files: { type: "boolean" }, paint: { type: "boolean" }, typing: { type: "boolean" } },
});

if (values.files) await runTypeScript("test/bench/many-files.ts");
if (values.paint) await measurePaint();
if (values.typing) await measureTyping();
// decimal.js is left a file of its own, so that a profile can tell its share.
if (!values.files && !values.paint && !values.typing)
  await runTypeScript("test/bench/check-speed.ts", ["decimal.js"]);
