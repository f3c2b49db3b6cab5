import { zipSync, type Zippable } from "fflate";
import type { Files } from "./release-files";

/**
 * Packs files into one .zip under a folder. The same files give the same bytes: the entries have the
 * order of the files and the earliest time that a zip can hold.
 */
export function archiveOf(files: Files, folder: string): Uint8Array {
  // in this computer's time zone, as times in a zip have none
  const mtime = new Date(1980, 0, 1);
  const entries: Zippable = {};
  for (const [name, bytes] of files) entries[`${folder}/${name}`] = [bytes, { mtime, level: 9 }];
  return zipSync(entries);
}
