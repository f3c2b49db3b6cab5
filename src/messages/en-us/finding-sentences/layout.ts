import { a1 } from "../../../domain/cells";
import type { LayoutFinding, LayoutUnclear } from "../../../domain/findings/layout-findings";
import type { FindingSentences } from "../../sentences";
import { counted } from "../counted";
import { errorRemedy } from "./error-value";
import { FIELD } from "./field-names";
import { letteringWords } from "./lettering-words";
import { rowName } from "./row-name";

/** Sentences about missing places and fields, repeated rows, and cells that cannot be read. */
export const layoutSentences: FindingSentences<LayoutFinding["code"]> = {
  "missing-field": ({ field }) => `The ${FIELD[field]} is not filled in.`,
  "unrecognised-label": ({ label, value, missing }) =>
    `The label "${label}" is not recognised, so "${value}" is not read. The form still lacks ${missing
      .map((field) => FIELD[field])
      .join(", ")}; if this is it, please use that name.`,
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
      return `This row${what} does not fit the columns of the table, so it is not checked or written to. Please see whether its cells are in the right columns.`;
    case "column-not-placed":
      return `The header of this column${what} is not recognised, so the column is not checked or written to. Please use a usual name, or choose it under Columns.`;
    case "column-differs":
      return `The columns${what} and "${beside}" look like the same column but differ. "${beside}" is the one checked; please confirm which of them counts.`;
    case "no-target-column":
      return `The table has${what} but no column of annual targets, so results are not checked and no score is computed. Please choose that column under Columns.`;
    case "no-actual-column":
      return `The table has${what} but no column of results, so results are not checked and no score is computed. Please choose that column under Columns.`;
    case "cell-not-placed":
      return `What is in this cell${what} does not belong in this column, so it is not checked or written to. Please move it to its column.`;
    case "cell-shared":
      return `${text === "" ? "This cell" : `"${text}"`} is merged over several rows, so what each row has is unclear. They are not checked or written to. Please unmerge the cell and fill in each row.`;
    case "subtotal-differs":
      return `The ${text} of "${beside}" is not the sum of the rows above it. Please check this cell and the points of the rows.`;
    case "funds-not-placed":
      return `The funds section here${what} is not recognised, so budget execution is not checked or written to. Please look at the names of its columns.`;
    case "amounts-in-two-units":
      return `The executed amount${what} and the budget of its row are about ten thousand times apart, as if one were in yuan and the other in ten thousand yuan. No rate and no score is computed. Please use one unit.`;
    case "points-shared":
      return `The rows from${what === "" ? " here" : what} on share one cell of weight or score, so what each row has is unclear. They are not checked one by one or written to.`;
    case "several-grades":
      return `Several grades are given here:${what}. Which one counts is unclear, so it is not checked or written to. Please keep only one.`;
    case "struck":
    case "raised":
      return `${text === "" ? "What is here" : `"${text}"`} ${letteringWords(reason)}`;
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
