import { hasSameContent } from "../../domain/changes/holds-content";
import { EMPTY_CELL, type Cell, type Cells } from "../../domain/cells";

/** With more edited rows than these, rows were pasted, inserted or deleted. */
const MOST_EDITED_ROWS = 3;

/** What differs between two readings of a sheet. */
export interface CellsComparison {
  /** Nothing differs, number formats and the sheet's name included. */
  readonly isSame: boolean;
  /**
   * The numbers of the rows that were edited, from 1; empty where more than three were; null where
   * none was. The result of a formula may change without an edit.
   */
  readonly editedRows: readonly number[] | null;
}

/** Compares two readings of a sheet cell by cell, up to the first four edited rows. */
export function compareCells(before: Cells, after: Cells): CellsComparison {
  const top = Math.min(before.top, after.top);
  const bottom = Math.max(before.top + before.rows.length, after.top + after.rows.length);
  let isSame = before.sheet === after.sheet;
  const edited: number[] = [];
  for (let row = top; row < bottom && edited.length <= MOST_EDITED_ROWS; row += 1) {
    const difference = rowDifference(before, after, row);
    if (difference !== "none") isSame = false;
    if (difference === "edited") edited.push(row);
  }
  if (edited.length === 0) return { isSame, editedRows: null };
  return { isSame, editedRows: edited.length > MOST_EDITED_ROWS ? [] : edited };
}

type Difference = "none" | "shown-only" | "edited";

function rowDifference(before: Cells, after: Cells, row: number): Difference {
  const oneRow = before.rows[row - before.top] ?? [];
  const otherRow = after.rows[row - after.top] ?? [];
  const left = Math.min(before.left, after.left);
  const right = Math.max(before.left + oneRow.length, after.left + otherRow.length);
  let difference: Difference = "none";
  for (let column = left; column < right; column += 1) {
    const one = oneRow[column - before.left] ?? EMPTY_CELL;
    const other = otherRow[column - after.left] ?? EMPTY_CELL;
    if (!hasSameContent(one, other)) return "edited";
    if (!isSameCell(one, other)) difference = "shown-only";
  }
  return difference;
}

const isSameCell = (one: Cell, other: Cell): boolean =>
  one.kind === other.kind &&
  one.raw === other.raw &&
  one.shown === other.shown &&
  one.formula === other.formula &&
  one.format === other.format &&
  one.isLocked === other.isLocked;
