/** Typed numbers as plain decimal strings. */
import { hasBlank, singleBlanks } from "../../text/blanks";
import { isDigit } from "../../text/character";

/** Thousands in threes, or none; a fraction; no leading zeros (010 is a code, not a number). */
const NUMBER = String.raw`(?:[1-9]\d{0,2}(?:,\d{3})+|0|[1-9]\d*)(?:\.\d+)?|\.\d+`;

const WHOLE = new RegExp(`^([+-]?)(${NUMBER})$`, "u");
const LONGEST = 40;
/** 1 171 290 */
const IN_THREES = /^\d{1,3}(?: \d{3})+$/u;

/** 2 9 0: three digits or more, each apart from the next. */
const SPACED_OUT = /(?<![\d.,] ?)\d(?: \d){2,8}(?! ?[\d.,])/gu;

/**
 * Removes white space from a text where that cannot join two numbers: "1 171.29" is one number,
 * "10 20", "880 880" and numbers on two lines are not. Null where two numbers remain.
 */
export function removeSpaces(text: string): string | null {
  if (!hasBlank(text)) return text;
  const lines = singleBlanks(text.trim());
  if (/\d\n\d|(?<!\d)(\d{3}) \1(?!\d)/u.test(lines)) return null;
  const joined = lines
    .replaceAll("\n", " ")
    .replace(SPACED_OUT, (digits) => digits.replaceAll(" ", ""))
    .replace(/(\d) ?, ?(?=\d{3}(?!\d))/gu, "$1,")
    .replace(/(?<![\d.,])\d{1,3}(?: \d+)+/gu, (groups) =>
      IN_THREES.test(groups) ? groups.replaceAll(" ", "") : groups,
    );
  return /\d [\d.]|\. \d/u.test(joined) ? null : joined.replaceAll(" ", "");
}

const POINT = 0x2e;
const NOUGHT = 0x30;

/**
 * Whether a text is a plain decimal: digits and possibly a fraction, without a sign, commas or leading
 * zeros. Most numbers of a form are, and this test is faster than parsing them.
 */
export function isPlain(text: string): boolean {
  if (text.length > LONGEST) return false;
  let whole = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === POINT && whole === text.length) whole = at;
    else if (!isDigit(code)) return false;
  }
  if (whole === 0 || whole === text.length - 1) return false;
  return whole === 1 || text.charCodeAt(0) !== NOUGHT;
}

/** A plain decimal without needless zeros behind its point: 95.00 → 95. */
export function withoutNeedlessZeros(plain: string): string {
  if (!plain.includes(".")) return plain;
  let end = plain.length;
  while (plain.charCodeAt(end - 1) === NOUGHT) end -= 1;
  if (plain.charCodeAt(end - 1) === POINT) end -= 1;
  return plain.slice(0, end);
}

/** "1,171.29" → "1171.29", ".5" → "0.5", "-3" → "-3"; null for anything that is no number. */
export function plainNumber(text: string): string | null {
  if (isPlain(text)) return text;
  const match = WHOLE.exec(text);
  if (match?.[2] === undefined || text.length > LONGEST) return null;
  const digits = match[2].replaceAll(",", "");
  return (match[1] === "-" ? "-" : "") + (digits.startsWith(".") ? `0${digits}` : digits);
}

/** A plain decimal as a whole number of its last places: 1.5 with three of them → 1500. */
function inPlaces(plain: string, places: number): bigint {
  const [whole = "", fraction = ""] = plain.split(".");
  return BigInt(whole + fraction.padEnd(places, "0"));
}

/** Whether two plain decimals differ by more than one unit of the last place of `rounded`. */
export function differ(exact: string, rounded: string): boolean {
  if (exact === withoutNeedlessZeros(rounded)) return false;
  const shown = placesOf(rounded);
  const places = Math.max(placesOf(exact), shown);
  const difference = inPlaces(exact, places) - inPlaces(rounded, places);
  const most = 10n ** BigInt(places - shown);
  return difference > most || difference < -most;
}

/** The number of decimal places of a plain decimal. */
export function placesOf(plain: string): number {
  const point = plain.indexOf(".");
  return point < 0 ? 0 : plain.length - point - 1;
}
