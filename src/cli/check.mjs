#!/usr/bin/env node
/**
 * Starts the check. The command is bundled on its first run and whenever its sources have changed:
 * loading one file takes a tenth of the time that loading its modules one by one would.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const buildFolder = join(root, "build");

/** All that the bundle is made of: the folders the command may import, and the pinned packages. */
function sourceFiles() {
  const folders = ["cli", "app", "domain", "messages", "xlsx"].map((name) =>
    join(root, "src", name),
  );
  const within = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true })
      .filter((name) => /\.(ts|json)$/.test(name))
      .map((name) => join(folder, name)),
  );
  return [join(root, "package-lock.json"), ...within.sort()];
}

function fingerprint() {
  const hash = createHash("sha256");
  for (const file of sourceFiles()) hash.update(file).update(readFileSync(file));
  return hash.digest("hex").slice(0, 16);
}

/** Bundles beside, then renames: two commands started at once never load half a file. */
async function bundle(target) {
  const { build } = await import("esbuild");
  mkdirSync(buildFolder, { recursive: true });
  const unfinished = `${target}.${process.pid}`;
  await build({
    entryPoints: [join(root, "src", "cli", "index.ts")],
    outfile: unfinished,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "esm",
    minify: true,
    charset: "utf8",
    logLevel: "error",
  });
  for (const name of readdirSync(buildFolder)) {
    const older = /^cli-[0-9a-f]+\.mjs$/.test(name) && name !== basename(target);
    if (older) rmSync(join(buildFolder, name), { force: true });
  }
  renameSync(unfinished, target);
}

const target = join(buildFolder, `cli-${fingerprint()}.mjs`);
if (!existsSync(target)) await bundle(target);
await import(pathToFileURL(target).href);
