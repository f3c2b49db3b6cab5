/** Why nothing is written into a copy of a file; messages/ makes the sentences. */
import type { FileProblem } from "./port";

/** Why a cell of a file is not written. */
export type CellRefusal =
  /** the sheet is protected and the cell is locked */
  | "locked"
  /** it lies under a merged area and is not its top left cell */
  | "covered"
  /** it is a part of a formula that fills several cells, or of a table of data */
  | "array-formula"
  /** the formula of other cells is written in this one */
  | "shared-formula"
  /** it is a header or a total of a table, whose definition holds the same text or formula */
  | "table"
  /** it is a part of a pivot table */
  | "pivot-table"
  /** the file has two elements for it */
  | "repeated"
  /** it does not hold what the change was planned for */
  | "changed"
  /** the format that its figure needs cannot be given to it */
  | "style";

export type PatchRefusal =
  /** the file cannot be read */
  | { readonly kind: "file"; readonly problem: FileProblem }
  /** the workbook has a digital signature, which a change would break */
  | { readonly kind: "signed" }
  /** no sheet of that name, or two of them, or one that cannot be read */
  | { readonly kind: "no-sheet"; readonly sheet: string }
  /** `cells` in A1 notation */
  | {
      readonly kind: "cells";
      readonly sheet: string;
      readonly why: CellRefusal;
      readonly cells: readonly string[];
    }
  /** the flags of a sheet: it is protected, or the file has no styles that they could be added to */
  | { readonly kind: "flags"; readonly sheet: string; readonly why: "protected" | "no-styles" }
  /** the copy was read again and is not what it should be: these cells in A1 notation, or all of it */
  | {
      readonly kind: "unverified";
      readonly sheet: string | null;
      readonly cells: readonly string[];
    };

/** A formula whose stored result follows from written cells and was stored anew; A1 notation. */
export interface RecalculatedCell {
  readonly sheet: string;
  readonly cell: string;
  /** The results as they are stored. */
  readonly before: string;
  readonly after: string;
}

/** The copy, or why there is none. */
export type PatchResult =
  | {
      readonly kind: "patched";
      readonly bytes: Uint8Array;
      readonly recalculated: readonly RecalculatedCell[];
    }
  | { readonly kind: "refused"; readonly refusals: readonly PatchRefusal[] };
