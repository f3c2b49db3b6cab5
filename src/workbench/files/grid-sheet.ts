import {
  BooleanNumber,
  type IColumnData,
  type IFreeze,
  type IRowData,
  type IWorksheetData,
} from "@univerjs/core";
import { gridColor } from "./file-color";
import type { CellRows } from "./grid-cells";
import { columnPixels, rowPixels } from "./measures";
import type { SheetAttributes } from "./sheet-attributes";
import type { Sheet } from "./xlsx-library";

/** Empty rows and columns added beyond the contents, since the grid has a fixed size. */
const SPARE_ROWS = 100;
const SPARE_COLUMNS = 10;
const MIN_ROWS = 200;
const MIN_COLUMNS = 26;
/** Excel's defaults, in characters and points, for a file without default sizes. */
const DEFAULT_COLUMN_WIDTH = "9.140625";
const DEFAULT_ROW_HEIGHT = "15";
function rowsOf(
  sheet: Sheet,
  fitted: SheetAttributes["fitted"],
): Record<number, Partial<IRowData>> {
  const rows: Record<number, Partial<IRowData>> = Object.fromEntries(
    [...fitted].map(([row, height]) => [row, { h: rowPixels(height), ia: BooleanNumber.TRUE }]),
  );
  for (const [row, { height, hidden }] of sheet.rowDefs ?? []) {
    rows[row] = {
      ...rows[row],
      ...(height === undefined ? {} : { h: rowPixels(height), ia: BooleanNumber.FALSE }),
      ...(hidden ? { hd: BooleanNumber.TRUE } : {}),
    };
  }
  return rows;
}

function columnsOf(sheet: Sheet): Record<number, Partial<IColumnData>> {
  return Object.fromEntries(
    (sheet.columns ?? []).map(({ width, hidden }, column) => [
      column,
      {
        ...(width === undefined ? {} : { w: columnPixels(width) }),
        ...(hidden ? { hd: BooleanNumber.TRUE } : {}),
      },
    ]),
  );
}

function freezeOf({ freezePane }: Sheet): { freeze?: IFreeze } {
  const { rows = 0, columns = 0 } = freezePane ?? {};
  if (rows === 0 && columns === 0) return {};
  return {
    freeze: {
      ySplit: rows,
      xSplit: columns,
      startRow: rows === 0 ? -1 : rows,
      startColumn: columns === 0 ? -1 : columns,
    },
  };
}

/** A sheet of the file for the grid: cells, rows, columns, merged areas and view. */
export function gridSheet(
  id: string,
  sheet: Sheet,
  cellData: CellRows,
  { sizes: { defaultColWidth, defaultRowHeight }, fitted }: SheetAttributes,
): Partial<IWorksheetData> {
  const rows = Object.keys(cellData).map(Number);
  const columns = Object.values(cellData).flatMap((line) => Object.keys(line).map(Number));
  const merges = sheet.merges ?? [];
  const lastRow = Math.max(0, ...rows, ...merges.map((merge) => merge.endRow));
  const lastColumn = columns.reduce(
    (last, column) => Math.max(last, column),
    Math.max(0, ...merges.map((merge) => merge.endCol)),
  );
  const tabColor = gridColor(sheet.view?.tabColor);
  return {
    id,
    name: sheet.name,
    rowCount: Math.max(MIN_ROWS, lastRow + 1 + SPARE_ROWS),
    columnCount: Math.max(MIN_COLUMNS, lastColumn + 1 + SPARE_COLUMNS),
    defaultColumnWidth: columnPixels(Number(defaultColWidth ?? DEFAULT_COLUMN_WIDTH)),
    defaultRowHeight: rowPixels(Number(defaultRowHeight ?? DEFAULT_ROW_HEIGHT)),
    cellData,
    rowData: rowsOf(sheet, fitted),
    columnData: columnsOf(sheet),
    mergeData: merges.map(({ startRow, startCol, endRow, endCol }) => ({
      startRow,
      startColumn: startCol,
      endRow,
      endColumn: endCol,
    })),
    hidden: sheet.hidden || sheet.veryHidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    showGridlines: sheet.view?.showGridLines === false ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    ...(tabColor ? { tabColor } : {}),
    ...freezeOf(sheet),
  };
}
