/** The most characters that Excel opens in a cell; a file with more is broken to it. */
export const LONGEST_CELL = 32_767;

const HALF_CHARACTER = /[\uD800-\uDBFF]$/u;

/** A text as a cell can hold it: one that is longer ends with "…". */
export const cellText = (text: string): string =>
  text.length <= LONGEST_CELL
    ? text
    : `${text.slice(0, LONGEST_CELL - 1).replace(HALF_CHARACTER, "")}…`;
