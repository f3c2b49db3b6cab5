/** Findings about weights, the total and the grade. Points have two places. */
import type { Position } from "../cells";
import type { ExpectedTotal } from "../scores/expected-total";
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

/** The printed total is none that the scores allow. */
export interface TotalMismatch extends Found<"total-mismatch">, ExpectedTotal {
  readonly reported: string;
}

/** The printed grade is none of the totals that the scores allow. */
export interface GradeMismatch extends Found<"grade-mismatch">, ExpectedTotal {
  readonly reported: string;
  /** The best one first. */
  readonly grades: readonly [string, ...string[]];
  /** The lowest total that has the lowest of the grades. */
  readonly from: string;
}

export type SumFinding = MissingWeight | WeightSum | CategoryWeight | TotalMismatch | GradeMismatch;
