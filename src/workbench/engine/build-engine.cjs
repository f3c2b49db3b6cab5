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
 * Univer waits 100 ms for the next change before it calculates, so that a person's typing is not
 * calculated key by key. In Node nobody types: it waits twelve turns of the event loop instead, which a
 * busy computer does not shorten as it does a time.
 */
const SOON = [
  "const setTimeout=(task,delay,...values)=>{",
  "if(delay!==100)return globalThis.setTimeout(task,delay,...values);",
  "const handle={timer:undefined,turns:12};",
  "const next=()=>{if(handle.turns===0)task(...values);",
  "else{handle.turns-=1;handle.timer=globalThis.setTimeout(next,1);}};",
  "next();return handle;};",
  "const clearTimeout=(handle)=>globalThis.clearTimeout(handle?.timer??handle);",
].join("");

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
