/**
 * A sheet to be made, as data: drawn over Office.js by src/excel, written to a file by src/xlsx/write.
 * Number formats are invariant; sizes are points; colours are #RRGGBB.
 */
import type { Position } from "../cells";

export interface SheetStyle {
  readonly bold?: boolean;
  readonly size?: number;
  readonly font?: string;
  readonly fill?: string;
  readonly color?: string;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center";
  readonly wrap?: boolean;
  readonly border?: boolean;
  readonly format?: string;
}

/** Top left and bottom right, both included. */
export interface CellArea {
  readonly from: Position;
  readonly to: Position;
}

export interface SheetBlock extends CellArea {
  readonly merged?: boolean;
  readonly style?: SheetStyle;
}

export interface SheetCell {
  readonly at: Position;
  readonly content:
    | { readonly kind: "text"; readonly value: string }
    | { readonly kind: "number"; readonly value: string }
    /** `result`: the formula's result on the planned sheet, a decimal string; "" is the empty text. */
    | { readonly kind: "formula"; readonly value: string; readonly result: string };
}

/** Excel's limits for the title and the text of a message. */
export const LONGEST_MESSAGE_TITLE = 32;
export const LONGEST_MESSAGE = 255;

export interface SheetMessage {
  readonly title: string;
  readonly message: string;
}

/** What may be typed into cells, with a hint while one is selected. An empty cell is always allowed. */
export interface SheetValidation extends CellArea {
  readonly rule:
    | { readonly kind: "list"; readonly values: readonly string[] }
    /** Both ends included: decimal strings, or formulas with their "=". `most` null: no upper end. */
    | { readonly kind: "decimal"; readonly least: string; readonly most: string | null };
  readonly hint: SheetMessage;
  /** Shown when anything else is entered, which is refused; null: anything else is accepted too. */
  readonly refusal: SheetMessage | null;
}

/** Colours cells while a formula is true; it names whole columns or fixed cells only. */
export interface SheetHighlight extends CellArea {
  readonly formula: string;
  readonly fill: string;
  readonly color: string;
}

export interface SheetPrint extends CellArea {
  readonly orientation: "portrait" | "landscape";
  readonly paper: "A4";
  /** Scaled to this width in pages; the height is as many pages as needed. */
  readonly pagesWide: number;
  readonly titleRows: { readonly first: number; readonly last: number };
  /** In the codes of Excel's page footers: &P the page, &N how many there are. */
  readonly footer: string;
  /** Points. */
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
}

/** A chart of one series, drawn by the program that opens the workbook. */
export interface SheetChart {
  readonly kind: "columns" | "bars" | "pie";
  readonly title: string;
  /** Each one column of cells, side by side: the labels on the left. */
  readonly labels: CellArea;
  readonly values: CellArea;
  /** The cells that it covers. */
  readonly over: CellArea;
  readonly color: string;
}

export interface PlannedSheet {
  /** Where a sheet of this name exists, a number is added to it. */
  readonly name: string;
  readonly cells: readonly SheetCell[];
  /**
   * Drawn in order: later blocks cover earlier ones and change only the properties that their style
   * names.
   */
  readonly blocks: readonly SheetBlock[];
  readonly validations: readonly SheetValidation[];
  readonly highlights: readonly SheetHighlight[];
  readonly columnWidths: readonly number[];
  readonly rowHeights: ReadonlyMap<number, number>;
  /**
   * Rows whose height is fitted to their texts later; `rowHeights` are then minimum heights. Null:
   * every row has the height in `rowHeights`.
   */
  readonly fittedRows: { readonly first: number; readonly last: number } | null;
  /** The cell selected when the sheet is made: where one begins to fill it in. */
  readonly firstEntry: Position;
  /** The number of rows that stay in view at the top; 0: none. */
  readonly frozenRows: number;
  /** Its area is the printed area. */
  readonly print: SheetPrint;
  /** The header row and all rows below it that can be filtered. */
  readonly filter?: CellArea;
  readonly charts?: readonly SheetChart[];
  /** Rows that begin a printed page. */
  readonly pageStarts?: readonly number[];
  /**
   * The mark by which the add-in recognises its own sheet, whatever its name: a hidden name in the
   * workbook.
   */
  readonly mark?: string;
  /**
   * Holds no texts of the form it is made of. A file of it is not named after that form's file, whose
   * name may hold the unit's, and is shown before it is saved.
   */
  readonly isAnonymised?: boolean;
}

/** At least one sheet, in the order of their tabs. */
export type PlannedSheets = readonly [PlannedSheet, ...(readonly PlannedSheet[])];
