import { rename, rm, writeFile } from "node:fs/promises";
import process from "node:process";
import { SAVE_FILE_WORDS as words } from "../messages/command-line";

/** The sentence for a system error code of a write. */
function refusal(file: string, code: string): string {
  switch (code) {
    case "EEXIST":
      return words.exists(file);
    case "ENOENT":
    case "ENOTDIR":
      return words.noFolder(file);
    case "EACCES":
    case "EPERM":
    case "EBUSY":
    case "EROFS":
    case "EISDIR":
      return words.noAccess(file);
    default:
      return words.notSaved(file, code);
  }
}

/** The sentence for an error of writing a file. Throws any other error again. */
export function saveRefusal(file: string, error: unknown): string {
  if (error instanceof Error && "code" in error && typeof error.code === "string") {
    return refusal(file, error.code);
  }
  throw error;
}

/**
 * Writes a file; null when it is written, else the reason. With `force` an existing file is replaced
 * as a whole: a link is replaced and not followed, and an incomplete file never gets the name.
 */
export async function saveFile(
  file: string,
  bytes: Uint8Array,
  force: boolean,
): Promise<string | null> {
  const unfinished = `${file}.${process.pid}.tmp`;
  try {
    if (force) {
      await writeFile(unfinished, bytes);
      await rename(unfinished, file);
    } else await writeFile(file, bytes, { flag: "wx" });
    return null;
  } catch (error) {
    if (force) await rm(unfinished).catch(() => undefined);
    return saveRefusal(file, error);
  }
}
