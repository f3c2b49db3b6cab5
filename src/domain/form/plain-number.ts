/** A number's text, as people type it, as a plain decimal string. */

/** Thousands in threes, or none; a fraction; no leading zeros (010 is a code, not a number). */
export const NUMBER = String.raw`(?:[1-9]\d{0,2}(?:,\d{3})+|0|[1-9]\d*)(?:\.\d+)?|\.\d+`;

const WHOLE = new RegExp(`^([+-]?)(${NUMBER})$`, "u");
const LONGEST = 40;

/**
 * White space out of a text where that cannot join two numbers into one: "1 171.29" is a number,
 * "10 20" is not. Null when digits stay apart.
 */
export function squeeze(text: string): string | null {
  if (!/[\s\u200b\ufeff]/u.test(text)) return text;
  const spaced = text.trim().replace(/[\s\u200b\ufeff]+/gu, " ");
  const joined = spaced
    .replace(/(\d) ?, ?(?=\d{3}(?!\d))/gu, "$1,")
    .replace(/(?<![\d.,])\d{1,3}(?: \d{3})+(?!\d| \d)/gu, (grouped) => grouped.replaceAll(" ", ""));
  return /\d [\d.]|\. \d/u.test(joined) ? null : joined.replaceAll(" ", "");
}

/** "1,171.29" → "1171.29", ".5" → "0.5", "-3" → "-3"; null for anything that is no number. */
export function plainNumber(text: string): string | null {
  const match = WHOLE.exec(text);
  if (match?.[2] === undefined || text.length > LONGEST) return null;
  const digits = match[2].replaceAll(",", "");
  return (match[1] === "-" ? "-" : "") + (digits.startsWith(".") ? `0${digits}` : digits);
}

/** How many places a plain decimal shows. */
export function placesOf(plain: string): number {
  const point = plain.indexOf(".");
  return point < 0 ? 0 : plain.length - point - 1;
}
