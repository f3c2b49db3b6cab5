/** A workbook of the grid → the bytes of an .xlsx file. */
import { BooleanNumber, type IWorkbookData, type IWorksheetData } from "@univerjs/core";
import { fileColor } from "./file-color";
import {
  CONDITIONAL_RESOURCE,
  type KeptFile,
  type KeptSheet,
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

/** What is known of a sheet besides the grid's snapshot of it. */
export interface SheetFacts {
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  readonly protection: SheetProtection | null;
  readonly pageSetup: PageSetup | null;
  readonly headerFooter: HeaderFooter | null;
  /** Formulas of conditional formats, by id. */
  readonly formulas: ReadonlyMap<string, string>;
  /** Validations that are not the grid's: an add-in has set them. */
  readonly validations: readonly DataValidation[];
  /** The grid's ids of validations an add-in has taken away. */
  readonly removedValidations: ReadonlySet<string>;
  /** The text of a cell's formula with its "="; null when it holds none. */
  readonly formulaAt: (row: number, column: number) => string | null;
}

export interface SaveSource {
  /** With the plugins' data in its resources. */
  readonly snapshot: IWorkbookData;
  readonly activeSheet: string;
  readonly names: readonly NamedRange[];
  /** What add-ins keep in the workbook. */
  readonly extensions: readonly WebExtension[];
  /** What the file said that was opened; null when the workbook is a new one. */
  readonly kept: KeptFile | null;
  readonly facts: (sheetId: string) => SheetFacts;
}

/** Parts of the opened sheet that the grid does not show and nothing here changes. */
function carriedOver(kept: KeptSheet | null): Partial<WriteSheet> {
  const sheet = kept?.sheet;
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

function viewOf(sheet: Partial<IWorksheetData>, kept: KeptSheet | null): SheetView {
  const view: SheetView = { ...kept?.sheet.view };
  const tabColor = fileColor(sheet.tabColor);
  delete view.tabColor;
  if (tabColor) view.tabColor = tabColor;
  view.showGridLines = sheet.showGridlines !== BooleanNumber.FALSE;
  return view;
}

function savedSheet(id: string, source: SaveSource): WriteSheet {
  const { snapshot, kept } = source;
  const sheet = snapshot.sheets[id] ?? {};
  const keptSheet = kept?.sheets.get(id) ?? null;
  const facts = source.facts(id);
  const resource = (name: string): unknown => resourceOf(snapshot, name)[id];
  const rowDefs = savedRows(sheet, keptSheet);
  const cells = savedCells({
    snapshot,
    sheet,
    kept,
    keptSheet,
    formulaAt: facts.formulaAt,
    notes: savedNotes(resource(NOTE_RESOURCE)),
  });
  // the library writes rows as far as there are cells: a hidden row below them needs one
  const lastRow = `${Math.max(0, ...rowDefs.keys())},0`;
  if (!cells.has(lastRow)) cells.set(lastRow, {});
  return {
    ...carriedOver(keptSheet),
    ...savedFreeze(sheet),
    name: sheet.name ?? id,
    cells,
    columns: savedColumns(sheet, keptSheet),
    rowDefs,
    merges: (sheet.mergeData ?? []).map(({ startRow, startColumn, endRow, endColumn }) => ({
      startRow,
      startCol: startColumn,
      endRow,
      endCol: endColumn,
    })),
    conditionalRules: savedConditional(resource(CONDITIONAL_RESOURCE), keptSheet, facts.formulas),
    dataValidations: [
      ...savedValidations(resource(VALIDATION_RESOURCE), keptSheet, facts.removedValidations),
      ...facts.validations,
    ],
    view: viewOf(sheet, keptSheet),
    ...(facts.visibility === "Hidden" ? { hidden: true } : {}),
    ...(facts.visibility === "VeryHidden" ? { veryHidden: true } : {}),
    ...(facts.protection ? { protection: facts.protection } : {}),
    ...(facts.pageSetup ? { pageSetup: facts.pageSetup } : {}),
    ...(facts.headerFooter ? { headerFooter: facts.headerFooter } : {}),
  };
}

function workbookParts(kept: KeptFile | null): Partial<WriteOptions> {
  const { properties, dateSystem, defaultFont, workbookProtection } = kept?.workbook ?? {};
  return {
    ...(properties ? { properties } : {}),
    ...(dateSystem ? { dateSystem } : {}),
    ...(defaultFont ? { defaultFont } : {}),
    ...(workbookProtection ? { workbookProtection } : {}),
  };
}

/** The opened sheet's; its password only while the protection is the file's own. */
function attributesOf(id: string, { snapshot, kept, facts }: SaveSource): SheetAttributes {
  const own = kept?.sheets.get(id);
  const fitted = fittedRows(snapshot.sheets[id] ?? {});
  if (!own) return { ...NO_ATTRIBUTES, fitted };
  const isFilesOwn = facts(id).protection === own.sheet.protection;
  return { ...own.attributes, fitted, ...(isFilesOwn ? {} : { password: {} }) };
}

/** Writes what the grid shows, and with it what the opened file had besides. */
export async function saveXlsx(source: SaveSource): Promise<Uint8Array> {
  const order = source.snapshot.sheetOrder;
  const bytes = await writeXlsx({
    ...workbookParts(source.kept),
    sheets: order.map((id) => savedSheet(id, source)),
    namedRanges: [...source.names],
    activeSheet: Math.max(0, order.indexOf(source.activeSheet)),
  });
  const sheets = order.map((id) => attributesOf(id, source));
  return withWebExtensions(withSheetAttributes(bytes, sheets), source.extensions);
}
