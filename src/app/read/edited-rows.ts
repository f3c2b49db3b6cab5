/** Which rows of a sheet were edited between two readings of it. */
import { cellAt, type Cell, type Cells } from "../../domain/cells";

/** A person edits a row or two; more at once are pasted, inserted or deleted, and say nothing. */
const MOST = 3;

/** What someone has put into a cell: the result of a formula changes without an edit. */
const contentOf = ({ formula, kind, raw }: Cell): string => formula ?? `${kind} ${raw}`;

/**
 * The numbers of the rows whose contents differ, from 1; none where many do; null where nothing
 * differs.
 */
export function editedRows(before: Cells, after: Cells): readonly number[] | null {
  const top = Math.min(before.top, after.top);
  const bottom = Math.max(before.top + before.rows.length, after.top + after.rows.length);
  const rows: number[] = [];
  for (let row = top; row < bottom && rows.length <= MOST; row += 1) {
    if (differs(before, after, row)) rows.push(row);
  }
  if (rows.length === 0) return null;
  return rows.length > MOST ? [] : rows;
}

function differs(before: Cells, after: Cells, row: number): boolean {
  const left = Math.min(before.left, after.left);
  const right = Math.max(rightOf(before, row), rightOf(after, row));
  for (let column = left; column < right; column += 1) {
    const at = { row, column };
    if (contentOf(cellAt(before, at)) !== contentOf(cellAt(after, at))) return true;
  }
  return false;
}

const rightOf = ({ left, top, rows }: Cells, row: number): number =>
  left + (rows[row - top]?.length ?? 0);
