import { checkBytes, type CheckedFile } from "../batch/check-bytes";
import { problemOf } from "../batch/problem-of";
import type { Profile } from "../domain/profiles/profile";
import { readBytes } from "./read-bytes";

/** Checks the forms of a file; one that cannot be read is refused. */
export async function checkFile(file: string, profile: Profile): Promise<CheckedFile> {
  try {
    return checkBytes(file, await readBytes(file), profile);
  } catch (error) {
    return { kind: "refused", problem: problemOf(error) };
  }
}
