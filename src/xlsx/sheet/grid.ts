import { EMPTY_CELL, type Cell, type Cells, type Position } from "../../domain/cells";
import { FileRefusal } from "../file-refusal";
import { LIMITS } from "../limits";

export interface PlacedCell {
  readonly at: Position;
  readonly cell: Cell;
}

const EMPTY_ROW: readonly Cell[] = [];

/**
 * The rectangle from the first to the last filled row and column; each row ends with its last filled
 * cell.
 * @throws FileRefusal for a position filled twice, and for more positions than LIMITS.places.
 */
export function gridOf(sheet: string, placed: readonly PlacedCell[]): Cells {
  let [top, left, bottom] = [Infinity, Infinity, 0];
  const widths = new Map<number, number>();
  for (const { at } of placed) {
    top = Math.min(top, at.row);
    left = Math.min(left, at.column);
    bottom = Math.max(bottom, at.row);
    widths.set(at.row, Math.max(widths.get(at.row) ?? 0, at.column));
  }
  if (bottom === 0) return { sheet, top: 1, left: 1, rows: [] };

  let places = bottom - top + 1;
  for (const width of widths.values()) places += width - left + 1;
  if (places > LIMITS.places) throw new FileRefusal("too-large", `${sheet}: ${places} cells`);

  const filled = new Map<number, Cell[]>();
  for (const [row, width] of widths)
    filled.set(row, new Array<Cell>(width - left + 1).fill(EMPTY_CELL));
  for (const { at, cell } of placed) {
    const row = filled.get(at.row);
    if (row?.[at.column - left] !== EMPTY_CELL)
      throw new FileRefusal("damaged", `${sheet}: row ${at.row} column ${at.column} twice`);
    row[at.column - left] = cell;
  }
  const rows = Array.from({ length: bottom - top + 1 }, (_, index) => filled.get(top + index));
  return { sheet, top, left, rows: rows.map((row) => row ?? EMPTY_ROW) };
}
