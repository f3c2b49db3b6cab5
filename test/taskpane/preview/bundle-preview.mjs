/** Bundles what the preview needs in the browser into build/pane-preview/. */
import { copyFile, mkdir } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = path.dirname(fileURLToPath(import.meta.url));

/** Gives the folder with preview.js, look-checks.js and axe.js. */
export async function bundlePreview() {
  const folder = path.resolve(here, "../../../build/pane-preview");
  await mkdir(folder, { recursive: true });
  await build({
    absWorkingDir: here,
    entryPoints: ["preview.tsx", "checks/look-checks.ts"],
    entryNames: "[name]",
    outdir: folder,
    bundle: true,
    format: "iife",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "warning",
  });
  const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
  await copyFile(axe, path.join(folder, "axe.js"));
  return folder;
}
