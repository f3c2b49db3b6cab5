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

const asked = `
  import { flagsFor } from "./src/cli/engine-flags.mjs";
  const versions = ["11.3.244.8-node.38", "12.4.254.21-node.57", "13.6.233.17-node.53"];
  console.log(versions.map((version) => flagsFor(version) !== null).join());`;

test("a V8 that lacks some of them, as those of Node 22 and 24, is given none", () => {
  const { stdout } = spawnSync(process.execPath, ["--input-type=module", "--eval", asked], {
    cwd: root,
    encoding: "utf8",
  });
  expect(stdout).toBe("true,false,false\n");
});
