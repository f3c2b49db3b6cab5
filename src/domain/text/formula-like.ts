/**
 * Signs that begin a formula when a text is entered, pasted or opened again: those of Excel, and their
 * full-width forms, which Chinese and Japanese versions accept as well. Leading white space may be
 * removed, so it counts as well.
 */
const BEGINNING = /^[=+\-@＝＋－＠\t\r\n]/u;

/** Whether a text could be taken for a formula. */
export const mayBeginFormula = (text: string): boolean => BEGINNING.test(text);

/** Characters that change the direction of the text beside them, or that a terminal executes. */
const UNSEEN = /[\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;
const CONTROLS = /[\s\p{Cc}\u2028\u2029]+/gu;

/** A text in one line, without line breaks, control characters and marks of direction. */
export const oneLineText = (text: string): string =>
  text.replace(UNSEEN, "").replace(CONTROLS, " ").trim();
