/**
 * The environment of tests over Excel: a page (jsdom) in which the real Office.js runs, in the same
 * realm as the test, answered by the workbench's host outside of it. Each test file has a library and
 * a workbook of its own.
 */
const { readFileSync } = require("node:fs");
const Module = require("node:module");
const { join } = require("node:path");
const { Script } = require("node:vm");
const { TestEnvironment } = require("jest-environment-jsdom");
const { engineFile } = require("../../src/workbench/engine/build-engine.cjs");

const root = join(__dirname, "..", "..");

/** Compiled and bundled once in each worker. */
let parts;

function load() {
  const library = join(root, "node_modules/@microsoft/office-js/dist/excel-win32-16.01.debug.js");
  const { outputFiles } = require("esbuild").buildSync({
    entryPoints: [join(__dirname, "office-harness.ts")],
    bundle: true,
    platform: "node",
    format: "cjs",
    sourcemap: "inline",
    write: false,
    logLevel: "warning",
  });
  const harness = new Module(join(__dirname, "office-harness.bundle.cjs"));
  harness.paths = Module._nodeModulePaths(__dirname);
  harness._compile(outputFiles[0].text, join(__dirname, "office-harness.bundle.cjs"));
  return {
    library: new Script(readFileSync(library, "utf8"), { filename: library }),
    OfficeHarness: harness.exports.OfficeHarness,
    startUniverEngine: require(engineFile()).startUniverEngine,
  };
}

class OfficeEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    parts ??= load();
    this.engine = parts.startUniverEngine();
    // A timer of the outer realm, which a test's fake timers do not affect.
    const later = (task) => void setImmediate(task);
    this.harness = new parts.OfficeHarness(this.engine, later);
    this.global._richApiNativeBridge = this.harness.bridge;
    this.global.officeHarness = this.harness;
    parts.library.runInContext(this.getVmContext());
    describeOffice(this.global, this.harness);
  }

  async teardown() {
    this.harness?.close();
    this.engine?.dispose();
    await super.teardown();
  }
}

/**
 * The parts that office.js itself adds to Excel's library: the context and the register of commands.
 */
function describeOffice(global, harness) {
  const ready = { host: "Excel", platform: "PC" };
  const context = {
    ...ready,
    displayLanguage: "zh-CN",
    contentLanguage: "zh-CN",
    requirements: {
      isSetSupported: (name, version) =>
        harness.isSetSupported(name, version === undefined ? undefined : String(version)),
    },
  };
  const onReady = async (callback) => {
    callback?.(ready);
    return ready;
  };
  const actions = { associate: (name, run) => void harness.actions.set(name, run) };
  // The library's own Office.context cannot be replaced, so it stays below a new Office.
  global.Office = Object.create(global.Office, {
    context: { value: context },
    onReady: { value: onReady },
    actions: { value: actions },
  });
  // The library is meant to check requirement sets itself, but sets the switch on the wrong class.
  global.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
}

module.exports = OfficeEnvironment;
