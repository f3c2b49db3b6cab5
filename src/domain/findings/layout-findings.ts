/** Findings about what a form has no place for, lacks, has twice, or holds where it cannot be read. */
import type { Position } from "../cells";
import type { FormField, UnplacedReason } from "../form/model/form";
import type { Found, FoundInForm } from "./found";

/** The form has not been filled in yet: its empty rows and fields. */
export interface Unfilled extends FoundInForm<"unfilled"> {
  /** Where they have no names yet, the rows between header and total; 0 without a total. */
  readonly rows: number;
  readonly fields: readonly FormField[];
}

/** A field of the head is empty. */
export interface MissingField extends Found<"missing-field"> {
  readonly field: "project" | "department" | "unit" | "year";
}

/** An unknown label of the head or the funds, beside a filled cell. */
export interface UnrecognisedLabel extends Found<"unrecognised-label"> {
  readonly label: string;
  readonly value: string;
  /** The fields that the form lacks and that the label may name. */
  readonly missing: readonly FormField[];
}

/** A row of the template that was not filled in. */
export interface PlaceholderRow extends Found<"placeholder-row"> {
  readonly name: string;
}

/** Two rows of one name under one level 2; the cell is the later one's name. */
export interface DuplicateIndicator extends Found<"duplicate-indicator"> {
  readonly name: string;
  readonly level2: string;
  /** The name of the earlier row. */
  readonly first: Position;
}

/** A row, a column or a cell that could not be placed or read. */
export interface LayoutUnclear extends Found<"layout-unclear"> {
  readonly reason:
    | UnplacedReason
    /** one cell gives the points of several rows */
    | "points-shared"
    /** an error of Excel's stands in a cell for a number or the grade */
    | "error-value"
    /** a formula whose result the file does not hold */
    | "not-calculated"
    /** a formula in a cell for texts, which Excel does not calculate */
    | "formula-as-text"
    /** a cell for a number in which none can be read */
    | "number-not-readable"
    /** a number of which digits stand above or below the line */
    | "raised"
    /** several grades, of which none is known to be the form's */
    | "several-grades";
  readonly text: string;
  /** Of `column-differs`: the label of the column that is read. */
  readonly beside?: string;
  /** Of `error-value`, where Excel divided by nothing or by 0: the formula, with its "=". */
  readonly formula?: string;
  /** True where that formula divides by the budget of a part that has no money at all. */
  readonly withoutBudget?: true;
}

/** The places that a form may lack; what needs such a place is not checked. */
export type AbsentPlace =
  | "no-weight-column"
  | "no-score-column"
  | "no-explanation-column"
  | "no-funds"
  | "no-total"
  | "no-grade";

type PlaceAbsent = { readonly [Code in AbsentPlace]: FoundInForm<Code> }[AbsentPlace];

export type LayoutFinding =
  | MissingField
  | UnrecognisedLabel
  | PlaceholderRow
  | DuplicateIndicator
  | LayoutUnclear
  | Unfilled
  | PlaceAbsent;
