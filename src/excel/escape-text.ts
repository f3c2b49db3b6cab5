/**
 * Escapes a text for `Range.values`. Excel would read "=1" or "-A1" as a formula and drop a leading
 * apostrophe; a text that begins so, or with a tab, gets an apostrophe in front, which Excel does not store.
 */
export function escapeText(text: string): string {
  return /^[=+\-@'\t\r]/.test(text) ? `'${text}` : text;
}
