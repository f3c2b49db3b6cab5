/**
 * Builds the page without Excel as one HTML file that needs no other: it contains script, icon and
 * styles. esbuild bundles it, because it lowers the syntax for older browsers and takes two seconds;
 * modules go through the same loaders as in webpack.
 */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import decimalArithmetic from "./decimal-arithmetic.js";
import evaluatedAtBuild from "./evaluated-at-build.js";
import fluentVariables from "./fluent-variables.js";
import { licencesOfBundle } from "./licences.js";
import wordLists from "./word-lists.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const here = (name) => path.join(root, "src", "page", name);

/** Marks the file as UTF-8, whatever encoding a server states. */
const BYTE_ORDER_MARK = "\uFEFF";

/** The syntax that every browser since 2019 supports. */
const SYNTAX = "es2019";

/** The loaders of webpack, by the modules that they apply to; the same as in webpack.config.js. */
const LOADERS = [
  { files: /[\\/]src[\\/].*(\.styles\.ts|[\\/](themes|default-profile)\.ts)$/, run: evaluated },
  { files: /[\\/]node_modules[\\/]@fluentui[\\/].*\.js$/, run: plain(fluentVariables) },
  { files: /[\\/]node_modules[\\/]decimal\.js[\\/]decimal\.mjs$/, run: plain(decimalArithmetic) },
  // the first loader whose pattern fits applies: themes and the default profile hold no word lists
  { files: /[\\/]src[\\/]domain[\\/].*\.ts$/, run: plain(wordLists), loader: "ts" },
];

function plain(loader) {
  return async (file) => ({ contents: loader(await readFile(file, "utf8")), watchFiles: [file] });
}

function evaluated(file) {
  const watchFiles = [file];
  return new Promise((resolve, reject) => {
    evaluatedAtBuild.call({
      resourcePath: file,
      addDependency: (input) => watchFiles.push(input),
      async: () => (error, contents) => {
        if (error) reject(error);
        else resolve({ contents, watchFiles });
      },
    });
  });
}

const loaders = {
  name: "webpack-loaders",
  setup({ onLoad }) {
    for (const { files, run, loader = "js" } of LOADERS)
      onLoad({ filter: files }, async ({ path: file }) => ({ ...(await run(file)), loader }));
  },
};

async function bundled(entry) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    charset: "utf8",
    format: "iife",
    platform: "browser",
    jsx: "automatic",
    target: SYNTAX,
    define: { "process.env.NODE_ENV": '"production"' },
    legalComments: "none",
    plugins: [loaders],
    logLevel: "error",
  });
  const inputs = Object.keys(metafile.inputs).map((input) => path.resolve(root, input));
  return { script: outputFiles[0].text, inputs, metafile };
}

/** A script as it can be inserted into an HTML file; esbuild has escaped </script already. */
function inHtml(script) {
  const text = script.trim().replaceAll("<!--", "\\x3C!--");
  if (/<\/script/i.test(text))
    throw new Error("a script with </script cannot stand in an HTML file");
  return text;
}

const hashOf = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/**
 * The content security policy: nothing is fetched, and scripts and styles are allowed by their hashes.
 */
const policy = (scripts, styles) =>
  [
    "default-src 'none'",
    `script-src ${scripts.map(hashOf).join(" ")}`,
    // Fluent creates style elements empty and adds rules by script: the hash of the empty text
    `style-src ${["", ...styles].map(hashOf).join(" ")}`,
    "img-src data:",
    "font-src data:",
    // workers run the page's own script
    "worker-src blob:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

/** A text as it can be inserted into an HTML file. */
const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

const LICENCES = '<template id="licences">';

const NAMED = {
  icon: /<link rel="icon"[^>]*? href="([^"]+)"/,
  style: /<link rel="stylesheet" href="([^"]+)" \/>/,
  first: /<script src="(older-engines\.js)"><\/script>/,
  script: /<script src="(index\.tsx)"><\/script>/,
};

/** Builds the page. Returns its text and the files that it is made of. */
export async function buildPage() {
  const template = await readFile(here("page.html"), "utf8");
  const named = (part) => here(NAMED[part].exec(template)?.[1] ?? "");
  const [{ script, inputs, metafile }, first, style, icon] = await Promise.all([
    bundled(named("script")),
    readFile(named("first"), "utf8"),
    readFile(named("style"), "utf8"),
    readFile(named("icon"), "base64"),
  ]);
  const scripts = [first, script].map(inHtml);
  const places = [
    [NAMED.icon, `<link rel="icon" type="image/png" href="data:image/png;base64,${icon}"`],
    [NAMED.style, `<style>${style}</style>`],
    [LICENCES, LICENCES + escaped(licencesOfBundle(metafile, root))],
    [NAMED.first, `<script>${scripts[0]}</script>`],
    [NAMED.script, `<script>${scripts[1]}</script>`],
    [/\s*<!--[^]*?-->/, ""],
    ["{POLICY}", policy(scripts, [style])],
  ];
  // by functions, as inserted texts may contain "$&"
  const html = places.reduce(
    (text, [place, content]) => text.replace(place, () => content),
    template,
  );
  const parts = [...["first", "style", "icon"].map(named), path.join(root, "LICENSE")];
  return {
    html: `${BYTE_ORDER_MARK}${html}`,
    inputs: [...inputs, here("page.html"), ...parts],
    metafile,
  };
}
