/**
 * Runs a command of this folder as one bundled file, which loads in a tenth of the time of its
 * modules. It is bundled on the first run and whenever a source has changed. The code that V8 has
 * compiled of it is kept for the next start.
 */
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { Script, constants } from "node:vm";
import { isMainThread, threadId } from "node:worker_threads";
import { setEngineFlags } from "./engine-flags.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const buildFolder = join(root, "build");

/**
 * Writes under another name and renames: a command started meanwhile never reads an incomplete file.
 */
function write(file, content) {
  const unfinished = `${file}.${process.pid}.${threadId}`;
  writeFileSync(unfinished, content);
  renameSync(unfinished, file);
}

/** Time of the last change and size of a file; null where it does not exist. */
function stampOf(file) {
  const found = statSync(`${root}/${file}`, { throwIfNoEntry: false });
  return found === undefined ? null : `${found.mtimeMs} ${found.size}`;
}

/**
 * The last bundle; null where there is none, or a source has changed. A thread uses the bundle that
 * its command has just checked.
 */
function lastBundle(name) {
  try {
    const { bundle, sources } = JSON.parse(readFileSync(join(buildFolder, `${name}.json`), "utf8"));
    const isFresh =
      !isMainThread || Object.entries(sources).every(([file, stamp]) => stampOf(file) === stamp);
    return isFresh ? { file: bundle, code: readFileSync(join(buildFolder, bundle), "utf8") } : null;
  } catch {
    return null;
  }
}

/**
 * Bundles the command. The file's name contains its hash, so that code compiled for another bundle is
 * not used for it.
 */
async function bundled(entry, name) {
  const { build } = await import("esbuild");
  const { createHash } = await import("node:crypto");
  const { bundleOptions } = await import("./bundle-options.mjs");
  const evaluated = new Set();
  const { outputFiles, metafile } = await build({
    ...bundleOptions((input) => evaluated.add(relative(root, input))),
    entryPoints: [join(root, "src", "cli", entry)],
    write: false,
    metafile: true,
    format: "cjs",
    // the script that a thread of the command has to run
    define: { "import.meta.url": "scriptUrl" },
    banner: { js: 'const scriptUrl = require("node:url").pathToFileURL(__filename).href;' },
  });
  const code = outputFiles[0].text;
  const hash = createHash("sha256").update(code).digest("hex").slice(0, 16);
  const file = `${name}-${hash}.cjs`;
  const makers = [
    "src/cli/run-bundled.mjs",
    "src/cli/bundle-options.mjs",
    "src/webpack-loaders/command-plugins.js",
  ];
  const sources = ["package-lock.json", ...makers, ...Object.keys(metafile.inputs), ...evaluated]
    .filter((source) => !source.includes("node_modules"))
    .map((source) => [source, stampOf(source)]);
  mkdirSync(buildFolder, { recursive: true });
  const older = new RegExp(`^${name}-[0-9a-f]+\\.`);
  for (const each of readdirSync(buildFolder))
    if (older.test(each) && !each.startsWith(file))
      rmSync(join(buildFolder, each), { force: true });
  write(join(buildFolder, file), code);
  write(
    join(buildFolder, `${name}.json`),
    JSON.stringify({ bundle: file, sources: Object.fromEntries(sources) }),
  );
  return { file, code };
}

/**
 * The code that V8 compiled of a bundle in an earlier run; V8 itself rejects that of another version.
 */
function compiledBefore(file) {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Milliseconds after which a thread has run most of its code. */
const THREAD_WARM = 1500;

/**
 * Keeps the code that V8 has compiled of a bundle, from the thread that did the work: this one at its
 * end, unless it started others or only printed its usage; else one of the others.
 */
function keepCompiled(script, compiledFile) {
  const keep = () => {
    try {
      write(compiledFile, script.createCachedData());
    } catch {
      // the folder is not writable: the next start compiles again
    }
  };
  if (!isMainThread) {
    setTimeout(keep, THREAD_WARM).unref();
    return;
  }
  let hasThreads = false;
  process.once("worker", () => (hasThreads = true));
  process.once("exit", () => {
    const isAsked = process.argv.slice(2).some((value) => !value.startsWith("-"));
    if (isAsked && process.exitCode !== 2 && !hasThreads) keep();
  });
}

/**
 * @param entry a file of this folder
 * @param name the name of the bundle
 * @param script the address of the calling script; a thread of the command runs it, too
 */
export async function runBundled({ entry, name, script: address }) {
  setEngineFlags();
  const { file, code } = lastBundle(name) ?? (await bundled(entry, name));
  const compiledFile = join(buildFolder, `${file}.compiled`);
  const compiled = compiledBefore(compiledFile);
  const script = new Script(`(function(require, module, exports, __filename){${code}\n})`, {
    filename: join(buildFolder, file),
    cachedData: compiled,
    importModuleDynamically: constants?.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  if (compiled === undefined || script.cachedDataRejected) keepCompiled(script, compiledFile);
  const module = { exports: {} };
  const scriptFile = fileURLToPath(address);
  script.runInThisContext()(createRequire(address), module, module.exports, scriptFile);
}
