import { spawnSync } from "node:child_process";
import path from "node:path";

const root = path.join(__dirname, "..", "..");

/** Applies the loader to a module in a separate Node process. */
function loaded(source: string): string {
  const program = `
    import load from "./src/webpack-loaders/word-lists.js";
    process.stdout.write(load(process.argv[1]));`;
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ["--input-type=module", "--eval", program, source],
    { cwd: root, encoding: "utf8" },
  );
  if (stdout === "") throw new Error(stderr);
  return stdout;
}

it("puts a list of words on one line, and nothing else", () => {
  const list = "const A = words(\n  `公路 桥梁\n    河道`,\n);";
  const others = "const B = `一\n  二`;\nconst C = words(`三\n ${B}`);";
  expect(loaded(`${list}\n${others}`)).toBe(`const A = words( \`公路 桥梁 河道\`,\n);\n${others}`);
});
