import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

const matcher = (pattern: string): RegExp => {
  const escaped = pattern.replace(/[.+^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`^${escaped.replaceAll("*", ".*").replaceAll("?", ".")}$`, "iu");
};

/**
 * The files a name means. The shell of Windows hands "*.xlsx" over as it was typed; what Excel
 * leaves beside an open workbook (~$…) is not meant. A pattern that fits nothing stays as it is
 * and is reported as not found.
 */
export async function namedFiles(name: string): Promise<string[]> {
  const [folder, pattern] = [dirname(name), basename(name)];
  if (!/[*?]/.test(pattern) || existsSync(name) || !existsSync(folder)) return [name];
  const fitting = matcher(pattern);
  const found = (await readdir(folder)).filter(
    (entry) => fitting.test(entry) && !entry.startsWith("~$"),
  );
  return found.length === 0 ? [name] : found.sort().map((entry) => join(folder, entry));
}
