/**
 * Classes of characters, by UTF-16 code unit. These functions run for every character of every
 * cell: comparing numbers is many times faster than a regular expression for one character.
 */

/** Whether a code unit is white space: what `\s` matches, and the zero-width space. */
export function isBlank(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  if (code < 0x1680) return code === 0xa0;
  if (code > 0x3000) return code === 0xfeff;
  return (
    code === 0x3000 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f
  );
}

/** Han outside the unified ideographs: radicals, 々〇, Suzhou numerals, compatibility ideographs. */
const RARE_HAN =
  /[\u2e80-\u2e99\u2e9b-\u2ef3\u2f00-\u2fd5々〇〡-〩〸-〻\u3400-\u4dbf\uf900-\ufa6d\ufa70-\ufad9]/u;

/** Whether a code unit is a Chinese character of Unicode's basic plane. */
export function isHan(code: number): boolean {
  if (code >= 0x4e00 && code <= 0x9fff) return true;
  return code >= 0x2e80 && code <= 0xfad9 && RARE_HAN.test(String.fromCharCode(code));
}

/** Whether a code unit is ≤ or ≥. */
const isBound = (code: number): boolean => code === 0x2264 || code === 0x2265;

/**
 * Whether a text consists of visible ASCII, common Chinese characters and 、。《》≤≥ only. Such a text
 * contains no white space and no look-alikes, so it needs no normalizing. Most texts are ordinary.
 */
export function isOrdinary(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const common = code >= 0x4e00 ? code <= 0x9fff : code > 0x20 && code < 0x7f;
    if (!common && !(code > 0x3000 && code < 0x3010) && !isBound(code)) return false;
  }
  return true;
}

/** Whether a text contains a Chinese character. */
export function hasHan(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (isHan(text.charCodeAt(at))) return true;
  return false;
}

/** Whether a code unit is a Chinese character, or the first of a pair outside the basic plane. */
export const mayBeHan = (code: number): boolean =>
  isHan(code) || (code >= 0xd800 && code <= 0xdbff);

/** Whether a code unit is an ASCII digit. */
export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Whether a code unit is an ASCII letter or digit. */
export const isWord = (code: number): boolean =>
  isDigit(code) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
