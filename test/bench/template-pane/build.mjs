/** Builds the template's pane as its own webpack settings would, but for the polyfills. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { gzipSync } from "node:zlib";
import webpack from "webpack";

const HTML = `<!doctype html><html><head><meta charset="utf-8"><title>template</title>
<script src="/office/office.js"></script><script defer src="template.js"></script>
</head><body><div id="container"></div></body></html>`;

/** Gives the gzip size of its JavaScript in bytes. */
export async function buildTemplatePane(root, out) {
  await mkdir(out, { recursive: true });
  const compiler = webpack({
    mode: "production",
    context: root,
    entry: "./test/bench/template-pane/index.tsx",
    output: { path: out, filename: "template.js" },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx$/,
          loader: "swc-loader",
          options: {
            jsc: {
              target: "es2020",
              parser: { syntax: "typescript", tsx: true },
              transform: { react: { runtime: "automatic" } },
            },
          },
        },
      ],
    },
    devtool: false,
    performance: { hints: false },
  });
  const stats = await new Promise((resolve, reject) => {
    compiler.run((error, result) => {
      compiler.close(() => (error ? reject(error) : resolve(result)));
    });
  });
  if (stats.hasErrors()) throw new Error(stats.toString("errors-only"));
  await writeFile(path.join(out, "index.html"), HTML);
  return gzipSync(await readFile(path.join(out, "template.js"))).length;
}
