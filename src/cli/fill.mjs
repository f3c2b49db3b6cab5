#!/usr/bin/env node
/** Starts the fill command. */
import { runBundled } from "./run-bundled.mjs";

await runBundled({
  entry: "fill/index.ts",
  name: "fill",
  script: import.meta.url,
});
