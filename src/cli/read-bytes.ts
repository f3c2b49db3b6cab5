import { readFileSync, statSync } from "node:fs";
import type { FileRefusalCode } from "../app/core/port";
import { FileRefusal } from "../xlsx/file-refusal";
import { LIMITS } from "../xlsx/limits";

const MISSING = new Set(["ENOENT", "ENOTDIR", "ENAMETOOLONG", "ERR_INVALID_ARG_VALUE"]);

/** The refusal for a system error of reading a file; null for any other error. */
function systemRefusal(error: unknown): FileRefusalCode | null {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string")
    return null;
  return MISSING.has(error.code) ? "not-found" : "no-access";
}

/**
 * A file's bytes.
 *
 * @throws FileRefusal for a file that is missing, not readable, a folder, or too large
 */
export function readBytes(file: string): Uint8Array {
  try {
    const found = statSync(file);
    if (!found.isFile()) throw new FileRefusal("not-xlsx", "no regular file");
    if (found.size > LIMITS.file) throw new FileRefusal("too-large", `${found.size} bytes`);
    return readFileSync(file);
  } catch (error) {
    const code = systemRefusal(error);
    if (error instanceof FileRefusal || code === null) throw error;
    throw new FileRefusal(code, file, { cause: error });
  }
}
