/** Loads workbench-files.ts as one CommonJS file: Univer and hucre are ESM, which jest cannot require. */
import { buildSync } from "esbuild";
import { rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type * as WorkbenchFiles from "./workbench-files";

export function loadWorkbenchFiles(): typeof WorkbenchFiles {
  const outfile = join(__dirname, "..", "..", "..", "build", `files-test-${process.pid}.cjs`);
  buildSync({
    entryPoints: [join(__dirname, "workbench-files.ts")],
    bundle: true,
    platform: "node",
    format: "cjs",
    outfile,
    logLevel: "error",
  });
  try {
    return createRequire(__filename)(outfile) as typeof WorkbenchFiles;
  } finally {
    rmSync(outfile);
  }
}
