#!/usr/bin/env node
/** Starts the making of a copy without texts. */
import { runBundled } from "./run-bundled.mjs";

await runBundled({
  entry: "anonymise/index.ts",
  name: "anonymise",
  script: import.meta.url,
});
