/**
 * A set of scoring rules as data. Every number and every judged wording of the rules stands in a
 * profile (profiles/*.json) and nowhere in code; numbers are decimal strings.
 */
import type { Attainment } from "../form/form";

/**
 * What a ≤ target leaves of the weight once exceeded: A weight × (1 − (actual − target) ÷ target),
 * nothing from twice the target on; B weight × target ÷ actual.
 */
export type ExceededFormula = "A" | "B";

export interface Band {
  /** Percent of the weight, both ends counted in. */
  readonly from: string;
  readonly to: string;
}

export interface GradeBound {
  readonly name: string;
  /** The lowest total that still has this grade. */
  readonly from: string;
  /** Other wordings of the same grade that printed forms use. */
  readonly also: readonly string[];
}

export interface ExplanationRules {
  /** A row below its weight has to say why. */
  readonly requiredBelowWeight: boolean;
  /** Texts that say nothing; a text of punctuation or zeros alone says nothing either. */
  readonly placeholders: readonly string[];
  /** Headings people type in front of the cause and of the measure: no content themselves. */
  readonly causeLabels: readonly string[];
  readonly measureLabels: readonly string[];
  /** Words that show a clause to tell a cause. */
  readonly causeWords: readonly string[];
  /** Words that show a clause to tell a measure, whatever else it says. */
  readonly measureWords: readonly string[];
  /** Words that show a measure only in a clause that tells no cause. */
  readonly weakMeasureWords: readonly string[];
  /** Characters a clause needs before it counts as a cause without any of the words. */
  readonly causeLength: number;
}

export interface Profile {
  readonly name: string;
  /** Where the rules come from, as shown to people. */
  readonly source: string;
  readonly weights: {
    /** What all weights add up to. */
    readonly full: string;
    /** The name the execution rate has among the level-1 weights. */
    readonly execution: string;
    /** Level-1 weights; the variant that knows most of a form's level-1 names is compared. */
    readonly variants: readonly Readonly<Record<string, string>>[];
  };
  readonly quantitative: {
    readonly exceeded: ExceededFormula;
    /** Percent of the target from which on an over-achievement has to be explained. */
    readonly overachievedFrom: string;
    /** Percent of the weight below which a row gets nothing; null: no such floor. */
    readonly nothingBelow: string | null;
  };
  readonly qualitative: Readonly<Record<Attainment, Band>>;
  /** From the best grade down. */
  readonly grades: readonly GradeBound[];
  readonly places: { readonly score: number; readonly rate: number };
  readonly explanation: ExplanationRules;
}
