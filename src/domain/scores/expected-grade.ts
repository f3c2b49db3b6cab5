import type { ExpectedTotal } from "./expected-total";

/** The grades that a form can come to. */
export interface ExpectedGrade {
  /** Those of the totals from low to high, the best one first. */
  readonly grades: readonly [string, ...string[]];
  readonly total: ExpectedTotal;
  /** The lowest total that has the lowest of the grades, two places. */
  readonly from: string;
}
