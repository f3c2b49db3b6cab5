/** `npm run bench`: bundles the benchmark, which is TypeScript, and runs it. */
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const outfile = join(root, "build", "bench", "check-speed.cjs");
await build({
  entryPoints: [join(root, "test", "bench", "check-speed.ts")],
  outfile,
  bundle: true,
  platform: "node",
  format: "cjs",
  // Left a file of its own, so that a profile can tell its share.
  external: ["decimal.js"],
  logLevel: "error",
});
await import(pathToFileURL(outfile).href);
