/** `npm run bench` */
import { runTypeScript } from "../support/run-typescript.mjs";

// decimal.js is left a file of its own, so that a profile can tell its share.
await runTypeScript("test/bench/check-speed.ts", ["decimal.js"]);
