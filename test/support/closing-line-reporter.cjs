const { writeSync } = require("node:fs");

const STDOUT = 1;

/** Ends a run with one line for people and machines: "123 passed, 0 failed". */
module.exports = class ClosingLineReporter {
  onRunComplete(_contexts, results) {
    // a file that could not be loaded has no tests to count, and counts as a failure
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    const parts = [
      `${results.numPassedTests} passed`,
      `${failed} failed`,
      ...(skipped > 0 ? [`${skipped} skipped`] : []),
    ];
    // jest's own summary comes after all other reporters, so this is written at the exit
    process.once("exit", () => writeSync(STDOUT, `${parts.join(", ")}\n`));
  }
};
