/** Loads parts that are TypeScript, bundled to build/, into programs that Node runs as they are. */
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./build.mjs";

/** @param entry a file of src */
export async function loadBundled(name, entry) {
  const { build } = await import("esbuild");
  const outfile = path.join(root, "build", `${name}.mjs`);
  await mkdir(path.dirname(outfile), { recursive: true });
  await build({
    entryPoints: [path.join(root, "src", entry)],
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

/** The add-in in Excel, and the manifest's rules. */
export const loadSideload = () => loadBundled("sideload", "workbench/sideload/index.ts");
