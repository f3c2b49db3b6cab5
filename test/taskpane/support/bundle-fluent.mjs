/**
 * Before the tests of the pane: bundles Fluent UI into one file. It has some two thousand modules,
 * which jest would load one by one for every test file.
 */
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { buildIfStale } from "../../../src/workbench/server/freshness.mjs";

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** jest.config.js maps the imports of Fluent UI to this folder. */
const folder = path.join(root, "build", "test-packages");

export default async function bundleFluent() {
  await mkdir(folder, { recursive: true });
  await buildIfStale({
    stamp: path.join(root, "build", "test-packages.stamp"),
    inputs: [path.join(root, "package-lock.json"), fileURLToPath(import.meta.url)],
    outputs: [folder],
    build: () =>
      build({
        stdin: { contents: 'export * from "@fluentui/react-components";', resolveDir: root },
        outfile: path.join(folder, "fluentui.cjs"),
        bundle: true,
        // as for the browser, without Node's modules
        platform: "browser",
        format: "cjs",
        // one copy for the pane, the icons and the tests
        external: ["react", "react-dom", "@griffel/react"],
        define: { "process.env.NODE_ENV": '"test"' },
        logLevel: "error",
      }),
  });
}
