/** The places of the copies: never a file that is filled. */
import { mkdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { FILL_WORDS as words } from "../../messages/command-line";
import { realPath } from "../real-path";
import { saveRefusal } from "../save-file";

/** The copy of a file: its own name, in another folder. */
export const copyOf = (folder: string, file: string): string => join(folder, basename(file));

/**
 * Why the copies of these files cannot be put into a folder, found before anything is read: a file
 * stands in that folder, or two files have the same name. Null: they can.
 */
export function folderRefusal(folder: string, files: readonly string[]): string | null {
  const own = realPath(folder);
  const inside = files.find(
    (file) => dirname(realPath(file)) === own || realPath(dirname(file)) === own,
  );
  if (inside !== undefined) return words.sameFolder(folder, inside);
  const names = new Set<string>();
  for (const file of files) {
    // names that differ in case only are one file on Windows and on a Mac
    const name = basename(file).toLowerCase();
    if (names.has(name)) return words.sameName(basename(file));
    names.add(name);
  }
  return null;
}

/** Makes the folder of the copies; null when it exists, else the reason. */
export async function makeFolder(folder: string): Promise<string | null> {
  try {
    await mkdir(folder, { recursive: true });
    return null;
  } catch (error) {
    return saveRefusal(folder, error);
  }
}
