import type { Position } from "../cells";

/** The members of every finding: its code, and the cell where a person would repair it. */
export interface Found<Code extends string> {
  readonly code: Code;
  readonly cell: Position;
}

/** A finding about the whole form, which names no cell. */
export interface FoundInForm<Code extends string> {
  readonly code: Code;
  readonly cell: null;
}
