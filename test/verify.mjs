/**
 * The one gate, the same here and in CI: `npm run verify` (which is `npm test`). Cheap checks come
 * first and the first failure ends it; jest comes last, so that its summary is the last thing read.
 * Arguments go to jest: `npm test -- --selectProjects unit`.
 */
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { buildWorkbench } from "../src/workbench/server/build.mjs";
import { overCeiling, sizesOf } from "./bundle-sizes.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const packages = createRequire(import.meta.url);

/** A package's program as a file for this Node: no shell, and the same on Windows. */
function program(name, file) {
  return path.join(path.dirname(packages.resolve(`${name}/package.json`)), file);
}

/** Runs a program of Node; gives its exit status and, unless it prints for itself, its output. */
function run(args, { printing = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: printing ? "inherit" : ["ignore", "pipe", "pipe"],
    });
    let output = "";
    child.stdout?.on("data", (chunk) => (output += chunk));
    child.stderr?.on("data", (chunk) => (output += chunk));
    child.once("error", reject);
    child.once("close", (status) => resolve({ status: status ?? 1, output }));
  });
}

const tsc = program("typescript", "bin/tsc");

const steps = {
  types: () => run([tsc, "-p", "."]),
  "types of the domain, without browser and Office": () => run([tsc, "-p", "src/domain"]),
  // also circular imports and who may import whom
  lint: () => run([program("eslint", "bin/eslint.js"), ".", "--max-warnings", "0"]),
  format: () =>
    run([program("prettier", "bin/prettier.cjs"), "--check", ".", "--log-level", "warn"]),
  build: async () => {
    const built = await buildWorkbench();
    return { status: 0, output: "", remark: built.length > 0 ? built.join(", ") : "up to date" };
  },
  sizes: async () => {
    const sizes = await sizesOf(path.join(root, "dist"));
    const tooLarge = overCeiling(sizes);
    return {
      status: tooLarge.length > 0 ? 1 : 0,
      output: tooLarge.map((line) => `${line}\n`).join(""),
      remark: sizes.map(({ name, gzip }) => `${name} ${(gzip / 1000).toFixed(1)} kB`).join(", "),
    };
  },
};

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Runs one step and says how it went. Gives whether it passed. */
async function passes(name, step) {
  const since = performance.now();
  const { status, output, remark } = await step();
  console.log(
    `${status === 0 ? "ok  " : "FAIL"} ${name} (${[remark, seconds(since)].filter(Boolean).join("; ")})`,
  );
  if (status !== 0) console.log(output);
  return status === 0;
}

async function verify() {
  for (const [name, step] of Object.entries(steps)) {
    if (!(await passes(name, step))) return 1;
  }
  const jest = [program("jest", "bin/jest.js"), ...process.argv.slice(2)];
  return (await run(jest, { printing: true })).status;
}

process.exitCode = await verify();
