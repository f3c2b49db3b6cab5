/**
 * A text as it must be handed to `values` to stay that text: behind an apostrophe where Excel would
 * take it for a formula or swallow an apostrophe of its own.
 */
export function escapeText(text: string): string {
  return /^[=+\-@']/.test(text) ? `'${text}` : text;
}
