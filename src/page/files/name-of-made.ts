import { pane } from "../../messages";
import { pageWords } from "../../messages/page";
import { splitName } from "./page-files";

/**
 * The name of a file that is made of an opened one: both names, but for a copy without texts, as a
 * file's name may name its unit.
 */
export function nameOfMade(file: string, sheet: string): string {
  const { madeName, madeOfMany } = pageWords();
  return sheet === pane.anonymised.sheet
    ? madeOfMany(sheet)
    : madeName(splitName(file).base, sheet);
}
