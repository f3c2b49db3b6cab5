/**
 * The totals a form can come to, rounded, two places each. A counted row counts with its computed
 * score, else with its printed one, else from its least to its most points.
 */
export interface ExpectedTotal {
  readonly low: string;
  /** Above `low` only while rows wait. */
  readonly high: string;
  /** "mixed" where a row has no computed score. */
  readonly basis: "computed" | "mixed";
  /** The rows with neither a computed nor a printed score. */
  readonly waiting: number;
}
