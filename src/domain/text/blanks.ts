/** White space in a text: where it is, and the text without it. */
import { isBlank } from "./character";

/** Where the next white space is, from a place on; -1 where there is none. */
export function nextBlank(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) if (isBlank(text.charCodeAt(at))) return at;
  return -1;
}

/** Where the white space ends that begins at a place. */
export function blankEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && isBlank(text.charCodeAt(end))) end += 1;
  return end;
}

export const hasBlank = (text: string): boolean => nextBlank(text, 0) >= 0;

/** White space out, whatever stands beside it. */
export const withoutBlanks = (text: string): string =>
  hasBlank(text) ? text.replace(/[\s\u200b\ufeff]+/gu, "") : text;
