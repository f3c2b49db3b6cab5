/** An .xlsx file as LibreOffice computes it. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const PROGRAM = "soffice";

/** Whether LibreOffice is installed; determined without starting it. */
export const hasLibreOffice = (): boolean =>
  spawnSync(process.platform === "win32" ? "where" : "which", [PROGRAM]).status === 0;

/** The file without the results of its formulas, so that a program has to compute them. */
export function withoutResults(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]): [string, Uint8Array] =>
    name.startsWith("xl/worksheets/")
      ? [name, strToU8(strFromU8(part).replace(/(<\/f>)<v>[^<]*<\/v>/g, "$1"))]
      : [name, part],
  );
  return zipSync(Object.fromEntries(parts));
}

/** Opens the bytes in LibreOffice, under a profile of its own, and returns what it saves as .xlsx. */
export function recalculated(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "recalculated-"));
  try {
    const source = join(folder, "template.xlsx");
    writeFileSync(source, withoutResults(bytes));
    const { status, stderr } = spawnSync(
      PROGRAM,
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`,
        "--headless",
        "--convert-to",
        "xlsx:Calc MS Excel 2007 XML",
        "--outdir",
        join(folder, "out"),
        source,
      ],
      { encoding: "utf8" },
    );
    if (status !== 0) throw new Error(`${PROGRAM} ended with ${String(status)}: ${stderr}`);
    return new Uint8Array(readFileSync(join(folder, "out", "template.xlsx")));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
