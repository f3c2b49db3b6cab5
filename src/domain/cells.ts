/**
 * What a worksheet says, before anyone has understood it.
 *
 * Whoever reads a sheet (Office.js, an .xlsx file, a test's array literal) decides once what
 * kind of content each cell holds; nothing after this looks at a host value again.
 */

/** The kind of content a cell holds. A date is a `number` whose shown text is no number. */
export type CellKind = "empty" | "text" | "number" | "boolean" | "error";

export interface Cell {
  readonly kind: CellKind;
  /** The text the sheet shows: "95.01%", "1,171.29", "2024/9/1". */
  readonly shown: string;
  /** What is stored, as text: a number's shortest decimal text, "TRUE", "#N/A", the text itself, "". */
  readonly raw: string;
  /** The formula with its leading "=", when the cell holds one. A text such as "=1.00(份)" is none. */
  readonly formula?: string;
  /** The number format code, where the source tells it ("General" or absent: none). */
  readonly format?: string;
}

/** A cell's place on its sheet; row and column count from 1. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells with the place of its top left corner. Rows may be shorter than others. */
export interface Cells {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly Cell[])[];
}

export const EMPTY_CELL: Cell = { kind: "empty", shown: "", raw: "" };

/** The cell at a place; an empty cell outside the rectangle. */
export function cellAt(cells: Cells, { row, column }: Position): Cell {
  return cells.rows[row - cells.top]?.[column - cells.left] ?? EMPTY_CELL;
}

/** A column's letters: 1 → "A", 27 → "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A place in A1 notation: {row: 21, column: 8} → "H21". */
export function a1({ row, column }: Position): string {
  return `${columnLetters(column)}${row}`;
}
