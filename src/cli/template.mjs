#!/usr/bin/env node
/** Starts the making of a template. */
import { runBundled } from "./run-bundled.mjs";

await runBundled({
  entry: "template/index.ts",
  name: "template",
  script: import.meta.url,
});
