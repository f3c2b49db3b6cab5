/**
 * Runs a command of this folder as one bundled file, which loads in a tenth of its modules' time. It
 * is bundled on the first run and whenever its sources have changed. What V8 has compiled of it is
 * kept beside it for the next start.
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

/** Written to another name, then renamed: a command started meanwhile never reads half a file. */
function write(file, content) {
  const unfinished = `${file}.${process.pid}.${threadId}`;
  writeFileSync(unfinished, content);
  renameSync(unfinished, file);
}

/** When a file was changed, and its size; null where it is not there. */
function stampOf(file) {
  const found = statSync(`${root}/${file}`, { throwIfNoEntry: false });
  return found === undefined ? null : `${found.mtimeMs} ${found.size}`;
}

/**
 * The bundle that was made last; null where there is none, or a source of it has changed. A thread
 * runs what its command has just looked at.
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

/** Bundles the command. Its name holds its hash: what V8 compiled of another bundle is never taken for it. */
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

/** What V8 compiled of a bundle when it ran before; V8 itself refuses what another version made. */
function compiledBefore(file) {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Milliseconds after which a thread has used most of its code. */
const THREAD_WARM = 1500;

/**
 * Keeps what V8 has compiled of a bundle, by whoever did the work of the command: this thread at its
 * end, unless it started others or only printed its usage; else one of those.
 */
function keepCompiled(script, compiledFile) {
  const keep = () => {
    try {
      write(compiledFile, script.createCachedData());
    } catch {
      // a folder that nobody may write to: the next start compiles again
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
 * @param name the bundle's
 * @param script the address of the script that calls this; a thread of the command runs it, too
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
