/**
 * Signs that begin a formula where a text is entered, pasted or opened anew: those of Excel, and their
 * full-width forms, which Chinese and Japanese versions take for them. White space before them may be
 * taken away, so it counts as a beginning, too.
 */
const BEGINNING = /^[=+\-@＝＋－＠\t\r\n]/u;

/** Whether a text could be taken for a formula. */
export const mayBeginFormula = (text: string): boolean => BEGINNING.test(text);

/** Characters that turn the direction of what stands beside them, or that a terminal obeys. */
const UNSEEN = /[\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;
const CONTROLS = /[\s\p{Cc}\u2028\u2029]+/gu;

/** A text in one line as it is seen: without line breaks, controls and marks of direction. */
export const oneLineText = (text: string): string =>
  text.replace(UNSEEN, "").replace(CONTROLS, " ").trim();
