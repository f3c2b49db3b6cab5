import { readFile, stat } from "node:fs/promises";
import type { FileRefusalCode } from "../app/core/port";
import { FileRefusal } from "../xlsx/file-refusal";
import { LIMITS } from "../xlsx/limits";

const MISSING = new Set(["ENOENT", "ENOTDIR", "ENAMETOOLONG", "ERR_INVALID_ARG_VALUE"]);

/** What the system says when a file cannot be read; null for an error that is not the system's. */
function systemRefusal(error: unknown): FileRefusalCode | null {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string")
    return null;
  return MISSING.has(error.code) ? "not-found" : "no-access";
}

/** A file's bytes. Throws FileRefusal for what is missing, shut, no file or too large. */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    const found = await stat(file);
    if (!found.isFile()) throw new FileRefusal("not-xlsx", "no regular file");
    if (found.size > LIMITS.file) throw new FileRefusal("too-large", `${found.size} bytes`);
    return await readFile(file);
  } catch (error) {
    const code = systemRefusal(error);
    if (error instanceof FileRefusal || code === null) throw error;
    throw new FileRefusal(code, file, { cause: error });
  }
}
