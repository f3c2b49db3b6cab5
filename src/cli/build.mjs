/** Makes jixiao.mjs: every command in one file, for a bare Node without node_modules. */
import { chmodSync } from "node:fs";
import { join } from "node:path";

/**
 * @param folder dist/cli
 * @returns esbuild's record of what is inside
 */
export async function buildCommandLine(folder) {
  const [{ build }, { bundleOptions }] = await Promise.all([
    import("esbuild"),
    import("./bundle-options.mjs"),
  ]);
  const outfile = join(folder, "jixiao.mjs");
  const { metafile } = await build({
    metafile: true,
    ...bundleOptions(() => undefined),
    entryPoints: [join("src", "cli", "jixiao.ts")],
    outfile,
    format: "esm",
    // packages in CommonJS ask for Node's own modules by require
    banner: {
      js: '#!/usr/bin/env node\nimport { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
    },
  });
  chmodSync(outfile, 0o755);
  return metafile;
}
