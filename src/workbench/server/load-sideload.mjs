/** Loads src/workbench/sideload, which is TypeScript, bundled to build/. */
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./build.mjs";

export async function loadSideload() {
  const { build } = await import("esbuild");
  const outfile = path.join(root, "build", "sideload.mjs");
  await mkdir(path.dirname(outfile), { recursive: true });
  await build({
    entryPoints: [path.join(root, "src", "workbench", "sideload", "index.ts")],
    outfile,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "esm",
    logLevel: "error",
    // packages in CommonJS ask for Node's own modules by require
    banner: {
      js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
    },
  });
  return import(pathToFileURL(outfile).href);
}
