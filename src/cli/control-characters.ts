/**
 * Control characters, which a terminal would execute, separators that programs read as line ends, and
 * marks that change the direction of the text beside them. Line breaks and tabs are the program's own.
 */
const CONTROLS = /[^\P{Cc}\t\n]|[\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

const escaped = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** A text with a space in the place of each control character. */
export const printable = (text: string): string => text.replace(CONTROLS, " ");

/** A value as one line of JSON, with escapes in the place of control characters; its value is the same. */
export const jsonLine = (value: object): string => JSON.stringify(value).replace(CONTROLS, escaped);
