import { zipSync, type Zippable } from "fflate";
import type { Files } from "./release-files";

/**
 * Files as one .zip below a folder. The same files give the same bytes: the entries have the order of
 * the files, and the first time that a zip can hold.
 */
export function archiveOf(files: Files, folder: string): Uint8Array {
  // of this computer's own time zone, as a zip's times have none
  const mtime = new Date(1980, 0, 1);
  const entries: Zippable = {};
  for (const [name, bytes] of files) entries[`${folder}/${name}`] = [bytes, { mtime, level: 9 }];
  return zipSync(entries);
}
