/** A rectangle of cells. In the workbench, rows and columns are counted from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** All cells of a sheet in Excel. */
export const GRID: Area = { row: 0, column: 0, rowCount: 1_048_576, columnCount: 16_384 };

/** The intersection of two areas; null when they have no cell in common. */
export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const bottom = Math.min(a.row + a.rowCount, b.row + b.rowCount);
  const right = Math.min(a.column + a.columnCount, b.column + b.columnCount);
  if (bottom <= row || right <= column) return null;
  return { row, column, rowCount: bottom - row, columnCount: right - column };
}

/** The smallest area that contains both. */
export function bounding(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rowCount: Math.max(a.row + a.rowCount, b.row + b.rowCount) - row,
    columnCount: Math.max(a.column + a.columnCount, b.column + b.columnCount) - column,
  };
}

/** Whether `inner` lies wholly in `outer`. */
export function contains(outer: Area, inner: Area): boolean {
  const common = intersection(outer, inner);
  return (
    common !== null &&
    common.rowCount === inner.rowCount &&
    common.columnCount === inner.columnCount
  );
}

/** Whether two areas have the same position and size. */
export function sameArea(a: Area, b: Area): boolean {
  return (
    a.row === b.row &&
    a.column === b.column &&
    a.rowCount === b.rowCount &&
    a.columnCount === b.columnCount
  );
}
