/**
 * The environment of the browser tests: Node, with one connection to the browser of the run for each
 * worker of jest and one open workbench, which its test files use one after the other. Loading the
 * grid takes ten seconds of a processor, so a page lasts longer than a file.
 */
const diagnostics = require("node:diagnostics_channel");
const { TestEnvironment } = require("jest-environment-node");
const { chromium } = require("playwright-core");

/** What the test files of this worker share; `workbench` is of `test/e2e/workbench-page.ts`. */
const shared = { browser: null, workbench: null };

/** Connects without keeping the worker alive once its tests are over. */
async function connect(address) {
  const unref = ({ socket }) => {
    socket.unref();
  };
  diagnostics.subscribe("net.client.socket", unref);
  try {
    return await chromium.connect(address);
  } finally {
    diagnostics.unsubscribe("net.client.socket", unref);
  }
}

module.exports = class BrowserEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    const address = process.env.WORKBENCH_BROWSER ?? "";
    if (address !== "") shared.browser ??= await connect(address);
    this.global.browserOfWorker = shared;
  }
};
