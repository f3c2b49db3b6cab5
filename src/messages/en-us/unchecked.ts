/** The words for parts that could not be checked, and for the reasons. */
import type { UncheckedPart, UncheckedWhy } from "../../domain/summary/unchecked";
import { shortList } from "../short-list";

const PART: Readonly<
  Record<UncheckedPart, string | ((places: readonly (string | number)[]) => string)>
> = {
  form: "The whole form",
  weights: "The weights, and the scores that follow from them",
  scores: "The rows' scores",
  explanations: "The explanations of lost points",
  execution: "The execution rate and its score",
  total: "The total",
  grade: "The grade",
  sums: "The sum of the weights, the total and the grade",
  rows: (rows) => `The score of row${rows.length === 1 ? "" : "s"} ${listed(rows)}`,
  cells: (cells) => `Cell${cells.length === 1 ? "" : "s"} ${listed(cells)}`,
};

const listed = (places: readonly (string | number)[]): string =>
  shortList(places, ", ", (all) => ` and others, ${all} in all`);

const WHY: Readonly<Record<UncheckedWhy, string>> = {
  unfilled: "the form is not filled in yet",
  "no-weight-column": "the form has no weight column",
  "no-score-column": "the form has no score column",
  "no-explanation-column": "the form has no explanation column",
  "no-funds": "the form has no funds section",
  "no-total": "the form has no total",
  "no-grade": "the form has no grade",
  "not-printed": "nothing is filled in that could be checked",
  "not-chosen": "several grades are listed and none is chosen",
  "budget-zero": "the full-year budget is empty or 0",
  "missing-executed": "there is no executed amount",
  "missing-weight": "there is no weight",
  "not-placed": "does not fit the columns of the table",
  "rows-not-placed": "some rows or columns do not fit the form",
  "no-number": "a number belongs there and none is there",
  "not-read": "not read, although inside the form",
  "rows-not-computed":
    "some rows have no computed score: checked by printed scores or possible ranges only",
  "missing-target": "there is no target",
  "missing-actual": "there is no actual value",
  "unreadable-target": "the target cannot be understood",
  "unreadable-actual": "the actual value cannot be understood",
  "unit-mismatch": "the units of target and actual cannot be converted",
  "unreadable-deduction": "the deduction cannot be read",
  "points-shared": "several rows share one cell of weight or score",
  "needs-judgement": "a person has to judge, and has not yet",
  "own-criterion": "the row's own criterion decides and cannot be applied here",
  "by-a-person": "given by a person: the score on the form counts",
};

/** A part of a form, with the rows or cells that are meant. */
export function uncheckedPart(part: UncheckedPart, places: readonly (string | number)[]): string {
  const words = PART[part];
  return typeof words === "string" ? words : words(places);
}

/** The reason why a part could not be checked, in words. */
export const uncheckedReason = (why: UncheckedWhy): string => WHY[why];
