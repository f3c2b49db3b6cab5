/**
 * `npm run mutation`: changes the rules and the checks in some two thousand small ways and reports
 * which changes no test notices. Stryker is fetched when it is needed, at an exact version, as its 160
 * packages are of no use for anything else.
 *
 * Arguments go to Stryker: `npm run mutation -- --mutate "src/domain/checks/**\/*.ts"`.
 */
import { spawn } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";

const STRYKER = "@stryker-mutator/core@9.6.1";

const here = path.dirname(fileURLToPath(import.meta.url));
const npm = process.env.npm_execpath;
if (npm === undefined) throw new Error("start this with npm run mutation");

const config = path.join(here, "stryker.config.json");
const run = ["stryker", "run", config, ...process.argv.slice(2)];
const child = spawn(
  process.execPath,
  [npm, "exec", "--yes", `--package=${STRYKER}`, "--", ...run],
  { cwd: path.join(here, "..", ".."), stdio: "inherit" },
);
child.once("close", (status) => (process.exitCode = status ?? 1));
