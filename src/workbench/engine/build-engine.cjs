/**
 * Bundles the spreadsheet engine for Node. Its packages are ESM only, which jest cannot require, and
 * loading them one by one takes seconds. The file's name contains a hash of its sources, so that it
 * is rebuilt only when they change.
 */
const { createHash } = require("node:crypto");
const { existsSync, mkdirSync, readFileSync, renameSync } = require("node:fs");
const { join } = require("node:path");

const root = join(__dirname, "..", "..", "..");
const entry = join(__dirname, "univer-engine.ts");

/**
 * Univer waits 100 ms for the next change before it calculates, so as not to calculate after each key.
 * In Node all changes of one turn have been made by then.
 */
const SOON =
  "const setTimeout=(task,delay,...values)=>globalThis.setTimeout(task,delay===100?0:delay,...values);";

/** The path of the bundled engine (CommonJS), built first when it is not there yet. */
function engineFile() {
  const hash = createHash("sha256");
  for (const file of [join(root, "package-lock.json"), entry, __filename])
    hash.update(readFileSync(file));
  const folder = join(root, "build");
  const file = join(folder, `univer-engine-${hash.digest("hex").slice(0, 16)}.cjs`);
  if (existsSync(file)) return file;
  mkdirSync(folder, { recursive: true });
  // Several test workers may build at once: each writes its own file and renames it.
  const fresh = `${file}.${process.pid}`;
  require("esbuild").buildSync({
    entryPoints: [entry],
    bundle: true,
    platform: "node",
    format: "cjs",
    minifyWhitespace: true,
    banner: { js: SOON },
    outfile: fresh,
    logLevel: "warning",
  });
  renameSync(fresh, file);
  return file;
}

module.exports = { engineFile };
