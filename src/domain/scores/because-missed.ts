/** Why a row that asks for a number got less than its weight. Figures are decimal strings. */

/** A figure as a sentence shows it: in one unit with the figure it is compared with. */
export interface ShownFigure {
  readonly value: string;
  readonly unit: string;
  /** The figure as on the form, if it is in another unit there. */
  readonly as: { readonly value: string; readonly unit: string } | null;
}

interface Missed {
  readonly target: ShownFigure;
  readonly actual: ShownFigure;
  /** An answer below 0, which counts as 0. */
  readonly negative: string | null;
  /** The end of a range that was missed; null for a single target. */
  readonly bound: "low" | "high" | null;
  readonly weight: string;
  /** Places that points are rounded to. */
  readonly places: number;
  readonly score: string;
}

interface Earned extends Missed {
  /** The part of the weight that was earned, in percent. */
  readonly share: string;
  /** Whether the share is shown with fewer places than it was computed with. */
  readonly rounded: boolean;
}

/** A ≥ target fallen short of: weight × actual ÷ target. */
export interface Short extends Earned {
  readonly rule: "short";
}

/** A ≤ target exceeded, formula A: weight × (1 − (actual − target) ÷ target). */
export interface ExceededA extends Earned {
  readonly rule: "exceeded-a";
}

/** A ≤ target exceeded, formula B: weight × target ÷ actual. */
export interface ExceededB extends Earned {
  readonly rule: "exceeded-b";
}

/** A target of 0 or below missed: no points. */
export interface ZeroTargetMissed extends Missed {
  readonly rule: "zero-target-missed";
}

/** The formula that gives the points of a missed target. */
export type MissedRule = "short" | "exceeded-a" | "exceeded-b" | "zero-target-missed";

/** The share is below the rules' floor: no points. */
export interface BelowFloor extends Missed {
  readonly rule: "below-floor";
  /** The share that the formula would have given, and the floor, in percent. */
  readonly share: string;
  readonly floor: string;
  readonly by: MissedRule;
}

export type MissedTarget = Short | ExceededA | ExceededB | ZeroTargetMissed | BelowFloor;
