import { spawnSync } from "node:child_process";
import path from "node:path";

const root = path.join(__dirname, "..", "..");

const program = `
  import { setEngineFlags } from "./src/cli/engine-flags.mjs";
  setEngineFlags();
  console.log("went on");`;

test("the flags are known to the V8 of this Node: it complains of none", () => {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ["--input-type=module", "--eval", program],
    { cwd: root, encoding: "utf8" },
  );
  expect({ stdout, stderr }).toEqual({ stdout: "went on\n", stderr: "" });
});
