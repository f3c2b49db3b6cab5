/** Rows and columns of the grid for a file: sizes, hidden and frozen lines. */
import {
  BooleanNumber,
  type IColumnData,
  type IRowData,
  type IWorksheetData,
} from "@univerjs/core";
import { columnCharacters, rowPoints } from "./measures";
import type { OriginalSheet } from "./opened-file";
import type { ColumnDef, RowDef, WriteSheet } from "./xlsx-library";

/** Widths and hidden columns of the grid, with the outline levels of the opened file. */
export function savedColumns(
  sheet: Partial<IWorksheetData>,
  original: OriginalSheet | null,
): ColumnDef[] {
  const columns: Record<number, Partial<IColumnData>> = sheet.columnData ?? {};
  const count = Math.max(0, ...Object.keys(columns).map((column) => Number(column) + 1));
  return Array.from({ length: count }, (_, column): ColumnDef => {
    const { w, hd } = columns[column] ?? {};
    const { outlineLevel, collapsed } = original?.sheet.columns?.[column] ?? {};
    return {
      ...(w === undefined ? {} : { width: columnCharacters(w) }),
      ...(hd === BooleanNumber.TRUE ? { hidden: true } : {}),
      ...(outlineLevel === undefined ? {} : { outlineLevel }),
      ...(collapsed === undefined ? {} : { collapsed }),
    };
  });
}

/** Heights set explicitly and hidden rows of the grid, with the outline levels of the opened file. */
export function savedRows(
  sheet: Partial<IWorksheetData>,
  original: OriginalSheet | null,
): Map<number, RowDef> {
  const data: Record<string, Partial<IRowData>> = { ...sheet.rowData };
  const rows = Object.entries(data).map(([row, { h, ia, hd }]): [number, RowDef] => {
    const { outlineLevel, collapsed } = original?.sheet.rowDefs?.get(Number(row)) ?? {};
    return [
      Number(row),
      {
        // a height computed by the grid is not an explicit one
        ...(h === undefined || ia === BooleanNumber.TRUE ? {} : { height: rowPoints(h) }),
        ...(hd === BooleanNumber.TRUE ? { hidden: true } : {}),
        ...(outlineLevel === undefined ? {} : { outlineLevel }),
        ...(collapsed === undefined ? {} : { collapsed }),
      },
    ];
  });
  return new Map(rows.filter(([, row]) => Object.keys(row).length > 0));
}

/** Heights fitted to the rows' contents: points by row. */
export function fittedRows({ rowData }: Partial<IWorksheetData>): Map<number, number> {
  const rows: Record<string, Partial<IRowData>> = { ...rowData };
  return new Map(
    Object.entries(rows).flatMap(([row, { h, ah, ia }]): [number, number][] => {
      const height = ia === BooleanNumber.FALSE ? undefined : (ah ?? (ia === undefined ? ah : h));
      return height === undefined ? [] : [[Number(row), rowPoints(height)]];
    }),
  );
}

/** The frozen rows and columns as they are saved; nothing without any. */
export function savedFreeze({ freeze }: Partial<IWorksheetData>): Pick<WriteSheet, "freezePane"> {
  const [rows, columns] = [Math.max(0, freeze?.ySplit ?? 0), Math.max(0, freeze?.xSplit ?? 0)];
  if (rows === 0 && columns === 0) return {};
  return { freezePane: { ...(rows ? { rows } : {}), ...(columns ? { columns } : {}) } };
}
