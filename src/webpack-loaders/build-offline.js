/**
 * Makes service-worker.js, which keeps the pane's files of this build for when the server cannot be
 * reached.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { transform } from "esbuild";

const source = fileURLToPath(new URL("../taskpane/offline/service-worker.js", import.meta.url));

/**
 * The pages of pane and ribbon. Help and the page without Excel are opened in a browser, and not kept.
 */
const KEPT = [
  /^(taskpane|commands)\.html$/,
  /^[\w-]+\.[0-9a-f]{10}\.js$/,
  /^splash\.css$/,
  /^batch-worker\.js$/,
  /^old-office\/check\.js$/,
  /^office\//,
];

const hashOf = (algorithm, bytes, encoding) => createHash(algorithm).update(bytes).digest(encoding);

/** @param folder dist, with all files to be kept */
export async function buildOffline(folder) {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath ?? entry.path, entry.name)))
    .map((name) => name.split(path.sep).join("/"))
    .filter((name) => KEPT.some((pattern) => pattern.test(name)))
    .sort();
  const files = Object.fromEntries(
    names.map((name) => {
      const bytes = readFileSync(path.join(folder, name));
      return [name, `sha256-${hashOf("sha256", bytes, "base64")}`];
    }),
  );
  const { code } = await transform(readFileSync(source, "utf8"), {
    define: {
      FILES: JSON.stringify(files),
      VERSION: JSON.stringify(hashOf("sha256", JSON.stringify(files), "hex").slice(0, 16)),
    },
    format: "iife",
    minify: true,
    charset: "utf8",
    target: "es2020",
  });
  writeFileSync(path.join(folder, "service-worker.js"), code);
}
