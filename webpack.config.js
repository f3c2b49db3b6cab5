/**
 * dist/: what a web server must hold for the add-in, and the commands in one file. Two switches, both environment variables:
 *   ADDIN_ORIGIN  where it will be served, https (default https://localhost:3001); goes into manifest.xml
 *   OFFICE_JS     where office.js comes from: local (default: files copied unmodified out of
 *                 @microsoft/office-js, for a closed network), cdn, cdn-cn (21Vianet), or the
 *                 https address of office.js on a mirror of the network
 */
import { realpathSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import { buildCommandLine } from "./src/cli/build.mjs";
import {
  filesOfCompilation,
  filesOfMetafile,
  packagesOf,
} from "./src/webpack-loaders/bundled-packages.js";
import { licencesText } from "./src/webpack-loaders/licences.js";
import { sbomText } from "./src/webpack-loaders/sbom.js";
import { buildPage } from "./src/webpack-loaders/single-page.js";
import { buildOffline } from "./src/webpack-loaders/build-offline.js";
import { buildWorker } from "./src/webpack-loaders/build-worker.js";

const require = createRequire(import.meta.url);

/** Where a person without a suitable Excel is led, by language; beside the pane's page. */
const withoutExcel = require("./src/messages/without-excel.json");

const root = path.dirname(fileURLToPath(import.meta.url));
const DEVELOPMENT_ORIGIN = "https://localhost:3001";

const officeJsAddresses = {
  local: "office/office.js",
  cdn: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  "cdn-cn": "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
};

/** All that office.js asks for in Excel on Windows, Mac and the web, in Chinese or English. */
const officeJsFiles = [
  "office.js",
  "excel-win32-16.01.js",
  "excel-web-16.00.js",
  "excel-mac-16.00.js",
  "zh-cn/office_strings.js",
  "en-us/office_strings.js",
  "telemetry/oteljs_agave.js",
  "o15apptofilemappingtable.js",
];

function addinOrigin() {
  const origin = (process.env.ADDIN_ORIGIN ?? DEVELOPMENT_ORIGIN).replace(/\/+$/, "");
  if (!/^https:\/\/[^/?#\s]+(\/[^?#\s]*)?$/.test(origin)) {
    throw new Error(`ADDIN_ORIGIN must be an https address without query, not "${origin}"`);
  }
  return origin;
}

function officeJsAddress() {
  const choice = process.env.OFFICE_JS ?? "local";
  const address = officeJsAddresses[choice];
  if (address !== undefined) return address;
  if (/^https:\/\/[\w.-]+(:\d+)?(\/[\w.~-]+)*\/office\.js$/.test(choice)) return choice;
  const choices = Object.keys(officeJsAddresses).join(", ");
  throw new Error(
    `OFFICE_JS must be one of ${choices}, or the https address of a mirror's office.js, not "${choice}"`,
  );
}

/**
 * The hash of nothing: Fluent puts its rules into style elements that it makes empty, so empty ones
 * are all that must be allowed.
 */
const EMPTY_STYLE_ELEMENT = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** The pane talks to Excel and to its own origin's static files, to nothing else. */
function contentSecurityPolicy(officeJs) {
  const officeOrigin = officeJs.startsWith("https:") ? ` ${new URL(officeJs).origin}` : "";
  return [
    "default-src 'none'",
    `script-src 'self'${officeOrigin}`,
    // many files are checked in workers; a service worker keeps the pane for when the server is away
    "worker-src 'self'",
    `style-src 'self' ${EMPTY_STYLE_ELEMENT}`,
    "img-src 'self'",
    `connect-src 'self'${officeOrigin}`,
    `frame-src 'self'${officeOrigin}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** Styles, themes and the usual rules depend on nothing but their own text. */
const EVALUATED_AT_BUILD = /\.styles\.ts$|[\\/](themes|default-profile)\.ts$/;

/**
 * Modules that few forms need, by the file that they are fetched in: rules of a form's own for its
 * points, and targets and answers that are more than a sign, a number, a unit or a plain word.
 */
const ON_DEMAND = {
  criterion: ["criterion/read-criterion.ts", "criterion/apply-criterion.ts"],
  wording: [
    "answer/named-unit",
    "answer/rewording",
    "answer/second-statement",
    "answer/whole-share",
    "phrase/phrase",
    "qualitative/affirmation",
    "qualitative/no-occurrence",
    "qualitative/reversal",
    "words/upper-limit",
  ].map((name) => `quantity/${name}.ts`),
  explanation: ["explanation/explanation-text.ts"],
};

const fetchedOnDemand = Object.entries(ON_DEMAND).map(([part, modules]) => ({
  // throws where a module has moved
  include: modules.map((module) => realpathSync(path.join(root, "src", "domain", module))),
  resourceQuery: { not: [/^\?whole$/] },
  enforce: "pre",
  loader: path.join(root, "src", "webpack-loaders", "fetched-on-demand.js"),
  options: { part },
}));

function page(name, officeJs) {
  return new HtmlPlugin({
    template: `src/${name}/${name}.html`,
    filename: `${name}.html`,
    chunks: [name],
    scriptLoading: "defer",
    officeJs,
    contentSecurityPolicy: contentSecurityPolicy(officeJs),
  });
}

/**
 * The manifest for intranets: Excel 2016 and 2019 install it, as it requires nothing, and show the
 * page that says which Excel is needed. Excel would not list the other one at all.
 */
function withoutRequirements(xml) {
  const parts = xml.split(/^[ \t]*<Requirements>[^]*?<\/Requirements>\r?\n/m);
  if (parts.length !== 2) throw new Error("manifest.xml must have one <Requirements> element");
  return parts.join("");
}

/** The page for versions of Office that are too old, with the addresses it leads to. */
function oldOfficePage(html, officeJs) {
  const addresses = {
    OFFICE_JS: officeJs.startsWith("https:") ? officeJs : `../${officeJs}`,
    WITHOUT_EXCEL_ZH_CN: withoutExcel["zh-CN"],
    WITHOUT_EXCEL_EN_US: withoutExcel["en-US"],
  };
  return html.replace(/\{([A-Z_]+)\}/g, (_, name) => addresses[name]);
}

const officeFolder = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));

/** The files of @microsoft/office-js that are copied: none where office.js comes from elsewhere. */
const copiedOfficeFiles = (officeJs) =>
  officeJs === officeJsAddresses.local
    ? officeJsFiles.map((file) => path.join(officeFolder, file))
    : [];

function staticFiles(origin, officeJs) {
  const forSite = (xml) => xml.toString().replaceAll(DEVELOPMENT_ORIGIN, origin);
  return new CopyPlugin({
    patterns: [
      { from: "manifest.xml", transform: forSite },
      {
        from: "manifest.xml",
        to: "manifest-intranet.xml",
        transform: (xml) => withoutRequirements(forSite(xml)),
      },
      { from: "assets/icons/*.png", to: "icons/[name][ext]" },
      { from: "assets/help", to: "help" },
      { from: "assets/notice", to: "notice" },
      { from: "src/taskpane/loading/splash.css" },
      // left as written: old engines must be able to run it
      { from: "assets/old-office/*.js", to: "old-office/[name][ext]", info: { minimized: true } },
      {
        from: "assets/old-office/index.html",
        to: "old-office/index.html",
        info: { minimized: true },
        transform: (html) => oldOfficePage(html.toString(), officeJs),
      },
      ...copiedOfficeFiles(officeJs).map((file) => ({
        from: file,
        to: `office/${path.relative(officeFolder, file).split(path.sep).join("/")}`,
        // copied as they are: neither renamed nor minified again
        info: { minimized: true },
      })),
    ],
  });
}

/**
 * What esbuild makes: the page without Excel, one file that needs no other, while webpack works; then
 * what checks files in workers of the pane (batch-worker.js), and the commands, beside what the web
 * server holds (dist/cli/jixiao.mjs). Last comes what all of it holds: licences.txt, sbom.cdx.json; and
 * service-worker.js, which knows every file of the pane.
 */
const madeByEsbuild = (officeFiles) => ({
  apply(compiler) {
    const NAME = "page.html";
    const { hooks } = compiler;
    let building = null;
    let bundled = [];
    hooks.compile.tap(NAME, () => {
      building = buildPage();
      // awaited below; a failure before that is no rejection that nobody handles
      building.catch(() => {});
    });
    hooks.thisCompilation.tap(NAME, (compilation) => {
      const { Compilation, sources } = compiler.webpack;
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: NAME, stage }, async () => {
        const { html, inputs, metafile } = await building;
        bundled = filesOfMetafile(metafile, root);
        compilation.fileDependencies.addAll(inputs);
        compilation.emitAsset(NAME, new sources.RawSource(html), { minimized: true });
      });
    });
    hooks.afterEmit.tapPromise("what is inside", async (compilation) => {
      const { outputPath } = compiler;
      const metafiles = await Promise.all([
        buildWorker(outputPath),
        buildCommandLine(path.join(outputPath, "cli")),
      ]);
      const packages = packagesOf([
        ...officeFiles,
        ...bundled,
        ...filesOfCompilation(compilation),
        ...metafiles.flatMap((metafile) => filesOfMetafile(metafile, root)),
      ]);
      const texts = {
        "licences.txt": licencesText(packages, root),
        "sbom.cdx.json": sbomText(
          packages,
          require("./package.json"),
          require("./package-lock.json"),
        ),
      };
      for (const [name, text] of Object.entries(texts))
        writeFileSync(path.join(outputPath, name), text);
      await buildOffline(outputPath);
    });
  },
});

export default () => {
  const officeJs = officeJsAddress();
  return {
    mode: "production",
    context: root,
    // Office on Windows shows WebView2, on the Mac the system's Safari
    target: ["web", "es2020"],
    entry: { taskpane: "./src/taskpane/index.tsx", commands: "./src/commands/index.ts" },
    output: {
      path: path.join(root, "dist"),
      filename: "[name].[contenthash:10].js",
      chunkFilename: "[name].[contenthash:10].js",
      clean: { keep: /^(cli[\\/]|(batch|service)-worker\.js$|licences\.txt$|sbom\.cdx\.json$)/ },
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        {
          // no module of ours does anything by being imported, so that what is not used is left out
          include: path.join(root, "src"),
          sideEffects: false,
        },
        {
          test: EVALUATED_AT_BUILD,
          enforce: "pre",
          loader: path.join(root, "src", "webpack-loaders", "evaluated-at-build.js"),
        },
        ...fetchedOnDemand,
        {
          test: /\.tsx?$/,
          loader: "swc-loader",
          options: {
            jsc: {
              target: "es2020",
              parser: { syntax: "typescript", tsx: true },
              // as tsconfig.json says it to esbuild
              transform: { react: { runtime: "automatic" }, useDefineForClassFields: false },
            },
          },
        },
        {
          test: /[\\/]node_modules[\\/]@fluentui[\\/].*\.js$/,
          loader: path.join(root, "src", "webpack-loaders", "fluent-variables.js"),
        },
        {
          test: /[\\/]src[\\/]domain[\\/].*\.ts$/,
          loader: path.join(root, "src", "webpack-loaders", "word-lists.js"),
        },
        {
          test: /[\\/]node_modules[\\/]decimal\.js[\\/]decimal\.mjs$/,
          loader: path.join(root, "src", "webpack-loaders", "decimal-arithmetic.js"),
        },
        {
          // published in newer JavaScript
          test: /[\\/]node_modules[\\/](tabster|numfmt)[\\/].*\.m?js$/,
          loader: "swc-loader",
          options: { jsc: { target: "es2020", parser: { syntax: "ecmascript" } } },
        },
      ],
    },
    plugins: [
      page("taskpane", officeJs),
      page("commands", officeJs),
      madeByEsbuild(copiedOfficeFiles(officeJs)),
      staticFiles(addinOrigin(), officeJs),
    ],
    devtool: false,
    // test/build holds the ceilings; webpack's own warnings know nothing of office.js
    performance: { hints: false },
    stats: "errors-warnings",
  };
};
