/** Bundles what the preview needs in the browser into build/pane-preview/. */
import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = path.dirname(fileURLToPath(import.meta.url));

// the policy of the real page, so that its violations are noticed here
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";
const HTML = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}"><title>绩效自评助手</title></head>
<body><script src="preview.js"></script><script src="look-checks.js"></script>
<script src="axe.js"></script></body></html>`;

/** Returns the folder with index.html and the scripts that it names. */
export async function bundlePreview() {
  const folder = path.resolve(here, "../../../build/pane-preview");
  await mkdir(folder, { recursive: true });
  await build({
    absWorkingDir: here,
    entryPoints: ["preview.tsx", "checks/look-checks.ts"],
    entryNames: "[name]",
    outdir: folder,
    bundle: true,
    format: "iife",
    jsx: "automatic",
    minify: true,
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "warning",
  });
  const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
  await copyFile(axe, path.join(folder, "axe.js"));
  await writeFile(path.join(folder, "index.html"), HTML);
  // browsers request it by themselves
  await writeFile(path.join(folder, "favicon.ico"), "");
  return folder;
}
