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

/** Top left and bottom right, both counted in. */
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
    /** `result`: what the formula gives on the sheet as planned, a decimal string; "" is the empty text. */
    | { readonly kind: "formula"; readonly value: string; readonly result: string };
}

/** What a message of a cell can hold: Excel refuses longer titles and texts. */
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
    /** Both ends counted in: decimal strings, or formulas with their "=". `most` null: no upper end. */
    | { readonly kind: "decimal"; readonly least: string; readonly most: string | null };
  readonly hint: SheetMessage;
  /** Shown for anything else, which is not taken; null: anything else is taken too. */
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
  /** Scaled so that it is this many pages wide, and as many long as it needs. */
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
  /** One column of cells each, side by side: the labels on the left. */
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
  /** Drawn in order: later ones lie over earlier ones and change only what their style names. */
  readonly blocks: readonly SheetBlock[];
  readonly validations: readonly SheetValidation[];
  readonly highlights: readonly SheetHighlight[];
  readonly columnWidths: readonly number[];
  readonly rowHeights: ReadonlyMap<number, number>;
  /**
   * Their heights are no more than a beginning: they grow with what stands in them. Null: every row is
   * as high as `rowHeights` says.
   */
  readonly fittedRows: { readonly first: number; readonly last: number } | null;
  /** The cell selected when the sheet is made: where one begins to fill it in. */
  readonly firstEntry: Position;
  /** So many rows from the top stay in view; 0: none. */
  readonly frozenRows: number;
  /** The area is what is printed. */
  readonly print: SheetPrint;
  /** The header row and all rows below it that can be filtered. */
  readonly filter?: CellArea;
  readonly charts?: readonly SheetChart[];
  /** Rows that begin a printed page. */
  readonly pageStarts?: readonly number[];
  /** What the program recognises a sheet of its own by, whatever its name: a hidden name on the sheet. */
  readonly mark?: string;
  /**
   * Holds no texts of the form it is made of. A file of it is not named after that form's file, whose
   * name may hold the unit's, and is shown before it is saved.
   */
  readonly isAnonymised?: boolean;
}

/** At least one sheet, in the order of their tabs. */
export type PlannedSheets = readonly [PlannedSheet, ...(readonly PlannedSheet[])];
