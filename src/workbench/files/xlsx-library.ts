/** The workbench's only importer of hucre. */
export { readXlsx, resolveThemeColor, writeXlsx } from "hucre/xlsx";
export type {
  Cell,
  CellStyle,
  ConditionalRule,
  DataValidation,
  Sheet,
  Workbook,
  WriteOptions,
  WriteSheet,
} from "hucre/xlsx";
import type { CellStyle, ColumnDef, Workbook, WriteSheet } from "hucre/xlsx";

export type FontStyle = NonNullable<CellStyle["font"]>;
export type FillStyle = NonNullable<CellStyle["fill"]>;
export type BorderStyle = NonNullable<CellStyle["border"]>;
export type BorderSide = NonNullable<BorderStyle["top"]>;
export type CellProtection = NonNullable<CellStyle["protection"]>;
export type AlignmentStyle = NonNullable<CellStyle["alignment"]>;
export type Color = NonNullable<FontStyle["color"]>;
export type RowDef = NonNullable<WriteSheet["rowDefs"]> extends Map<number, infer T> ? T : never;
export type PageSetup = NonNullable<WriteSheet["pageSetup"]>;
export type SheetView = NonNullable<WriteSheet["view"]>;
export type SheetProtection = NonNullable<WriteSheet["protection"]>;
export type HeaderFooter = NonNullable<WriteSheet["headerFooter"]>;
export type NamedRange = NonNullable<Workbook["namedRanges"]>[number];
export type { ColumnDef };
