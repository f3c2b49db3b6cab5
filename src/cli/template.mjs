#!/usr/bin/env node
/** Starts the template command. */
import { runBundled } from "./run-bundled.mjs";

await runBundled({
  entry: "template/index.ts",
  name: "template",
  script: import.meta.url,
});
