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
      : `The weights add up to ${sum} points and the total's weight says ${printed}; both should be ${full}. Please adjust them.`,
  "category-weight": ({ level, sum, expected }) =>
    `The weights of "${level}" add up to ${sum} points, the scoring rules give it ${expected}. Please check whether your unit has rules of its own.`,
  "total-mismatch": ({ basis, low, high, waiting, reported }) =>
    basis === "computed"
      ? `The total should be ${low} points, the form says ${reported}.`
      : `${waitingRows(waiting)}The scores on the form and those computed add up to ${between(low, high)} points; the total says ${reported}. Please check.`,
  "grade-mismatch": ({ basis, low, high, waiting, grades, from, reported }) => {
    const [best, ...others] = grades;
    const grade =
      others.length === 0
        ? `grade "${best}" (${amount(from)} points or more)`
        : `grade ${listed(grades)}`;
    return basis === "computed"
      ? `A total of ${low} points is ${grade}, the form says "${reported}".`
      : `${waitingRows(waiting)}The scores on the form and those computed add up to ${between(low, high)} points, which is ${grade}; the form says "${reported}".`;
  },
};

const waitingRows = (waiting: number): string =>
  waiting === 0
    ? ""
    : waiting === 1
      ? "1 row has no score yet. "
      : `${waiting} rows have no score yet. `;

const between = (low: string, high: string): string => (low === high ? low : `${low} to ${high}`);

const listed = (grades: readonly string[]): string =>
  grades.map((grade) => `"${grade}"`).join(" or ");
