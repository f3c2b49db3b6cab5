/** The content of a cell in the workbook model. */

export type CellKind = "empty" | "text" | "number" | "boolean" | "error";

/** The number format of a cell that has none. */
export const GENERAL = "General";

/** The number format of a cell whose content stays text whatever is typed. */
export const TEXT = "@";

export interface CellState {
  readonly kind: CellKind;
  /** "" for an empty cell; the error's name for an error. */
  readonly value: string | number | boolean;
  /** The formula with its "=", when the cell holds one; `value` is then its result. */
  readonly formula: string | null;
  readonly format: string;
}

/** A content to write into a cell, whose format is kept unless one is given. */
export type CellInput = (
  | { readonly kind: "empty" }
  | { readonly kind: "text" | "error" | "formula"; readonly value: string }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "boolean"; readonly value: boolean }
) & { readonly format?: string };

const ERRORS = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
]);

/** Whether a text is the name of an error. */
export function isErrorName(text: string): boolean {
  return ERRORS.has(text);
}
