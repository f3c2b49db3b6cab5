import type { Position } from "../../domain/cells";
import { FileRefusal } from "../file-refusal";
import { GRID } from "../limits";

/** @throws FileRefusal for a position outside Excel's grid; `text` is quoted in its detail. */
export function assertInGrid({ row, column }: Position, text: string): void {
  const inside = row >= 1 && row <= GRID.rows && column >= 1 && column <= GRID.columns;
  if (!inside || !Number.isInteger(row))
    throw new FileRefusal("damaged", `${text} lies outside the grid`);
}

/**
 * The position of a cell reference: "H21" → {row: 21, column: 8}.
 * @throws FileRefusal for a reference outside the grid.
 */
export function readReference(text: string): Position {
  let column = 0;
  let at = 0;
  for (; at < text.length; at++) {
    const letter = text.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  const digits = text.slice(at);
  const row = /^\d+$/.test(digits) ? Number(digits) : 0;
  assertInGrid({ row, column }, text);
  return { row, column };
}
