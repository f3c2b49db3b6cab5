/**
 * Before the tests of the pane: Fluent UI as one file. It has some two thousand modules, which jest
 * would look up and wrap one by one for every test file.
 */
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { buildIfStale } from "../../../src/workbench/server/freshness.mjs";

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** jest.config.js sends the imports of Fluent UI there. */
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
        // as the browser gets it: nothing of Node's
        platform: "browser",
        format: "cjs",
        // one copy for the pane, the icons and the tests
        external: ["react", "react-dom", "@griffel/react"],
        define: { "process.env.NODE_ENV": '"test"' },
        logLevel: "error",
      }),
  });
}
