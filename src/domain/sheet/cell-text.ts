/** The most characters in a cell; Excel calls a file with more damaged. */
export const LONGEST_CELL = 32_767;

const HALF_CHARACTER = /[\uD800-\uDBFF]$/u;

/** A text cut to the length of a cell; a longer one ends with "…". */
export const cellText = (text: string): string =>
  text.length <= LONGEST_CELL
    ? text
    : `${text.slice(0, LONGEST_CELL - 1).replace(HALF_CHARACTER, "")}…`;
