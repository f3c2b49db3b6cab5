/**
 * Makes batch-worker.js, the code that checks files in a worker of the pane, as one file. It is built
 * apart from the pane's own bundle, which would otherwise be split along the modules that both use.
 */
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { evaluatedProfiles, lazyLocales } from "./command-plugins.js";

/**
 * @param folder dist
 * @returns esbuild's metafile
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
