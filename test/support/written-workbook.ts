/** src/xlsx/write as a test can load it: its file library is published as an ES module only. */
import path from "node:path";
import { compileFunction } from "node:vm";
import { buildSync } from "esbuild";
import type { writeWorkbook as Write } from "../../src/xlsx/write/write-workbook";
import { root } from "./fixture";

function load(): typeof Write {
  const { outputFiles } = buildSync({
    entryPoints: [path.join(root, "src", "xlsx", "write", "write-workbook.ts")],
    bundle: true,
    platform: "node",
    format: "cjs",
    write: false,
  });
  const module = { exports: {} as { readonly writeWorkbook: typeof Write } };
  const run = compileFunction(outputFiles[0]?.text ?? "", ["module", "require"]) as unknown as (
    module: object,
    load: NodeJS.Require,
  ) => void;
  run(module, require);
  return module.exports.writeWorkbook;
}

/** Planned sheets → the bytes of a new .xlsx file. */
export const writeWorkbook = load();
