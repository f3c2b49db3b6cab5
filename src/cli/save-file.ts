import { writeFile } from "node:fs/promises";
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

/** Writes a file; null when it is written, else why not. Overwrites only with `force`. */
export async function saveFile(
  file: string,
  bytes: Uint8Array,
  force: boolean,
): Promise<string | null> {
  try {
    await writeFile(file, bytes, { flag: force ? "w" : "wx" });
    return null;
  } catch (error) {
    return saveRefusal(file, error);
  }
}
