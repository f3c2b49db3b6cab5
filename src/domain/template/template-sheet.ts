/**
 * A sheet to be made, as data: drawn over Office.js by src/excel, and by nothing else.
 * Number formats are invariant; sizes are points; colours are #RRGGBB.
 */
import type { Position } from "../cells";

export interface TemplateStyle {
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

export interface TemplateBlock {
  /** Top left and bottom right, both counted in. */
  readonly from: Position;
  readonly to: Position;
  readonly merged?: boolean;
  readonly style?: TemplateStyle;
}

export interface TemplateCell {
  readonly at: Position;
  readonly content:
    | { readonly kind: "text"; readonly value: string }
    | { readonly kind: "number"; readonly value: string }
    | { readonly kind: "formula"; readonly value: string };
}

export interface TemplateSheet {
  /** The wished name; a free one is made of it when it is taken. */
  readonly name: string;
  readonly cells: readonly TemplateCell[];
  /** Drawn in order: later ones lie over earlier ones and change only what their style names. */
  readonly blocks: readonly TemplateBlock[];
  readonly columnWidths: readonly number[];
  readonly rowHeights: ReadonlyMap<number, number>;
  /** The cell selected when the sheet is made: where one begins to fill it in. */
  readonly firstEntry: Position;
  /** Rows above this one stay in view; 0 for none. */
  readonly frozenRows: number;
  readonly print: {
    readonly orientation: "portrait" | "landscape";
    readonly paper?: "A4";
    /** Scaled so that it is this many pages wide, and as many long as it needs. */
    readonly pagesWide?: number;
    readonly titleRows: { readonly first: number; readonly last: number } | null;
  };
}
