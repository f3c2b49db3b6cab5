/**
 * Makes batch-worker.js: what checks files in a worker of the pane, in one file. It is no part of the
 * pane's own bundle, which would be split for it where both hold the same.
 */
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { evaluatedProfiles, lazyLocales } from "./command-plugins.js";

/**
 * @param folder dist
 * @returns esbuild's record of what is inside
 */
export async function buildWorker(folder) {
  const { metafile } = await build({
    metafile: true,
    absWorkingDir: fileURLToPath(new URL("../..", import.meta.url)),
    entryPoints: [path.join("src", "taskpane", "batch", "worker.ts")],
    outfile: path.join(folder, "batch-worker.js"),
    bundle: true,
    minify: true,
    charset: "utf8",
    format: "iife",
    platform: "browser",
    target: "es2020",
    logLevel: "error",
    plugins: [evaluatedProfiles(() => undefined), lazyLocales],
  });
  return metafile;
}
