/** Findings about weights, the total and the grade. Points have two places. */
import type { Position } from "../cells";
import type { Found } from "./found";

/** No weight. */
export interface MissingWeight extends Found<"missing-weight"> {
  readonly name: string;
}

/** The weights do not add up to the full score, or not to the printed total. */
export interface WeightSum {
  readonly code: "weight-sum";
  /** The total's weight, else its label; null for a form without a total. */
  readonly cell: Position | null;
  readonly sum: string;
  readonly full: string;
  readonly printed: string | null;
}

/** The weights of a level 1 are not what the profile gives it. */
export interface CategoryWeight extends Found<"category-weight"> {
  readonly level: string;
  readonly sum: string;
  readonly expected: string;
}

/** The printed total is not the sum of the scores. */
export interface TotalMismatch extends Found<"total-mismatch"> {
  readonly reported: string;
  readonly sum: string;
  /** Whether the computed scores or the printed ones were added up. */
  readonly basis: "computed" | "printed";
}

/** The printed grade is not the one of the total. */
export interface GradeMismatch extends Found<"grade-mismatch"> {
  readonly reported: string;
  readonly computed: string;
  readonly total: string;
  /** The lowest total that has the computed grade. */
  readonly from: string;
}

export type SumFinding = MissingWeight | WeightSum | CategoryWeight | TotalMismatch | GradeMismatch;
