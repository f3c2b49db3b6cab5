/**
 * `npm run bench`: how long a check takes. With `--files` how many forms a second many files give, and
 * the memory they take; with `--paint` how soon the pane shows something, with `--typing` how soon it
 * shows an edit, both in the browser; with `--session` the memory that 10,000 edits take.
 */
import { parseArgs } from "node:util";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { runTypeScript } from "../support/run-typescript.mjs";
import { measurePaint } from "./paint.mjs";
import { measureTyping } from "./typing.mjs";

const { values } = parseArgs({
  options: {
    files: { type: "boolean" },
    paint: { type: "boolean" },
    typing: { type: "boolean" },
    session: { type: "boolean" },
  },
});

if (values.files) await runTypeScript("test/bench/many-files.ts");
if (values.paint) await measurePaint();
if (values.typing) await measureTyping();
if (values.session) {
  // without collecting garbage, the measured memory would include what can be freed
  setFlagsFromString("--expose-gc");
  globalThis.gc = runInNewContext("gc");
  await runTypeScript("test/bench/long-session.ts");
}
// decimal.js stays a file of its own, so that a profile can measure its share.
if (!Object.values(values).some(Boolean))
  await runTypeScript("test/bench/check-speed.ts", ["decimal.js"]);
