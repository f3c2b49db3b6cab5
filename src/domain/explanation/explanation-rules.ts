/** What a profile says of explanations: which rows need one, and which words say what. */

export interface ExplanationRules {
  /** A row below its weight has to say why. */
  readonly requiredBelowWeight: boolean;
  /** Percent of execution below which 年度资金总额 has to say why; null: no such rule. */
  readonly requiredExecutionBelow: string | null;
  /** A full-year budget other than the initial one has to be explained. */
  readonly requiredForBudgetChange: boolean;
  /** A row past its ≤ target has to say why, whatever it scores. */
  readonly requiredPastLimit: boolean;
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
  /** Whole clauses that tell only how it stands, or send elsewhere: no cause (未达标, 见附件). */
  readonly stateTexts: readonly string[];
  /** Words that tell that something was not done, or that all of it was. */
  readonly unfinishedWords: readonly string[];
  readonly finishedWords: readonly string[];
  /** Words that make such a clause speak of another time, a plan, or the contrary. */
  readonly elsewhereWords: readonly string[];
  /** Characters from which on the same text in several rows counts as pasted. */
  readonly pastedLength: number;
  /** The draft offered for an explanation; {facts} stands for the row's figures. */
  readonly outline: string;
  /** Those figures: {target}, {actual}, {score} and {lost}. */
  readonly outlineFacts: string;
  /** Those of 年度资金总额: {initial}, {budget}, {executed} and {rate}. */
  readonly outlineFundsFacts: string;
}
