/** What a page of dist/ makes a browser load before it shows anything, office.js aside. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { gzipSync } from "node:zlib";

/** Bytes after gzip; they move only in the commit that causes it, on purpose. */
const ceilings = { taskpane: 150_000, commands: 60_000 };

async function initialScripts(dist, page) {
  const html = await readFile(path.join(dist, `${page}.html`), "utf8");
  return [...html.matchAll(/<script\b[^>]*\bsrc=["']?([^"'\s>]+)/g)]
    .map(([, address]) => address)
    .filter((address) => !/(^|\/)office\.js$/.test(address));
}

/** The pages of `dist` with the gzip size of their own initial JavaScript. */
export function sizesOf(dist) {
  return Promise.all(
    Object.keys(ceilings).map(async (name) => {
      const scripts = await initialScripts(dist, name);
      const contents = await Promise.all(scripts.map((file) => readFile(path.join(dist, file))));
      const gzip = contents.reduce((sum, content) => sum + gzipSync(content).length, 0);
      return { name, gzip };
    }),
  );
}

/** A line for each page above its ceiling. */
export function overCeiling(sizes) {
  return sizes
    .filter(({ name, gzip }) => gzip > ceilings[name])
    .map(({ name, gzip }) => `${name}: ${gzip} bytes gzip, the ceiling is ${ceilings[name]}`);
}
