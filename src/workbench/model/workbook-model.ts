/**
 * The interface between the host and the spreadsheet engine. The host uses the engine only through
 * it, so that the engine can be replaced, and can run in Node or under the grid of a page.
 */
import type { Area } from "./area";
import type { CellInput, CellState } from "./cell-content";
import type { SheetObjects } from "./sheet-objects";
import type { CellStyle, StylePatch } from "./cell-style";

export type SheetVisibility = "Visible" | "Hidden" | "VeryHidden";

export interface CellStore {
  /** The present size of the engine's grid; writing beyond it enlarges the grid. */
  readonly extent: Area;
  /** The cells of an area, row by row. */
  read(area: Area): CellState[][];
  /** Writes an area from its top left corner; a cell is not changed where the input is null. */
  write(area: Area, inputs: readonly (readonly (CellInput | null)[])[]): void;
  /** Sets number formats without changing contents; null keeps a cell's format. */
  setFormats(area: Area, formats: readonly (readonly (string | null)[])[]): void;
  /** The smallest area inside `within` that holds values, or values and formats; null for none. */
  used(within: Area, valuesOnly: boolean): Area | null;
  /** Inserts empty cells over an area and moves what was there. */
  insert(area: Area, direction: "down" | "right"): void;
  /** Deletes an area and moves the cells after it up or left. */
  remove(area: Area, direction: "up" | "left"): void;
}

export interface StyleStore {
  at(row: number, column: number): CellStyle;
  apply(area: Area, patch: StylePatch): void;
  /** Removes fonts, fills, borders, alignments and number formats. */
  clear(area: Area): void;
}

export interface MergeStore {
  all(): Area[];
  add(area: Area): void;
  /** Splits every merged area that intersects the area. */
  remove(area: Area): void;
}

/** Rows and columns; sizes in points. */
export interface LineStore {
  rowHeight(row: number): number;
  setRowHeights(first: number, count: number, points: number): void;
  /** Sets the heights of rows to fit their contents. */
  fitRows(first: number, count: number): void;
  columnWidth(column: number): number;
  setColumnWidths(first: number, count: number, points: number): void;
  isRowHidden(row: number): boolean;
  isColumnHidden(column: number): boolean;
  setRowsHidden(first: number, count: number, hidden: boolean): void;
  setColumnsHidden(first: number, count: number, hidden: boolean): void;
  insertRows(first: number, count: number): void;
  deleteRows(first: number, count: number): void;
  insertColumns(first: number, count: number): void;
  deleteColumns(first: number, count: number): void;
}

/** A rule that colours cells while its formula is true; the formula is for the first area's top left cell. */
export interface ConditionalFormat {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly formula: string;
  readonly fill: string | null;
  readonly color: string | null;
  readonly bold: boolean;
  readonly stopIfTrue: boolean;
}

export interface ConditionalFormatStore {
  /** The rules by formula, in order of priority; rules of other types are not included. */
  all(): ConditionalFormat[];
  add(format: Omit<ConditionalFormat, "id">): ConditionalFormat;
  update(id: string, patch: Partial<Omit<ConditionalFormat, "id">>): void;
  remove(id: string): void;
}

export interface PageLayout {
  orientation: "Portrait" | "Landscape";
  paperSize: string | null;
  zoom: {
    readonly scale?: number;
    readonly horizontalFitToPages?: number;
    readonly verticalFitToPages?: number;
  };
  /** First and last row, counted from 0. */
  titleRows: { readonly first: number; readonly last: number } | null;
  printArea: Area | null;
  centerHorizontally: boolean;
  /** Points. */
  margins: { top: number; bottom: number; left: number; right: number };
  headersFooters: Record<string, string>;
}

export interface Validation {
  readonly area: Area;
  readonly rule: Readonly<Record<string, unknown>>;
  readonly prompt: Readonly<Record<string, unknown>> | null;
  readonly errorAlert: Readonly<Record<string, unknown>> | null;
  readonly ignoreBlanks: boolean;
}

export interface Protection {
  options: Readonly<Record<string, unknown>>;
  password: string | null;
}

