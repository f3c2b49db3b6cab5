/** White space in texts. */
import { isBlank } from "./character";

/** The index of the first white space at or after `from`; -1 where there is none. */
export function nextBlank(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) if (isBlank(text.charCodeAt(at))) return at;
  return -1;
}

/** The index of the first character at or after `from` that is no white space. */
export function blankEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && isBlank(text.charCodeAt(end))) end += 1;
  return end;
}

/** Whether a text contains white space. */
export const hasBlank = (text: string): boolean => nextBlank(text, 0) >= 0;

/** A text with each run of white space replaced by one line break, if it contains one, or one space. */
export const singleBlanks = (text: string): string =>
  hasBlank(text)
    ? text.replace(/[\s\u200b\ufeff]+/gu, (run) => (/[\r\n]/u.test(run) ? "\n" : " "))
    : text;

/** A text without any white space, zero-width characters included. */
export const withoutBlanks = (text: string): string =>
  hasBlank(text) ? text.replace(/[\s\u200b\ufeff]+/gu, "") : text;
