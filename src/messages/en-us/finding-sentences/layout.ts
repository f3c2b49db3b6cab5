import { a1 } from "../../../domain/cells";
import type { LayoutFinding, LayoutUnclear } from "../../../domain/findings/layout-findings";
import type { FindingSentences } from "../../sentences";
import { counted } from "../counted";
import { errorRemedy } from "./error-value";
import { FIELD } from "./field-names";
import { letteringWords } from "./lettering-words";
import { rowName } from "./row-name";

/** Sentences about what a form has no place for, lacks, has twice, or holds where it cannot be read. */
export const layoutSentences: FindingSentences<LayoutFinding["code"]> = {
  "missing-field": ({ field }) => `The ${FIELD[field]} is not filled in.`,
  "unrecognised-label": ({ label, value, missing }) =>
    `"${label}" is no known label, so "${value}" is not read. The form has no ${missing
      .map((field) => FIELD[field])
      .join(" or ")}; if this is what stands here, please use the usual label.`,
  "placeholder-row": ({ name }) =>
    name === ""
      ? "This is an empty row of the template. Please fill it in or delete it."
      : `${rowName(name)} is a row of the template that was not filled in. Please fill it in or delete it.`,
  "duplicate-indicator": ({ name, first }) =>
    `${rowName(name)} has the same name as the indicator in ${a1(first)}. Please check whether it was entered twice.`,
  "no-weight-column": () =>
    "The form has no weight column: weights are not checked and no score is computed.",
  "no-score-column": () => "The form has no score column: scores are not checked.",
  "no-explanation-column": () =>
    "The form has no explanation column: explanations of lost points are not checked.",
  "no-funds": () => "The form has no funds section: budget execution is not checked.",
  "no-total": () => "The form has no total: it is not checked.",
  "no-grade": () => "The form has no grade: it is not checked.",
  unfilled: ({ rows, fields }) =>
    [
      "The form is not filled in yet",
      rows === 0 ? "" : `${counted(rows, "row")} to fill in`,
      fields.length === 0
        ? ""
        : `${counted(fields.length, "field")} to fill in (${fields.map((field) => FIELD[field]).join(", ")})`,
    ]
      .filter((part) => part !== "")
      .join("; ") + ".",
  "layout-unclear": layoutUnclear,
};

function layoutUnclear({ reason, text, beside = "", ...division }: LayoutUnclear): string {
  const what = text === "" ? "" : ` "${text}"`;
  switch (reason) {
    case "row-not-placed":
      return `This row${what} does not fit the columns of the table. It is not checked and nothing is written to it.`;
    case "column-not-placed":
      return `The header of this column${what} is not recognised. The column is not checked and nothing is written to it.`;
    case "column-differs":
      return `The columns${what} and "${beside}" look like the same column but differ. Only "${beside}" is checked. Please confirm which of them counts.`;
    case "no-target-column":
      return `The table has${what} but no column that is recognised as the targets. Achievements are not checked and no score is computed.`;
    case "cell-not-placed":
      return `What is in this cell${what} does not fit its column. It is not checked and nothing is written to it.`;
    case "funds-not-placed":
      return `The funds section here${what} is not recognised. Budget execution is not checked and nothing is written here.`;
    case "amounts-in-two-units":
      return `The executed amount${what} and the budget of its row are about ten thousand times apart, as if one were in yuan and the other in ten thousand yuan. No rate and no score is computed. Please use one unit.`;
    case "points-shared":
      return `The rows from${what === "" ? " here" : what} on share one cell of weight or score, so what each has is unclear. They are not checked one by one and nothing is written to them.`;
    case "several-grades":
      return `Several grades are given here:${what}. Which one applies is unclear, so it is not checked and nothing is written to it. Please keep only one.`;
    case "struck":
    case "raised":
      return `${what === "" ? "This" : what.trimStart()} ${letteringWords(reason)}`;
    case "error-value":
      return `This cell shows ${text}: ${errorRemedy(text, division)}`;
    case "not-calculated":
      return `The formula ${text} here has not been calculated. Please open the file in Excel, press F9, save it and check again.`;
    case "formula-as-text":
      return `The formula "${text}" here was entered as text, so Excel does not calculate it. Please set the cell's format to General and enter the formula again.`;
    case "number-not-readable":
      return `A number belongs here;${what === "" ? " this" : what} cannot be read. Please enter a number.`;
  }
}
