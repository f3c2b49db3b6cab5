import type { SumFinding } from "../../../domain/findings/sum-findings";
import { amount } from "../../figures";
import type { FindingSentences } from "../../sentences";
import { rowName } from "./row-name";

/** Sentences about weights, total and grade. */
export const sumSentences: FindingSentences<SumFinding["code"]> = {
  "missing-weight": ({ name }) => `${rowName(name)}: the weight is not filled in.`,
  "weight-sum": ({ sum, full, printed }) =>
    printed === null || printed === full
      ? `The weights add up to ${sum} points and should be ${full}. Please adjust them.`
      : `The weights add up to ${sum} points, the weight of the total says ${printed}; it should be ${full}. Please adjust them.`,
  "category-weight": ({ level, sum, expected }) =>
    `The weights of "${level}" add up to ${sum} points, the scoring rules give it ${expected}. Please check whether your unit has rules of its own.`,
  "total-mismatch": ({ basis, sum, reported }) =>
    basis === "computed"
      ? `The total should be ${sum} points, the form says ${reported}.`
      : `The scores on the form add up to ${sum} points, its total says ${reported}. Please check.`,
  "grade-mismatch": ({ total, computed, from, reported }) =>
    `A total of ${total} points is grade "${computed}" (${amount(from)} points or more), the form says "${reported}".`,
};
