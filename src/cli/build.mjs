/** Makes jixiao.mjs: every command in one file, for Node without node_modules. */
import { appendFileSync, chmodSync } from "node:fs";
import { join } from "node:path";

/** The licences of the bundled packages, as a comment. */
function commentOf(licences) {
  if (licences.includes("*/")) throw new Error("a licence with */ cannot stand in a comment");
  return `/*\n${licences}*/\n`;
}

/**
 * @param folder dist/cli
 * @returns esbuild's metafile
 */
export async function buildCommandLine(folder) {
  const [{ build }, { bundleOptions }, { licencesOfBundle }] = await Promise.all([
    import("esbuild"),
    import("./bundle-options.mjs"),
    import("../webpack-loaders/licences.js"),
  ]);
  const outfile = join(folder, "jixiao.mjs");
  const options = bundleOptions(() => undefined);
  const { metafile } = await build({
    metafile: true,
    ...options,
    entryPoints: [join("src", "cli", "jixiao.ts")],
    outfile,
    format: "esm",
    inject: [join("src", "cli", "set-engine-flags.mjs")],
    // packages in CommonJS ask for Node's own modules by require
    banner: {
      js: '#!/usr/bin/env node\nimport { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
    },
  });
  appendFileSync(outfile, commentOf(licencesOfBundle(metafile, options.absWorkingDir)));
  chmodSync(outfile, 0o755);
  return metafile;
}
