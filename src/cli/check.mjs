#!/usr/bin/env node
/** Starts the check. */
import { runBundled } from "./run-bundled.mjs";

await runBundled({
  entry: "index.ts",
  name: "cli",
  script: import.meta.url,
});
