#!/usr/bin/env node
/** Starts the check command. */
import { runBundled } from "./run-bundled.mjs";

await runBundled({
  entry: "index.ts",
  name: "cli",
  script: import.meta.url,
});
