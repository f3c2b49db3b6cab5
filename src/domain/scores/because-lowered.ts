/** Scores that are lower than the formula's on purpose. Points have two places. */

/** An over-achieved row whose score a person lowered and explained: the printed score stands. */
export interface LoweredByPerson {
  readonly rule: "lowered-by-person";
  /** The percentage of the target that was reached, and the profile's threshold. */
  readonly share: string;
  readonly threshold: string;
  /** The points by the formula. */
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

/** The profile's deduction for an over-achievement, taken off the formula's points. */
export interface OverachievedDeducted {
  readonly rule: "overachieved-deducted";
  /** The percentage of the target that was reached, and the one from which on the deduction applies. */
  readonly share: string;
  readonly from: string;
  readonly formula: string;
  readonly deduction: string;
  readonly score: string;
}

export type Lowered = LoweredByPerson | Deducted | OverachievedDeducted;