export interface SheetModel {
  /** Does not change when the sheet is renamed. */
  readonly id: string;
  readonly name: string;
  /** Counted from 0. */
  readonly position: number;
  readonly visibility: SheetVisibility;
  rename(name: string): void;
  moveTo(position: number): void;
  show(visibility: SheetVisibility): void;
  activate(): void;
  delete(): void;

  readonly cells: CellStore;
  readonly styles: StyleStore;
  readonly merges: MergeStore;
  readonly lines: LineStore;
  readonly conditionalFormats: ConditionalFormatStore;
  /** Number of frozen rows and columns. */
  frozen: { readonly rows: number; readonly columns: number };
  showGridlines: boolean;
  showHeadings: boolean;
  tabColor: string;

  /** Stored as data: the engine does not support these. */
  protection: Protection | null;
  pageLayout: PageLayout;
  validations: Validation[];
  objects: SheetObjects;
}

export interface DefinedName {
  readonly name: string;
  /** "=Sheet1!$A$1:$B$2" */
  readonly formula: string;
  comment: string;
  visible: boolean;
}

export interface Selection {
  readonly sheetId: string;
  readonly areas: readonly Area[];
}

/** The cause of a change: the user of the grid, or the host on behalf of an add-in. */
export type Origin = "user" | "host";

export type LinesChange = "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted";

/** Where cells move: down and right when some are inserted, up and left when some are deleted. */
export type ShiftDirection = "down" | "right" | "up" | "left";

export type ModelEvent =
  | {
      readonly kind: "edited";
      readonly sheetId: string;
      readonly area: Area;
      readonly origin: Origin;
      /** The previous content, if a single cell was edited. */
      readonly before: CellState | null;
    }
  | {
      readonly kind: "lines";
      readonly sheetId: string;
      readonly change: LinesChange;
      readonly first: number;
      readonly count: number;
      readonly origin: Origin;
    }
  | {
      readonly kind: "cells";
      readonly sheetId: string;
      /** The cells inserted or deleted in part of the rows or columns. */
      readonly area: Area;
      readonly direction: ShiftDirection;
      readonly origin: Origin;
    }
  | {
      readonly kind: "formatted";
      readonly sheetId: string;
      readonly area: Area;
      readonly origin: Origin;
    }
  | { readonly kind: "selected"; readonly selection: Selection; readonly origin: Origin }
  | { readonly kind: "activated"; readonly sheetId: string; readonly before: string | null }
  | { readonly kind: "sheet-added"; readonly sheetId: string; readonly origin: Origin }
  | { readonly kind: "sheet-deleted"; readonly sheetId: string; readonly origin: Origin }
  | {
      readonly kind: "sheet-renamed";
      readonly sheetId: string;
      readonly name: string;
      readonly before: string;
    }
  | {
      readonly kind: "sheet-moved";
      readonly sheetId: string;
      readonly before: number;
      readonly after: number;
    }
  | { readonly kind: "calculated"; readonly sheetId: string }
  | { readonly kind: "validations"; readonly sheetId: string }
  | { readonly kind: "protection"; readonly sheetId: string; readonly isProtected: boolean };

export interface WorkbookModel {
  readonly name: string;
  /** In tab order. */
  sheets(): SheetModel[];
  sheet(id: string): SheetModel | null;
  activeSheet(): SheetModel;
  /** Adds an empty sheet at the end without activating it. */
  addSheet(name: string): SheetModel;
  selection(): Selection;
  select(selection: Selection): void;
  /** Workbook.settings: key → JSON value. */
  readonly settings: Map<string, unknown>;
  readonly names: Map<string, DefinedName>;
  /** Whether someone is typing into a cell; Excel then refuses every request. */
  readonly isCellBeingEdited: boolean;
  /** Runs an action whose events have the origin "user". */
  asUser<T>(action: () => T): T;
  /** Resolves when every formula is calculated. */
  settle(): Promise<void>;
  /** Subscribes to changes; returns a function that unsubscribes. */
  on(listener: (event: ModelEvent) => void): () => void;
  dispose(): void;
}
