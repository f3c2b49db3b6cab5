/**
 * The environment of the browser tests: Node, with a connection to the run's browser for each worker
 * of jest, and one open workbench, which its test files use one after the other. Loading the grid
 * takes ten seconds of processor time, so a page is used by several files.
 */
const diagnostics = require("node:diagnostics_channel");
const { TestEnvironment } = require("jest-environment-node");
const { chromium } = require("playwright-core");

/**
 * Objects shared by the test files of this worker; `workbench` belongs to
 * `test/e2e/workbench-page.ts`.
 */
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
