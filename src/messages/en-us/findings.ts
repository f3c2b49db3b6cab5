/** What was found, and what to do about it, in words. */
import type { Finding } from "../../domain/findings/finding";
import { amount } from "../figures";
import type { Words } from "../words";
import { attainmentWord } from "./attainment-word";

const FIELD: Readonly<Record<string, string>> = {
  project: "project name",
  department: "department in charge",
  unit: "implementing unit",
  year: "year",
};

const COLUMN: Readonly<Record<string, string>> = {
  initial: "initial budget",
  budget: "full-year budget",
  executed: "amount executed",
};

/** One English sentence for a finding: the figures, and what a person can do. */
export const findingMessage: Words["findingMessage"] = ({ code, params }) => {
  const text = (key: string): string => params[key] ?? "";
  const name = text("name") === "" ? "This row" : `"${text("name")}"`;
  switch (code) {
    case "missing-explanation":
      return missingExplanation(name, params);
    case "score-mismatch":
      return `${name}: the score should be ${text("computed")} points, the form says ${text("reported")}.`;
    case "score-out-of-band":
      return `${name}: the result is "${attainmentWord(text("attainment"))}", ${text("low")} to ${text("high")} points; the form says ${text("reported")}. Please check.`;
    case "band-edge":
      return `${name} is "partly met" with ${text("reported")} points, exactly the upper end of that band. Some systems refuse that; a little less is safer.`;
    case "score-exceeds-weight":
      return `${name}: the score of ${text("reported")} points exceeds the weight of ${text("weight")}. Please correct it.`;
    case "negative-score":
      return `${name}: the score of ${text("reported")} points is negative, the least is 0. Please correct it.`;
    case "needs-judgement":
      return text("low") === ""
        ? `${name} is a qualitative indicator without a score. Please judge it.`
        : `${name} is a qualitative indicator without a score. Please judge it between ${text("low")} and ${text("high")} points.`;
    case "missing-target":
      return `${name}: the annual target is not filled in.`;
    case "missing-actual":
      return `${name}: the ${text("of") === "executed" ? "amount executed" : "actual value"} is not filled in.`;
    case "missing-weight":
      return `${name}: the weight is not filled in.`;
    case "unreadable-target":
      return `${name}: the annual target "${text("text")}" cannot be read. Please write it like "≥95%" or "=3", or in words.`;
    case "unreadable-actual":
      return unreadableActual(name, params);
    case "unit-mismatch":
      return `${name}: the target is in "${text("targetUnit")}", the actual value in "${text("actualUnit")}", and one cannot be converted into the other. Please use one unit.`;
    case "weight-sum":
      return weightSum(params);
    case "category-weight":
      return `The weights of "${text("level")}" add up to ${text("sum")} points, the scoring rules give it ${text("expected")}. Please check whether your unit has rules of its own.`;
    case "total-mismatch":
      return text("basis") === "computed"
        ? `The total should be ${text("sum")} points, the form says ${text("reported")}.`
        : `The scores on the form add up to ${text("sum")} points, its total says ${text("reported")}. Please check.`;
    case "grade-mismatch":
      return `A total of ${text("total")} points is grade "${text("computed")}" (${amount(text("from"))} points or more), the form says "${text("reported")}".`;
    case "rate-mismatch":
      return `The execution rate should be ${text("computed")}% (executed ${amount(text("executed"))} ÷ budget ${amount(text("budget"))}), the form says ${text("reported")}%.`;
    case "funds-sum":
      return `The parts of the ${COLUMN[text("column")] ?? "funds"} add up to ${amount(text("parts"))}, which differs from their total of ${amount(text("total"))}. Please check.`;
    case "budget-zero":
      return "The full-year budget is empty or 0, so neither execution rate nor score can be computed. Please fill it in.";
    case "over-executed":
      return `The amount executed, ${amount(text("executed"))}, exceeds the full-year budget of ${amount(text("budget"))}; the score is limited to the weight. Please check the figures or explain.`;
    case "overachieved":
      return `${name}: the actual value "${text("actual")}" is ${amount(text("share"))}% of the target "${text("target")}", ${amount(text("threshold"))}% or more. Please explain.`;
    case "explanation-incomplete":
      return explanationIncomplete(name, params);
    case "outcome-copies-goal":
      return `The outcome repeats the goal (${text("goal")}) word for word. Please say what was actually achieved.`;
    case "duplicate-indicator":
      return `${name} has the same name as the indicator in ${text("first")}. Please check whether it was entered twice.`;
    case "placeholder-row":
      return text("name") === ""
        ? "This is an empty row of the template. Please fill it in or delete it."
        : `${name} is a row of the template that was not filled in. Please fill it in or delete it.`;
    case "missing-field":
      return `The ${FIELD[text("field")] ?? "field"} is not filled in.`;
    case "no-weight-column":
      return "The form has no weight column: weights are not checked and no score is computed.";
    case "no-score-column":
      return "The form has no score column: scores are not checked.";
    case "no-explanation-column":
      return "The form has no explanation column: explanations of lost points are not checked.";
    case "no-funds":
      return "The form has no funds section: budget execution is not checked.";
    case "no-total":
      return "The form has no total: it is not checked.";
    case "no-grade":
      return "The form has no grade: it is not checked.";
    case "layout-unclear":
      return layoutUnclear(params);
  }
};

