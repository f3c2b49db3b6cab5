import type { Area } from "./area";
import type { LinesChange } from "./workbook-model";

/** Rows or columns inserted or deleted on a sheet. */
export interface LineShift {
  readonly change: LinesChange;
  /** The first line affected, counted from 0. */
  readonly first: number;
  readonly count: number;
}

/** A start and a length after lines were inserted or deleted. */
function shiftedSpan(start: number, length: number, { change, first, count }: LineShift) {
  if (change.endsWith("Inserted")) {
    if (first <= start) return { start: start + count, length };
    return first < start + length ? { start, length: length + count } : { start, length };
  }
  const end = start + length;
  const lostBefore = Math.max(0, Math.min(first + count, start) - Math.min(first, start));
  const lostInside = Math.max(0, Math.min(first + count, end) - Math.max(first, start));
  return { start: start - lostBefore, length: length - lostInside };
}

/**
 * Where an area is after rows or columns were inserted or deleted. An area that was deleted whole
 * has no rows or columns left.
 */
export function shifted(area: Area, change: LineShift): Area {
  if (change.change.startsWith("Row")) {
    const { start, length } = shiftedSpan(area.row, area.rowCount, change);
    return { ...area, row: start, rowCount: length };
  }
  const { start, length } = shiftedSpan(area.column, area.columnCount, change);
  return { ...area, column: start, columnCount: length };
}
