/** Points by a row's own rule (评分标准). Figures are decimal strings. */

interface ByCriterion {
  /** The criterion as it stands on the form. */
  readonly text: string;
}

/** The row's own rule gives the points. */
export interface CriterionApplied extends ByCriterion {
  readonly rule: "criterion";
  /** Target and answer as they stand on the form. */
  readonly asked: string;
  readonly given: string;
  readonly how:
    | { readonly kind: "full" }
    /** the points that the criterion names for the answer */
    | { readonly kind: "named" }
    | {
        readonly kind: "steps";
        readonly side: "below" | "above" | "late" | "occurs";
        readonly reference: string;
        readonly difference: string;
        readonly unit: string;
        readonly deducted: string;
      }
    /** the percentage of the target that was reached */
    | { readonly kind: "proportion"; readonly percent: string };
  readonly weight: string;
  readonly score: string;
}

/** Why a row's own criterion gives no points here. */
export type NotApplied =
  /** the text leaves the points to a person */
  | "judged"
  | "not-understood"
  /** the criterion is understood and does not decide for this answer */
  | "not-settled";

/**
 * The row's own criterion could not be applied: the printed score is used; null where there is none.
 */
export interface CriterionNotApplied extends ByCriterion {
  readonly rule: "own-criterion";
  readonly why: NotApplied;
  readonly score: string | null;
}

export type CriterionReason = CriterionApplied | CriterionNotApplied;
