/**
 * The files that a page of dist/ makes a browser fetch by itself, without office.js: its scripts, and
 * the scripts that these fetch at once. Together they contain all that a form without findings and
 * with plain targets and answers needs, which test/e2e/weight.test.ts checks in the browser.
 */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { gzipSync } from "node:zlib";

/** Bytes after gzip; they move only in the commit that causes it, on purpose. */
const ceilings = {
  "first picture": 3_000,
  taskpane: 140_000,
  "first form": 268_000,
  commands: 51_000,
  // of these, 2,120 are the licences of its packages, as the page is handed on as one file
  page: 700_000,
};

const addresses = (html, tag) => [...html.matchAll(tag)].map(([, address]) => address);

/** The page's own style sheets and scripts: loaded at once, deferred, or preloaded. */
function namedIn(html) {
  const isOwn = (address) => !/(^|\/)office\.js$/.test(address);
  const scripts = addresses(html, /<script\b[^>]*\bsrc=["']?([^"'\s>]+)/g).filter(isOwn);
  const deferred = addresses(html, /<script\b[^>]*\bdefer\b[^>]*\bsrc=["']?([^"'\s>]+)/g);
  const styles = addresses(
    html,
    /<link\b[^>]*\brel=["']?stylesheet\b[^>]*\bhref=["']?([^"'\s>]+)/g,
  );
  const meanwhile = addresses(
    html,
    /<link\b[^>]*\brel=["']?preload\b[^>]*\bhref=["']?([^"'\s>]+)/g,
  );
  return {
    deferred,
    meanwhile,
    atOnce: [...styles, ...scripts.filter((address) => !deferred.includes(address))],
  };
}

async function sizeOf(dist, files) {
  const contents = await Promise.all(files.map((file) => readFile(path.join(dist, file))));
  return contents.reduce((sum, content) => sum + gzipSync(content).length, 0);
}

/**
 * The gzip sizes under a ceiling: the pane's first picture, the scripts that each page begins with,
 * all that the pane fetches before it shows a form, and the page without Excel.
 */
export async function sizesOf(dist) {
  const read = async (page) => namedIn(await readFile(path.join(dist, `${page}.html`), "utf8"));
  const [taskpane, commands] = await Promise.all([read("taskpane"), read("commands")]);
  const files = {
    "first picture": ["taskpane.html", ...taskpane.atOnce],
    taskpane: [...taskpane.atOnce, ...taskpane.deferred],
    "first form": [...taskpane.atOnce, ...taskpane.deferred, ...taskpane.meanwhile],
    commands: [...commands.atOnce, ...commands.deferred],
    page: ["page.html"],
  };
  return Promise.all(
    Object.entries(files).map(async ([name, own]) => ({ name, gzip: await sizeOf(dist, own) })),
  );
}

/** A line for each size above its ceiling. */
export function overCeiling(sizes) {
  return sizes
    .filter(({ name, gzip }) => gzip > ceilings[name])
    .map(({ name, gzip }) => `${name}: ${gzip} bytes gzip, the ceiling is ${ceilings[name]}`);
}
