/**
 * A test runner for Stryker in one process: tests and instrumented sources are bundled once and a
 * mutant is one switch, so that it takes only the time of the tests that reach it. It implements the
 * functions of jest that the rules' tests use: describe, it, each and expect.
 */
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { build } from "esbuild";
import { expect } from "expect";
import { bind } from "jest-each";

const require = createRequire(import.meta.url);

/** Stryker's own switch and counters, which the instrumented sources read. */
const stryker = (globalThis.__stryker__ ??= {});

/** Only tests by tables: golden forms and random rows would hide that a table has gaps. */
const FOLDERS = [
  "domain/assessment",
  "domain/criterion",
  "domain/explanation",
  "domain/findings",
  "domain/form/model",
  "domain/profiles",
  "domain/scoring",
  "domain/checks",
  "domain/changes",
  "domain/summary",
  "messages",
];
const NOT_TABLES =
  /(shanghai-2024|used-data|reference|differences|properties|idempotence|recomputed)\.test\.ts$/;

/**
 * Test files that are left out of this run: mutants killed by the others count, and the score is a
 * lower bound.
 */
const LEFT_OUT = new RegExp(process.env.MUTATION_LEAVE_OUT ?? "^$");

/** Tests that fetch another language: they are asynchronous, and restore the words. */
const changesWords = (file) =>
  /\b(?:before|after)(?:Each|All)\b/.test(readFileSync(path.resolve("test", file), "utf8"));

function testFiles() {
  const inFolders = FOLDERS.flatMap((folder) =>
    readdirSync(path.resolve("test", folder)).map((name) => `${folder}/${name}`),
  );
  return inFolders.filter(
    (file) =>
      /\.test\.ts$/.test(file) &&
      !NOT_TABLES.test(file) &&
      !LEFT_OUT.test(file) &&
      !changesWords(file),
  );
}

/** Each test's own folder, where it reads its tables and fixtures. */
const ownFolders = {
  name: "own folders",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]test[\\/].*\.ts$/ }, ({ path: file }) => ({
      contents: readFileSync(file, "utf8").replaceAll(
        "__dirname",
        JSON.stringify(path.dirname(file)),
      ),
      loader: "ts",
    }));
  },
};

/** All tests and the modules that they import, as one program. */
async function bundleTests() {
  const contents = testFiles().map((file) => `import "./test/${file}";\n`);
  const { outputFiles } = await build({
    stdin: { contents: contents.join(""), resolveDir: process.cwd(), loader: "ts" },
    write: false,
    bundle: true,
    platform: "node",
    format: "cjs",
    logLevel: "error",
    plugins: [ownFolders],
  });
  return outputFiles[0]?.text ?? "";
}

/** Runs the bundle again; returns its tests by their full titles, in order. */
function load(program) {
  const tests = new Map();
  const titles = [];
  const describe = (title, body) => {
    titles.push(title);
    body();
    titles.pop();
  };
  const it = (title, body) => {
    const full = [...titles, title].join(" ");
    let id = full;
    for (let again = 2; tests.has(id); again += 1) id = `${full} (${again})`;
    tests.set(id, body);
  };
  // the second argument: none of these tests takes a callback
  describe.each = bind(describe, false);
  it.each = bind(it, false);
  Object.assign(globalThis, { describe, it, expect });
  // not by require, which would keep the module and all that it loads
  const run = new Function("require", "module", "exports", program);
  run(require, { exports: {} }, {});
  if (tests.size === 0) throw new Error("no tests");
  return tests;
}

/** Runs one test; returns the error, or null. */
function failureOf(body) {
  try {
    const result = body();
    if (result !== undefined) throw new Error("the rules' tests are not asynchronous");
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

class BundledTests {
  program = "";
  tests = new Map();
  /** The number of mutants that each test has killed. */
  kills = new Map();
  /**
   * Whether the tests were loaded while a mutant was switched on, whose constants they then contain.
   */
  spoilt = false;

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.program = await bundleTests();
  }

  async dryRun() {
    this.tests = load(this.program);
    const results = [...this.tests].map(([id, body]) => {
      stryker.currentTestId = id;
      const since = performance.now();
      const failureMessage = failureOf(body);
      const timeSpentMs = performance.now() - since;
      const result = { id, name: id, timeSpentMs };
      return failureMessage === null
        ? { ...result, status: 0 }
        : { ...result, status: 1, failureMessage };
    });
    stryker.currentTestId = undefined;
    return { status: "complete", tests: results, mutantCoverage: stryker.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation }) {
    stryker.hitCount = hitLimit === undefined ? undefined : 0;
    stryker.hitLimit = hitLimit;
    // only one of several runners makes the dry run
    if (this.spoilt || this.tests.size === 0) this.tests = load(this.program);
    this.spoilt = mutantActivation === "static";
    stryker.activeMutant = activeMutant.id;
    try {
      return this.outcome(testFilter);
    } finally {
      stryker.activeMutant = undefined;
    }
  }

  outcome(testFilter) {
    let ran = 0;
    const killed = (id, failureMessage) =>
      stryker.hitCount > stryker.hitLimit
        ? { status: "timeout", reason: failureMessage }
        : { status: "killed", killedBy: [id], failureMessage, nrOfTests: ran };
    if (this.spoilt) {
      const failure = failureOf(() => void (this.tests = load(this.program)));
      if (failure !== null) return killed("loading", failure);
    }
    for (const id of this.inOrder(testFilter ?? this.tests.keys())) {
      ran += 1;
      const body = this.tests.get(id);
      if (body === undefined) return { status: "error", errorMessage: `there is no test ${id}` };
      const failure = failureOf(body);
      if (failure === null) continue;
      this.kills.set(id, (this.kills.get(id) ?? 0) + 1);
      return killed(id, failure);
    }
    return { status: "survived", nrOfTests: ran };
  }

  /**
   * Tests that have killed most come first, as neighbouring mutants are often killed by the same
   * tests.
   */
  inOrder(ids) {
    const killsOf = (id) => this.kills.get(id) ?? 0;
    return [...ids].sort((left, right) => killsOf(right) - killsOf(left));
  }
}

const runner = () => new BundledTests();
runner.inject = [];

export const strykerPlugins = [{ kind: "TestRunner", name: "bundled", factory: runner }];
