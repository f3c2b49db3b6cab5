/** A workbook of the grid → the bytes of an .xlsx file. */
import { BooleanNumber, type IWorkbookData, type IWorksheetData } from "@univerjs/core";
import { fileColor } from "./file-color";
import {
  CONDITIONAL_RESOURCE,
  type OriginalFile,
  type OriginalSheet,
  NOTE_RESOURCE,
  resourceOf,
  VALIDATION_RESOURCE,
} from "./opened-file";
import { savedCells } from "./saved-cells";
import { fittedRows, savedColumns, savedFreeze, savedRows } from "./saved-lines";
import { NO_ATTRIBUTES, type SheetAttributes, withSheetAttributes } from "./sheet-attributes";
import { savedConditional, savedNotes, savedValidations } from "./saved-rules";
import { type WebExtension, withWebExtensions } from "./web-extensions";
import {
  type DataValidation,
  type HeaderFooter,
  type NamedRange,
  type PageSetup,
  type SheetProtection,
  type SheetView,
  writeXlsx,
  type WriteOptions,
  type WriteSheet,
} from "./xlsx-library";

/** Properties of a sheet that are in the model, but not in the grid's snapshot. */
export interface SheetMetadata {
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  readonly protection: SheetProtection | null;
  readonly pageSetup: PageSetup | null;
  readonly headerFooter: HeaderFooter | null;
  /** Formulas of conditional formats, by id. */
  readonly formulas: ReadonlyMap<string, string>;
  /** Validations set by an add-in, which the grid's snapshot does not contain. */
  readonly validations: readonly DataValidation[];
  /** The grid's ids of validations removed by an add-in. */
  readonly removedValidations: ReadonlySet<string>;
  /** The cell's formula with its "="; null when it has none. */
  readonly formulaAt: (row: number, column: number) => string | null;
}

export interface SaveSource {
  /** With the plugins' data in its resources. */
  readonly snapshot: IWorkbookData;
  readonly activeSheet: string;
  readonly names: readonly NamedRange[];
  /** The settings of add-ins in the workbook. */
  readonly extensions: readonly WebExtension[];
  /** The opened file; null for a new workbook. */
  readonly original: OriginalFile | null;
  readonly metadata: (sheetId: string) => SheetMetadata;
}

/** Parts of the opened sheet that the grid does not support; they are saved unchanged. */
function unshownParts(original: OriginalSheet | null): Partial<WriteSheet> {
  const sheet = original?.sheet;
  return {
    ...(sheet?.autoFilter ? { autoFilter: sheet.autoFilter } : {}),
    ...(sheet?.images ? { images: sheet.images } : {}),
    ...(sheet?.textBoxes ? { textBoxes: sheet.textBoxes } : {}),
    ...(sheet?.sparklines ? { sparklines: sheet.sparklines } : {}),
    ...(sheet?.rowBreaks ? { rowBreaks: sheet.rowBreaks } : {}),
    ...(sheet?.colBreaks ? { colBreaks: sheet.colBreaks } : {}),
    ...(sheet?.outlineProperties ? { outlineProperties: sheet.outlineProperties } : {}),
    ...(sheet?.backgroundImage ? { backgroundImage: sheet.backgroundImage } : {}),
  };
}

function viewOf(sheet: Partial<IWorksheetData>, original: OriginalSheet | null): SheetView {
  const view: SheetView = { ...original?.sheet.view };
  const tabColor = fileColor(sheet.tabColor);
  delete view.tabColor;
  if (tabColor) view.tabColor = tabColor;
  view.showGridLines = sheet.showGridlines !== BooleanNumber.FALSE;
  return view;
}

function savedSheet(id: string, source: SaveSource): WriteSheet {
  const { snapshot, original } = source;
  const sheet = snapshot.sheets[id] ?? {};
  const originalSheet = original?.sheets.get(id) ?? null;
  const metadata = source.metadata(id);
  const resource = (name: string): unknown => resourceOf(snapshot, name)[id];
  const rowDefs = savedRows(sheet, originalSheet);
  const cells = savedCells({
    snapshot,
    sheet,
    original,
    originalSheet,
    formulaAt: metadata.formulaAt,
    notes: savedNotes(resource(NOTE_RESOURCE)),
  });
  // the library writes rows as far as there are cells: a hidden row below them needs one
  const lastRow = `${Math.max(0, ...rowDefs.keys())},0`;
  if (!cells.has(lastRow)) cells.set(lastRow, {});
  return {
    ...unshownParts(originalSheet),
    ...savedFreeze(sheet),
    name: sheet.name ?? id,
    cells,
    columns: savedColumns(sheet, originalSheet),
    rowDefs,
    merges: (sheet.mergeData ?? []).map(({ startRow, startColumn, endRow, endColumn }) => ({
      startRow,
      startCol: startColumn,
      endRow,
      endCol: endColumn,
    })),
    conditionalRules: savedConditional(
      resource(CONDITIONAL_RESOURCE),
      originalSheet,
      metadata.formulas,
    ),
    dataValidations: [
      ...savedValidations(
        resource(VALIDATION_RESOURCE),
        originalSheet,
        metadata.removedValidations,
      ),
      ...metadata.validations,
    ],
    view: viewOf(sheet, originalSheet),
    ...(metadata.visibility === "Hidden" ? { hidden: true } : {}),
    ...(metadata.visibility === "VeryHidden" ? { veryHidden: true } : {}),
    ...(metadata.protection ? { protection: metadata.protection } : {}),
    ...(metadata.pageSetup ? { pageSetup: metadata.pageSetup } : {}),
    ...(metadata.headerFooter ? { headerFooter: metadata.headerFooter } : {}),
  };
}

function workbookParts(original: OriginalFile | null): Partial<WriteOptions> {
  const { properties, dateSystem, defaultFont, workbookProtection } = original?.workbook ?? {};
  return {
    ...(properties ? { properties } : {}),
    ...(dateSystem ? { dateSystem } : {}),
    ...(defaultFont ? { defaultFont } : {}),
    ...(workbookProtection ? { workbookProtection } : {}),
  };
}

/** The opened sheet's attributes; those of the password only while its protection is unchanged. */
function attributesOf(id: string, { snapshot, original, metadata }: SaveSource): SheetAttributes {
  const own = original?.sheets.get(id);
  const fitted = fittedRows(snapshot.sheets[id] ?? {});
  if (!own) return { ...NO_ATTRIBUTES, fitted };
  const isFilesOwn = metadata(id).protection === own.sheet.protection;
  return { ...own.attributes, fitted, ...(isFilesOwn ? {} : { password: {} }) };
}

/** Writes the grid's workbook, completed from the model and from the opened file. */
export async function saveXlsx(source: SaveSource): Promise<Uint8Array> {
  const order = source.snapshot.sheetOrder;
  const bytes = await writeXlsx({
    ...workbookParts(source.original),
    sheets: order.map((id) => savedSheet(id, source)),
    namedRanges: [...source.names],
    activeSheet: Math.max(0, order.indexOf(source.activeSheet)),
  });
  const sheets = order.map((id) => attributesOf(id, source));
  return withWebExtensions(withSheetAttributes(bytes, sheets), source.extensions);
}
