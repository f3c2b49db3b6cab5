#!/usr/bin/env node
/** Starts the anonymise command. */
import { runBundled } from "./run-bundled.mjs";

await runBundled({
  entry: "anonymise/index.ts",
  name: "anonymise",
  script: import.meta.url,
});
