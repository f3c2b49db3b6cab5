/** The sheets that have forms, for the pane to offer while the front sheet has none. */
import type { Position } from "../../domain/cells";

/** A visible sheet that has forms. */
export interface SheetWithForms {
  readonly id: string;
  readonly name: string;
  /** The number of its forms. */
  readonly forms: number;
  /** The title cell of the first form. */
  readonly at: Position;
}

/** The result of searching all visible sheets for forms. */
export interface OtherSheets {
  /** In the order of their tabs. */
  readonly sheets: readonly SheetWithForms[];
  /** The number of visible sheets that were read, the front sheet included. */
  readonly looked: number;
  /** The names of visible sheets that were not read, as the workbook exceeds the reading limit. */
  readonly unread: readonly string[];
}
