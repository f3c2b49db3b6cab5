/** Rules that name "this row" by `ROW()`, which the engine does not know inside a rule. */
const CELL_OF_CURRENT_ROW = /INDEX\((\$[A-Z]{1,3}):\1,ROW\(\)\)/gi;

/**
 * A rule's formula as the engine counts it: from the first row of its cells, so that `$F13` there is
 * `$F14` one row below. `firstRow` is counted from 0. Other formulas stay as they are.
 */
export const relativeToFirstRow = (formula: string, firstRow: number): string =>
  formula.replace(CELL_OF_CURRENT_ROW, (_, column: string) => `${column}${firstRow + 1}`);

/** Whether the engine has to be told a formula in its own way. */
export const usesRowFunction = (formula: string): boolean =>
  relativeToFirstRow(formula, 0) !== formula;