function unreadableActual(name: string, params: Finding["params"]): string {
  const text = params["text"] ?? "";
  switch (params["why"] ?? "") {
    case "words":
      return `${name}: the target "${params["target"] ?? ""}" is a number, the actual value "${text}" is words. Please enter the number achieved.`;
    case "percent-or-share":
      return `${name}: the actual value "${text}" has no percent sign and may be a percentage or a ratio. Please write it like "97%".`;
    default:
      return `${name}: the actual value "${text}" cannot be read. Please write it differently.`;
  }
}

function weightSum(params: Finding["params"]): string {
  const sum = params["sum"] ?? "";
  const full = params["full"] ?? "";
  const printed = params["printed"] ?? "";
  return printed === "" || printed === full
    ? `The weights add up to ${sum} points and should be ${full}. Please adjust them.`
    : `The weights add up to ${sum} points, the weight of the total says ${printed}; it should be ${full}. Please adjust them.`;
}

function missingExplanation(name: string, params: Finding["params"]): string {
  const text = (key: string): string => params[key] ?? "";
  switch (text("why")) {
    case "execution-below":
      return `The execution rate of ${amount(text("rate"))}% is below ${amount(text("least"))}%. Please explain.`;
    case "budget-changed":
      return `The full-year budget of ${amount(text("budget"))} differs from the initial budget of ${amount(text("initial"))}. Please explain the change.`;
    case "past-limit":
      return `${name}: the actual value "${text("actual")}" exceeds the target "${text("target")}". Please explain.`;
    default:
      return `${name} has ${text("score")} points, less than its weight of ${text("weight")}. Please give the cause and the measures to be taken.`;
  }
}

function explanationIncomplete(name: string, params: Finding["params"]): string {
  switch (params["reason"] ?? "") {
    case "full-but-unfinished":
      return `${name} has its full score, yet the explanation says it is unfinished. Please check the score or the explanation.`;
    case "lost-but-finished":
      return `${name} lost points, yet the explanation says all is done. Please check the score, or say why points were lost.`;
    case "pasted":
      return `${name}: the explanation is the same text as in ${params["first"] ?? ""}. Please explain this row by itself.`;
  }
  switch (params["lacks"] ?? "") {
    case "cause":
      return `${name}: the explanation names no cause; adding one is advised.`;
    case "measure":
      return `${name}: the explanation names no measures to be taken; adding them is advised.`;
    default:
      return `${name}: the explanation names neither cause nor measures; adding both is advised.`;
  }
}

/** The text of a formula stands for its result where a file was never calculated. */
const isFormula = (text: string): boolean => /^=.*[A-Za-z]/.test(text);

function layoutUnclear(params: Finding["params"]): string {
  const text = params["text"] ?? "";
  const what = text === "" ? "" : ` "${text}"`;
  switch (params["reason"] ?? "") {
    case "row-not-placed":
      return `This row${what} does not fit the columns of the table. It is not checked and nothing is written to it.`;
    case "column-not-placed":
      return `The header of this column${what} is not recognised. The column is not checked and nothing is written to it.`;
    case "points-shared":
      return `The rows from${what === "" ? " here" : what} on share one cell of weight or score, so what each has is unclear. They are not checked one by one and nothing is written to them.`;
    case "number-not-readable":
      return isFormula(text)
        ? `The formula here${what} has no result. Please open and save the file in Excel once, then check again.`
        : `A number belongs here;${what === "" ? " this" : what} cannot be read. Please enter a number.`;
    default:
      return `What is in this cell${what} does not fit its column. It is not checked and nothing is written to it.`;
  }
}
