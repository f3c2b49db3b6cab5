/**
 * Runs a command of this folder as one bundled file, which loads in a tenth of its modules' time. It
 * is bundled on the first run and whenever its sources have changed.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const buildFolder = join(root, "build");

/** The files a bundle depends on: the folders its command imports, and the pinned packages. */
function sourceFiles(folders) {
  const within = folders
    .map((name) => join(root, "src", name))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true })
        .filter((name) => /\.(ts|json)$/.test(name))
        .map((name) => join(folder, name)),
    );
  return [join(root, "package-lock.json"), ...within.sort()];
}

function fingerprint(folders) {
  const hash = createHash("sha256");
  for (const file of sourceFiles(folders)) hash.update(file).update(readFileSync(file));
  return hash.digest("hex").slice(0, 16);
}

/** Bundles to another name, then renames: a command started meanwhile never loads half a file. */
async function bundle(entry, name, target) {
  const { build } = await import("esbuild");
  mkdirSync(buildFolder, { recursive: true });
  const unfinished = `${target}.${process.pid}`;
  await build({
    entryPoints: [join(root, "src", "cli", entry)],
    outfile: unfinished,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "esm",
    minify: true,
    charset: "utf8",
    logLevel: "error",
    // packages in CommonJS ask for Node's own modules by require
    banner: {
      js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
    },
  });
  for (const file of readdirSync(buildFolder)) {
    const older = new RegExp(`^${name}-[0-9a-f]+\\.mjs$`).test(file) && file !== basename(target);
    if (older) rmSync(join(buildFolder, file), { force: true });
  }
  renameSync(unfinished, target);
}

/** `entry`: a file of this folder; `name`: the bundle's; `folders`: those of src that the command imports. */
export async function runBundled({ entry, name, folders }) {
  const target = join(buildFolder, `${name}-${fingerprint(folders)}.mjs`);
  if (!existsSync(target)) await bundle(entry, name, target);
  await import(pathToFileURL(target).href);
}
