/** Builds what the workbench shows: the production pane into dist/, the page into build/workbench/. */
import { copyFile, mkdir } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { buildIfStale } from "./freshness.mjs";

export const root = fileURLToPath(new URL("../../..", import.meta.url));
const at = (...parts) => path.join(root, ...parts);

/** The switches webpack.config.js reads. */
const paneSettings = () => [process.env.ADDIN_ORIGIN ?? "", process.env.OFFICE_JS ?? ""];

/** @param folder where the pane is built; dist/ where none is given */
export async function buildPane(folder = at("dist")) {
  const [{ default: webpack }, { default: config }] = await Promise.all([
    import("webpack"),
    import("../../../webpack.config.js"),
  ]);
  const settings = config();
  const output = { ...settings.output, path: folder };
  const compiler = webpack({ ...settings, output });
  const stats = await new Promise((resolve, reject) => {
    compiler.run((error, result) => {
      compiler.close(() => {
        if (error) reject(error);
        else resolve(result);
      });
    });
  });
  if (stats.hasErrors()) throw new Error(stats.toString("errors-only"));
}

async function buildPage() {
  const { build } = await import("esbuild");
  const out = at("build", "workbench");
  await mkdir(out, { recursive: true });
  await build({
    absWorkingDir: root,
    entryPoints: ["src/workbench/page/page.ts", "src/workbench/page/page.css"],
    outdir: out,
    bundle: true,
    minify: true,
    sourcemap: "linked",
    target: "es2022",
    define: { "process.env.NODE_ENV": '"production"' },
    loader: { ".ttf": "file", ".woff": "file", ".woff2": "file", ".svg": "dataurl" },
    logLevel: "error",
  });
  await copyFile(at("src", "workbench", "page", "index.html"), path.join(out, "index.html"));
}

/**
 * Builds pane and page where they are out of date, both at the same time. Returns the names of the
 * parts that were built; `onBuild` is called with each name when its build begins.
 */
export async function buildWorkbench({ onBuild = () => {} } = {}) {
  const announced = (name, build) => () => {
    onBuild(name);
    return build();
  };
  const common = [at("package-lock.json"), at("src", "domain")];
  const [pane, page] = await Promise.all([
    buildIfStale({
      stamp: at("build", "pane.stamp"),
      inputs: [
        ...common,
        ...["app", "batch", "cli", "commands", "excel", "messages", "page", "taskpane", "xlsx"].map(
          (x) => at("src", x),
        ),
        at("assets"),
        at("manifest.xml"),
        at("webpack.config.js"),
        at("src", "webpack-loaders"),
      ],
      outputs: [at("dist")],
      words: paneSettings(),
      build: announced("dist", () => buildPane()),
    }),
    buildIfStale({
      stamp: at("build", "page.stamp"),
      inputs: [...common, at("src", "workbench"), at("src", "xlsx")],
      outputs: [at("build", "workbench")],
      build: announced("build/workbench", buildPage),
    }),
  ]);
  return [...(pane ? ["dist"] : []), ...(page ? ["build/workbench"] : [])];
}
