import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

const matcher = (pattern: string): RegExp => {
  const escaped = pattern.replace(/[.+^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`^${escaped.replaceAll("*", ".*").replaceAll("?", ".")}$`, "iu");
};

/**
 * The files of a name with * and ?, which the shell of Windows does not expand. Lock files that Excel
 * keeps beside an open workbook (~$…) are left out. A pattern without files is returned as it is, to
 * be reported as not found.
 */
export async function namedFiles(name: string): Promise<string[]> {
  const [folder, pattern] = [dirname(name), basename(name)];
  if (!/[*?]/.test(pattern) || existsSync(name) || !existsSync(folder)) return [name];
  const fits = matcher(pattern);
  const found = (await readdir(folder)).filter(
    (entry) => fits.test(entry) && !entry.startsWith("~$"),
  );
  return found.length === 0 ? [name] : found.sort().map((entry) => join(folder, entry));
}
