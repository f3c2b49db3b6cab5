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
    /** points that the text names for the answer */
    | { readonly kind: "named" }
    | {
        readonly kind: "steps";
        readonly side: "below" | "above" | "late" | "occurs";
        readonly reference: string;
        readonly difference: string;
        readonly unit: string;
        readonly deducted: string;
      }
    /** how much of the target was done, in percent */
    | { readonly kind: "proportion"; readonly percent: string };
  readonly weight: string;
  readonly score: string;
}

/** Why a row's own rule gives no points here. */
export type NotApplied =
  /** the text leaves the points to a person */
  | "judged"
  | "not-understood"
  /** it is understood and says nothing certain of this answer */
  | "not-settled";

/** The row's own rule could not be applied: the printed score is the person's; null where there is none. */
export interface CriterionNotApplied extends ByCriterion {
  readonly rule: "own-criterion";
  readonly why: NotApplied;
  readonly score: string | null;
}

export type CriterionReason = CriterionApplied | CriterionNotApplied;
