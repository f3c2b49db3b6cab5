/** Loads a file as one CommonJS file: Univer and hucre are ESM, which jest cannot require. */
import { buildSync } from "esbuild";
import { rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type * as NewWorkbookFiles from "./new-workbook-files";
import type * as WorkbenchFiles from "./workbench-files";

function load(entry: string): unknown {
  const name = `${entry}-test-${process.pid}.cjs`;
  const outfile = join(__dirname, "..", "..", "..", "build", name);
  buildSync({
    entryPoints: [join(__dirname, `${entry}.ts`)],
    bundle: true,
    platform: "node",
    format: "cjs",
    outfile,
    logLevel: "error",
  });
  try {
    return createRequire(__filename)(outfile);
  } finally {
    rmSync(outfile);
  }
}

export const loadWorkbenchFiles = () => load("workbench-files") as typeof WorkbenchFiles;

export const loadNewWorkbookFiles = () => load("new-workbook-files") as typeof NewWorkbookFiles;
