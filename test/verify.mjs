/**
 * The only check that decides, the same here and in CI: `npm run verify` (which is `npm test`). The
 * steps without tests come first, as many at a time as there are cores; where one fails the others are
 * ended and no test is run. jest comes last, so that its summary is printed last. Arguments go to
 * jest: `npm test -- --selectProjects unit`.
 */
import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { buildWorkbench } from "../src/workbench/server/build.mjs";
import { overCeiling, sizesOf } from "./bundle-sizes.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

/** A package's program as a file for this Node: no shell, and the same on Windows. */
const program = (name, file) => path.join(root, "node_modules", name, file);

const running = new Set();

/** Runs a program of Node; returns its exit status and, unless it prints for itself, its output. */
function run(args, { printing = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: printing ? "inherit" : ["ignore", "pipe", "pipe"],
    });
    running.add(child);
    let output = "";
    child.stdout?.on("data", (chunk) => (output += chunk));
    child.stderr?.on("data", (chunk) => (output += chunk));
    child.once("error", reject);
    child.once("close", (status) => {
      running.delete(child);
      resolve({ status: status ?? 1, output });
    });
  });
}

const tsc = program("typescript", "bin/tsc");

async function sizes() {
  const measured = await sizesOf(path.join(root, "dist"));
  const tooLarge = overCeiling(measured);
  return {
    status: tooLarge.length > 0 ? 1 : 0,
    output: tooLarge.map((line) => `${line}\n`).join(""),
    remark: measured.map(({ name, gzip }) => `${name} ${(gzip / 1000).toFixed(1)} kB`).join(", "),
  };
}

/**
 * The longest first, so that no core waits for it at the end. `circles` also checks which folders
 * import which.
 */
const steps = {
  build: () =>
    buildWorkbench().then(
      (built) => ({ status: 0, output: "", remark: built.join(", ") || "up to date" }),
      (error) => ({ status: 1, output: String(error?.message ?? error) }),
    ),
  lint: () => run([program("oxlint", "bin/oxlint"), "--deny-warnings"]),
  types: () => run([tsc, "-p", "."]),
  format: () => run([program("oxfmt", "bin/oxfmt"), "--check"]),
  circles: () =>
    run([
      program("dependency-cruiser", "bin/dependency-cruise.mjs"),
      "src",
      "test",
      "--config",
      ".dependency-cruiser.cjs",
    ]),
  "types of the domain, without browser and Office": () => run([tsc, "-p", "src/domain"]),
};

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Prints the result of a step. Returns whether it passed. */
function report(name, since, { status, output, remark }) {
  console.log(
    `${status === 0 ? "ok  " : "FAIL"} ${name} (${[remark, seconds(since)].filter(Boolean).join("; ")})`,
  );
  if (status !== 0) console.log(output);
  return status === 0;
}

/** Runs all steps, several at a time. Returns whether all passed; after a failure none is started. */
async function allPass() {
  const waiting = Object.entries(steps);
  let passed = true;
  const lane = async () => {
    for (let next = waiting.shift(); passed && next !== undefined; next = waiting.shift()) {
      const [name, step] = next;
      const since = performance.now();
      const result = await step();
      // a step that was ended because of a failure has not failed itself
      if (!passed) return;
      passed = report(name, since, result);
    }
    if (!passed) for (const child of running) child.kill();
  };
  const lanes = Array.from({ length: Math.max(2, availableParallelism()) }, lane);
  await Promise.all(lanes);
  return passed;
}

async function verify() {
  if (!(await allPass())) return 1;
  if (!report("sizes", performance.now(), await sizes())) return 1;
  const jest = [program("jest", "bin/jest.js"), ...process.argv.slice(2)];
  return (await run(jest, { printing: true })).status;
}

process.exitCode = await verify();
