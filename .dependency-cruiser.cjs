/** Circles between the files of src and test, those of type imports alone included. */

/**
 * The files of circles that are still there: a line goes with its circle, and none is added.
 */
const KNOWN = [
  "^src/app/core/(first-state|run-task|session|slow-response-notice|state|state-holder)\\.ts$",
  "^src/app/(read/other-sheets|settings/effective-choices)\\.ts$",
];

module.exports = {
  forbidden: [
    {
      name: "no-circular",
      severity: "error",
      from: { pathNot: KNOWN },
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
  },
};
