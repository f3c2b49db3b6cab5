/** Scores that are lower than the formula's on purpose. Points have two places. */

/** An over-achieved row whose score a person lowered and explained: the printed score stands. */
export interface LoweredByPerson {
  readonly rule: "lowered-by-person";
  /** How much of the target was done, and the profile's threshold, in percent. */
  readonly share: string;
  readonly threshold: string;
  /** What the formula gives. */
  readonly formula: string;
  readonly score: string;
}

/** A deduction printed in a column of its own: the formula's points less the deduction. */
export interface Deducted {
  readonly rule: "deducted";
  readonly formula: string;
  readonly deduction: string;
  readonly score: string;
}

/** What the profile takes off for an over-achievement: the formula's points less that. */
export interface OverachievedDeducted {
  readonly rule: "overachieved-deducted";
  /** How much of the target was done, and from where on this is taken off, in percent. */
  readonly share: string;
  readonly from: string;
  readonly formula: string;
  readonly deduction: string;
  readonly score: string;
}

export type Lowered = LoweredByPerson | Deducted | OverachievedDeducted;
