/** Builds a planned sheet part by part. */
import { cellText } from "./cell-text";
import type { Position } from "../cells";
import type { SheetBlock, SheetCell, SheetStyle } from "./planned-sheet";

/** A part of a sheet: the contents of its cells, and their styles. */
export interface Drawing {
  readonly cells: readonly SheetCell[];
  readonly blocks: readonly SheetBlock[];
}

/** One rectangle of a row: its first column, and its last when it is merged across several. */
export interface Span {
  readonly row: number;
  readonly column: number;
  readonly lastRow?: number;
  readonly lastColumn?: number;
}

export type Content = SheetCell["content"];

/** A text; one that is longer than a cell can hold ends with "…". */
export const text = (value: string): Content => ({ kind: "text", value: cellText(value) });
/** A number, given as a decimal text. */
export const number = (value: string): Content => ({ kind: "number", value });

/** A formula with its result on the empty form: a decimal string, or "" for the empty text. */
export const formula = (value: string, result = ""): Content => ({
  kind: "formula",
  value,
  result,
});

/** A rectangle in one style with its content; merged when it spans more than one cell. */
export function box(span: Span, style: SheetStyle, content?: Content): Drawing {
  const from: Position = { row: span.row, column: span.column };
  const to: Position = {
    row: span.lastRow ?? span.row,
    column: span.lastColumn ?? span.column,
  };
  const merged = from.row !== to.row || from.column !== to.column;
  return {
    cells: content === undefined ? [] : [{ at: from, content }],
    blocks: [{ from, to, style, ...(merged && { merged }) }],
  };
}

/** One style for a rectangle whose cells are not merged. */
export function area(from: Position, to: Position, style: SheetStyle): Drawing {
  return { cells: [], blocks: [{ from, to, style }] };
}

/** Several parts as one, in order. */
export function together(parts: readonly Drawing[]): Drawing {
  return {
    cells: parts.flatMap(({ cells }) => cells),
    blocks: parts.flatMap(({ blocks }) => blocks),
  };
}
