/** The space for texts in cells: sizes of rows and columns, font, wrapping, merged cells. */
import { a1, columnNumber, type Position } from "../domain/cells";
import type { TextRoom } from "../domain/sheet/text-room";

/**
 * `getMergedAreasOrNullObject`. It clears Excel's own undo list (office-js #5918), which a write does
 * too: it is called for a write only, never for a check. Excel below this version counts a merged cell
 * as its first column.
 */
const MERGED_AREAS = { set: "ExcelApi", since: "1.13" };

/** Columns and rows of a merged cell that are counted; a larger one has enough space for any text. */
const COUNTED = { columns: 16, rows: 12 };

/** What is merged with a cell: how many columns and rows it has. */
interface Extent {
  readonly columns: number;
  readonly rows: number;
}

const ONE_CELL: Extent = { columns: 1, rows: 1 };

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, each) => each);

/** The extent of the merged area of an address ("表!H13:I14,表!K2:L2") that begins at a cell. */
export function extentIn(address: string, { row, column }: Position): Extent {
  for (const [, left = "", top, right = "", bottom] of address.matchAll(
    /!([A-Z]+)(\d+):([A-Z]+)(\d+)(?=,|$)/g,
  )) {
    if (columnNumber(left) !== column || Number(top) !== row) continue;
    return { columns: columnNumber(right) - column + 1, rows: Number(bottom) - row + 1 };
  }
  return ONE_CELL;
}

/**
 * Queues loading the rooms of cells for the caller's sync. The function returned gives the room of one
 * of them after it; null for a cell that is not asked for, and for one in a hidden row or column.
 */
export function queueTextRooms(
  sheet: Excel.Worksheet,
  places: readonly Position[],
): (at: Position) => TextRoom | null {
  const knowsMerged = Office.context.requirements.isSetSupported(
    MERGED_AREAS.set,
    MERGED_AREAS.since,
  );
  const counted = knowsMerged ? COUNTED : ONE_CELL;
  const rows = new Map<number, Excel.Range>();
  const columns = new Map<number, Excel.Range>();
  const cells = new Map(
    places.map((at) => {
      for (const each of upTo(counted.rows)) queueRow(sheet, rows, at.row + each);
      for (const each of upTo(counted.columns)) queueColumn(sheet, columns, at.column + each);
      const range = sheet.getRange(a1(at));
      range.load("format/wrapText,format/font/size");
      return [a1(at), { range, merged: knowsMerged ? queueMerged(sheet, at) : null }];
    }),
  );
  return (at) => {
    const cell = cells.get(a1(at));
    if (cell === undefined) return null;
    const { range, merged } = cell;
    const address = merged === null || merged.isNullObject ? "" : merged.address;
    const extent = extentIn(address, at);
    const width = sumOf(columns, [at.column, extent.columns], widthOf);
    const rowHeight = sumOf(rows, [at.row, 1], heightOf);
    if (width === 0 || rowHeight === 0) return null;
    return {
      width,
      rowHeight,
      heightBelow: sumOf(rows, [at.row + 1, extent.rows - 1], heightOf),
      fontSize: range.format.font.size,
      wraps: range.format.wrapText,
    };
  };
}

function queueRow(sheet: Excel.Worksheet, rows: Map<number, Excel.Range>, row: number): void {
  if (rows.has(row)) return;
  const range = sheet.getRange(a1({ row, column: 1 }));
  range.load("rowHidden,format/rowHeight");
  rows.set(row, range);
}

function queueColumn(
  sheet: Excel.Worksheet,
  columns: Map<number, Excel.Range>,
  column: number,
): void {
  if (columns.has(column)) return;
  const range = sheet.getRange(a1({ row: 1, column }));
  range.load("columnHidden,format/columnWidth");
  columns.set(column, range);
}

/** Points; 0 while the row is hidden. */
const heightOf = ({ rowHidden, format }: Excel.Range): number => (rowHidden ? 0 : format.rowHeight);

/** Points; 0 while the column is hidden. */
const widthOf = ({ columnHidden, format }: Excel.Range): number =>
  columnHidden ? 0 : format.columnWidth;

/** The sizes of so many lines together. */
const sumOf = (
  lines: ReadonlyMap<number, Excel.Range>,
  [first, count]: readonly [first: number, count: number],
  sizeOf: (line: Excel.Range) => number,
): number =>
  upTo(count).reduce((sum, each) => {
    const line = lines.get(first + each);
    return line === undefined ? sum : sum + sizeOf(line);
  }, 0);

function queueMerged(sheet: Excel.Worksheet, from: Position): Excel.RangeAreas {
  const to = { row: from.row + COUNTED.rows - 1, column: from.column + COUNTED.columns - 1 };
  const merged = sheet.getRange(`${a1(from)}:${a1(to)}`).getMergedAreasOrNullObject();
  merged.load("address");
  return merged;
}
