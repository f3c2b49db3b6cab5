/** Runs a TypeScript script of the tests: bundles it into build/ and loads it. */
import { basename, dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/**
 * Takes the script's path from the project's root, and the packages that are not bundled. Returns the
 * script's exports.
 */
export async function runTypeScript(script, external = []) {
  const folder = basename(dirname(script));
  const outfile = join(root, "build", folder, `${basename(script, ".ts")}.cjs`);
  await build({
    entryPoints: [join(root, script)],
    outfile,
    bundle: true,
    platform: "node",
    format: "cjs",
    external,
    logLevel: "error",
  });
  return (await import(pathToFileURL(outfile).href)).default;
}
