/**
 * Escapes a text for `Range.values`. Excel would read "=1" or "-A1" as a formula and drop a leading
 * apostrophe; a text that begins so gets an apostrophe in front, which Excel does not store.
 */
export function escapeText(text: string): string {
  return /^[=+\-@']/.test(text) ? `'${text}` : text;
}
