import type { Position } from "../../domain/cells";
import { GRID } from "../limits";

/** Whether a position lies on Excel's grid. */
export function isOnGrid({ row, column }: Position): boolean {
  return row >= 1 && row <= GRID.rows && column >= 1 && column <= GRID.columns;
}

/** A row's number as a file gives it; NaN where it is none on the grid. */
export function readRowNumber(text: string): number {
  const row = /^\s*\d{1,7}\s*$/.test(text) ? Number(text) : NaN;
  return isOnGrid({ row, column: 1 }) ? row : NaN;
}

/**
 * The position of a cell reference: "H21", "h21" and "$H$21" → {row: 21, column: 8}. `row` or
 * `column` is NaN where that half of the reference is none on the grid.
 */
export function readReference(text: string): Position {
  return plainReference(text) ?? spelledReference(text);
}

/** A reference as programs write it (H21), which a sheet has for every cell; null for any other text. */
function plainReference(text: string): Position | null {
  let [at, column, row] = [0, 0, 0];
  for (let code = text.charCodeAt(0); code >= 0x41 && code <= 0x5a; code = text.charCodeAt(at)) {
    column = column * 26 + code - 0x40;
    at += 1;
  }
  const digits = at;
  for (let code = text.charCodeAt(at); code >= 0x30 && code <= 0x39; code = text.charCodeAt(at)) {
    row = row * 10 + code - 0x30;
    at += 1;
  }
  const isWhole = at === text.length && digits > 0 && digits <= 3 && at - digits <= 7;
  const position = { row, column };
  return isWhole && isOnGrid(position) ? position : null;
}

function spelledReference(text: string): Position {
  const [, letters = "", digits = ""] = /^\s*\$?([A-Za-z]{1,3})\$?(\d{0,7})\s*$/.exec(text) ?? [];
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return {
    row: readRowNumber(digits),
    column: isOnGrid({ row: 1, column }) ? column : NaN,
  };
}
