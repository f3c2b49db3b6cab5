/** The formatting of a cell that Office.js can set. Colours are #RRGGBB. */

export const EDGES = ["top", "bottom", "left", "right"] as const;
export type Edge = (typeof EDGES)[number];

export type LineStyle = "none" | "thin" | "medium" | "thick" | "dashed" | "dotted" | "double";

export interface BorderLine {
  readonly style: LineStyle;
  readonly color: string;
}

export type HorizontalAlignment = "general" | "left" | "center" | "right" | "justify";
export type VerticalAlignment = "top" | "center" | "bottom";

export interface CellStyle {
  readonly fontName: string;
  /** Points. */
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly color: string;
  /** null: no fill. */
  readonly fill: string | null;
  readonly horizontal: HorizontalAlignment;
  readonly vertical: VerticalAlignment;
  readonly wrap: boolean;
  readonly borders: Readonly<Record<Edge, BorderLine>>;
  /** Whether a protected sheet refuses to change the cell's contents. */
  readonly locked: boolean;
  /** Whether a protected sheet does not show the cell's formula. */
  readonly formulaHidden: boolean;
}

/** The properties of a style to change. */
export type StylePatch = Partial<Omit<CellStyle, "borders">> & {
  readonly borders?: Partial<Record<Edge, BorderLine>>;
};
