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

/** The path of the bundled engine (CommonJS), built first when it is not there yet. */
function engineFile() {
  const hash = createHash("sha256");
  for (const file of [join(root, "package-lock.json"), entry]) hash.update(readFileSync(file));
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
    outfile: fresh,
    logLevel: "warning",
  });
  renameSync(fresh, file);
  return file;
}

module.exports = { engineFile };
