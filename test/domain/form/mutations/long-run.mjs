/** `npm run mutants`: bundles the long run, which is TypeScript, and runs it. */
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const outfile = join(here, "..", "..", "..", "..", "build", "mutants", "long-run.cjs");
await build({
  entryPoints: [join(here, "long-run.ts")],
  outfile,
  bundle: true,
  platform: "node",
  format: "cjs",
  logLevel: "error",
});
await import(pathToFileURL(outfile).href);
