import type { PlannedSheet } from "../../domain/sheet/planned-sheet";
import { pageWords } from "../../messages/page";
import { splitName } from "./page-files";

/**
 * The name of a file with a sheet that was made of an opened file: the names of both; without the opened
 * file's, which may hold the name of a unit, where the sheet is anonymised.
 */
export function nameOfMade(
  file: string,
  { name, isAnonymised = false }: Pick<PlannedSheet, "name" | "isAnonymised">,
): string {
  const { madeName, madeOfMany } = pageWords();
  return isAnonymised ? madeOfMany(name) : madeName(splitName(file).base, name);
}
