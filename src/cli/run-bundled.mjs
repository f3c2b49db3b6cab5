/**
 * Runs a command of this folder as one file: it is bundled on its first run and whenever its sources
 * have changed, as loading one file takes a tenth of the time that loading its modules would.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const buildFolder = join(root, "build");

/** All that a bundle is made of: the folders its command may import, and the pinned packages. */
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

/** Bundles beside, then renames: two commands started at once never load half a file. */
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

/** Takes the command's entry in this folder, its bundle's name and the folders of src it is made of. */
export async function runBundled({ entry, name, folders }) {
  const target = join(buildFolder, `${name}-${fingerprint(folders)}.mjs`);
  if (!existsSync(target)) await bundle(entry, name, target);
  await import(pathToFileURL(target).href);
}
