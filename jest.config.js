import { availableParallelism } from "node:os";

/** Tests in plain Node, of the pane, on the real office.js, of what the build makes, in a browser. */
const shared = {
  transform: {
    "^.+\\.(ts|tsx)$|/@noble/hashes/.+\\.js$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
        module: { type: "commonjs" },
      },
    ],
  },
  // published as ES modules only, which jest does not require() in this version of Node
  transformIgnorePatterns: ["/node_modules/(?!@noble/hashes/)"],
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "cjs", "json"],
  // numfmt 4.0.1 sends require() to dist/index.cjs, which it does not ship; index.js is its CommonJS build
  moduleNameMapper: { "^numfmt$": "<rootDir>/node_modules/numfmt/dist/index.js" },
};

export default {
  projects: [
    {
      ...shared,
      displayName: "unit",
      testEnvironment: "node",
      testMatch: [
        "<rootDir>/test/{domain,messages,app,xlsx,batch,cli,page,workbench,build}/**/*.test.ts",
        "<rootDir>/test/*.test.ts",
      ],
    },
    {
      ...shared,
      displayName: "pane",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/test/taskpane/**/*.test.tsx"],
      moduleNameMapper: {
        ...shared.moduleNameMapper,
        "^@fluentui/react-components$": "<rootDir>/build/test-packages/fluentui.cjs",
      },
      globalSetup: "<rootDir>/test/taskpane/support/bundle-fluent.mjs",
    },
    {
      ...shared,
      displayName: "office",
      testEnvironment: "<rootDir>/test/support/office-environment.cjs",
      testMatch: ["<rootDir>/test/{excel,commands}/**/*.test.ts"],
    },
    {
      ...shared,
      displayName: "dist",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/dist/**/*.test.ts"],
      globalSetup: "<rootDir>/test/support/build-once.mjs",
    },
    {
      ...shared,
      displayName: "browser",
      testEnvironment: "<rootDir>/test/e2e/browser-environment.cjs",
      testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
      globalSetup: "<rootDir>/test/e2e/serve-workbench.mjs",
      globalTeardown: "<rootDir>/test/e2e/stop-workbench.mjs",
    },
  ],
  // one more than there are cores: browser tests wait for their browser much of the time
  maxWorkers: availableParallelism() + 1,
  testSequencer: "<rootDir>/test/support/longest-first.cjs",
  // a busy machine is no failure: what hangs is still found
  testTimeout: 30_000,
  reporters: ["default", "<rootDir>/test/support/closing-line-reporter.cjs"],
};
