/**
 * A profile's rules for explanations: which rows need one, and the words by which explanations are
 * judged.
 */

export interface ExplanationRules {
  /** A row below its weight needs an explanation. */
  readonly requiredBelowWeight: boolean;
  /** Percent of execution below which 年度资金总额 needs an explanation; null: no such rule. */
  readonly requiredExecutionBelow: string | null;
  /** A full-year budget that differs from the initial one needs an explanation. */
  readonly requiredForBudgetChange: boolean;
  /** A row past its ≤ target needs an explanation, whatever its score. */
  readonly requiredPastLimit: boolean;
  /** A row that differs from its = target needs an explanation, whatever its score. */
  readonly requiredOffEqual: boolean;
  /** The most characters of a row's explanation; null: no such rule. */
  readonly longest: number | null;
  /** The most characters of the reason of 年度资金总额; null: no such rule. */
  readonly longestOfFunds: number | null;
  /** The labels of the texts below the table whose length is limited. */
  readonly closingLabels: readonly string[];
  /** The most characters of these texts; null: no such rule. */
  readonly longestClosing: number | null;
  /** Sentences that forms print in the cell of a reason or of a closing text: no content. */
  readonly printedHints: readonly string[];
  /** Texts that count as no explanation; punctuation or zeros alone do so as well. */
  readonly placeholders: readonly string[];
  /** Words of headings and hints for a cause (未完成原因及改进措施), which are no content. */
  readonly causeLabels: readonly string[];
  readonly measureLabels: readonly string[];
  /** Words by which a clause names a cause. */
  readonly causeWords: readonly string[];
  /**
   * Acts that make a clause a measure when it begins with them; those that are also words of causes
   * make it both.
   */
  readonly measureWords: readonly string[];
  /**
   * Acts that are also names of things and states: they make a measure only in the structure of one.
   */
  readonly weakMeasureWords: readonly string[];
  /** Characters a clause needs before it counts as a cause without any of the words. */
  readonly causeLength: number;
  /**
   * Words of states, figures and references: a clause made of these alone has no content (目标10场，完成9场).
   */
  readonly stateTexts: readonly string[];
  /** Words for something that was not done, and for all of it being done. */
  readonly unfinishedWords: readonly string[];
  readonly finishedWords: readonly string[];
  /** Words that make such a clause one about another time, a plan, or the contrary. */
  readonly elsewhereWords: readonly string[];
  /** Characters from which on the same text in several rows counts as pasted. */
  readonly pastedLength: number;
  /** The draft offered for an explanation; {facts} stands for the row's figures. */
  readonly outline: string;
  /** The figures of a row in an outline: {target}, {actual}, {score} and {lost}. */
  readonly outlineFacts: string;
  /** The figures of 年度资金总额 in an outline: {initial}, {budget}, {executed} and {rate}. */
  readonly outlineFundsFacts: string;
}
