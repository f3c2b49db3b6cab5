import { mayBeginFormula } from "../domain/text/formula-like";

/**
 * Escapes a text for `Range.values`. Excel would read "=1" or "-A1" as a formula and drop a leading
 * apostrophe; a text that begins so, or with white space that ends a line, gets an apostrophe in front, which Excel does not store.
 */
export function escapeText(text: string): string {
  return mayBeginFormula(text) || text.startsWith("'") ? `'${text}` : text;
}
