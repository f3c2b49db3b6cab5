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
  /** A row that differs from its = target has to say why, whatever it scores. */
  readonly requiredOffEqual: boolean;
  /** The most characters of a row's explanation; null: no such rule. */
  readonly longest: number | null;
  /** The most characters of the reason of 年度资金总额; null: no such rule. */
  readonly longestOfFunds: number | null;
  /** The texts below the table that have a length of their own, by their labels. */
  readonly closingLabels: readonly string[];
  /** The most characters of these texts; null: no such rule. */
  readonly longestClosing: number | null;
  /** Sentences that forms print in the cell of a reason or of a closing text: no content. */
  readonly printedHints: readonly string[];
  /** Texts that say nothing; a text of punctuation or zeros alone says nothing either. */
  readonly placeholders: readonly string[];
  /** What a heading or a hint asks for, of words that say no more (未完成原因及改进措施): no content. */
  readonly causeLabels: readonly string[];
  readonly measureLabels: readonly string[];
  /** Words by which a clause names a cause. */
  readonly causeWords: readonly string[];
  /** Acts that make a measure of the clause they begin; those that are words of causes too name both. */
  readonly measureWords: readonly string[];
  /** Acts that also name things and states: a measure only where the clause is built as one. */
  readonly weakMeasureWords: readonly string[];
  /** Characters a clause needs before it counts as a cause without any of the words. */
  readonly causeLength: number;
  /** Words of states, figures and references: a clause of these alone says nothing (目标10场，完成9场). */
  readonly stateTexts: readonly string[];
  /** Words for something that was not done, and for all of it being done. */
  readonly unfinishedWords: readonly string[];
  readonly finishedWords: readonly string[];
  /** Words with which such a clause is about another time, a plan, or the contrary. */
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
