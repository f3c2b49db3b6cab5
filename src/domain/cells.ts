/**
 * The content of a worksheet, before a form is read from it.
 *
 * The code that reads a sheet (from Office.js, an .xlsx file or a test's array literal) determines
 * the kind of each cell once; no later stage uses the host's own values.
 */

/** The kind of a cell's content. A date is a `number` whose shown text is no number. */
export type CellKind = "empty" | "text" | "number" | "boolean" | "error";

/**
 * Lettering of a cell that changes the meaning of its text: `struck`, a part or all of it is struck
 * out; `raised`, digits stand above or below the line (3¹, 10⁴).
 */
export type Lettering = "struck" | "raised";

/** The content of a cell. */
export interface Cell {
  readonly kind: CellKind;
  /** The displayed text: "95.01%", "1,171.29", "2024/9/1". */
  readonly shown: string;
  /**
   * The stored value as text: a number's shortest decimal text, "TRUE", "#N/A", the text itself,
   * "".
   */
  readonly raw: string;
  /** The formula with its leading "=", if the cell holds one. A text such as "=1.00(份)" is none. */
  readonly formula?: string;
  /** The number format code where the source provides it ("General" or absent: none). */
  readonly format?: string;
  /** Lettering of a text that changes its meaning; known of files only. */
  readonly lettering?: Lettering;
  /** The sheet is protected and the cell is locked: nothing can be written to it. */
  readonly isLocked?: true;
}

/** A cell's position on its sheet; row and column count from 1. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells with the position of its top left corner. Rows may differ in length. */
export interface Cells {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly Cell[])[];
  /**
   * The areas that are merged over several rows; known of files only, as asking Excel for them empties
   * its undo list.
   */
  readonly merged?: readonly MergedArea[];
}

/** A merged area; only its top left cell is shown. */
export interface MergedArea {
  readonly from: Position;
  readonly to: Position;
}

/** The top left cell of the merged area that covers a cell from above; undefined where none is known to. */
export const mergedAbove = ({ merged }: Cells, { row, column }: Position): Position | undefined =>
  merged?.find(
    ({ from, to }) =>
      from.row < row && row <= to.row && from.column <= column && column <= to.column,
  )?.from;

/** Whether a cell may belong to the cell above it: merged with it, or not known to be separate. */
export const mayContinueAbove = (cells: Cells, at: Position): boolean =>
  cells.merged === undefined || mergedAbove(cells, at) !== undefined;

/** A cell without content. */
export const EMPTY_CELL: Cell = { kind: "empty", shown: "", raw: "" };

/** The cell at a position; an empty cell outside the rectangle. */
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

/** A column's number from its letters, in either case: "A" → 1, "AA" → 27. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** A position in A1 notation: {row: 21, column: 8} → "H21". */
export function a1({ row, column }: Position): string {
  return `${columnLetters(column)}${row}`;
}
