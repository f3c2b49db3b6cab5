/** A cell of the current row given by `ROW()`, which the engine does not evaluate inside a rule. */
const CELL_OF_CURRENT_ROW = /INDEX\((\$[A-Z]{1,3}):\1,ROW\(\)\)/gi;

/**
 * A rule's formula with `ROW()` replaced by the first row of its cells, from which the engine counts
 * relative rows. Other formulas are not changed.
 * @param firstRow The first row of the rule's cells, counted from 0.
 */
export const relativeToFirstRow = (formula: string, firstRow: number): string =>
  formula.replace(CELL_OF_CURRENT_ROW, (_, column: string) => `${column}${firstRow + 1}`);

/** Whether a formula must be rewritten for the engine by `relativeToFirstRow`. */
export const usesRowFunction = (formula: string): boolean =>
  relativeToFirstRow(formula, 0) !== formula;
