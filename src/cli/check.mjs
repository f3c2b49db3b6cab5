#!/usr/bin/env node
/** Starts the check. */
import { runBundled } from "./run-bundled.mjs";

await runBundled({
  entry: "index.ts",
  name: "cli",
  folders: ["cli", "app", "batch", "domain", "messages", "xlsx"],
});
