/**
 * What a terminal obeys, or a program takes for the end of a line, and marks that turn the direction of
 * what stands beside them. Line breaks and tabs are ours.
 */
const UNPRINTED = /[^\P{Cc}\t\n]|[\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

const escaped = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** A text with a space for each such character. */
export const printable = (text: string): string => text.replace(UNPRINTED, " ");

/** A value as one line of JSON, which has escapes for such characters and so says the same. */
export const jsonLine = (value: object): string =>
  JSON.stringify(value).replace(UNPRINTED, escaped);
