import type { LayoutUnclear } from "../../../domain/findings/layout-findings";
import { awaitsCalculation } from "../../../domain/form/model/formula-text";

/** The meaning of a formula's error and its remedy, by the error as Excel shows it. */
const REMEDIES: ReadonlyMap<string, string> = new Map([
  [
    "#REF!",
    "the formula refers to a cell that was deleted. Please correct the formula or enter the result.",
  ],
  ["#NAME?", "a function or a name in the formula is misspelt. Please correct the formula."],
  ["#VALUE!", "the formula takes text for a number. Please turn the cells it uses into numbers."],
  ["#N/A", "the formula finds no data. Please correct the formula or enter the result."],
  ["#NUM!", "the result of the formula is no valid number. Please correct the formula."],
  ["#NULL!", "the ranges in the formula have no cell in common. Please correct the formula."],
]);

type Division = Pick<LayoutUnclear, "formula" | "withoutBudget">;

/** Characters; a longer formula is not quoted in a sentence. */
const LONGEST_FORMULA = 40;

function wrapped(formula: string | undefined): string {
  const inner = formula?.replace(/^=/, "") ?? "";
  return inner === "" || inner.length > LONGEST_FORMULA
    ? "=IFERROR(formula,0)"
    : `=IFERROR(${inner},0)`;
}

const divisionRemedy = ({ formula, withoutBudget }: Division): string =>
  withoutBudget === true
    ? `this part has no budget, and the formula divides by 0. The cell should show 0.00 or -: please change the formula to ${wrapped(formula)}.`
    : "the formula divides by nothing or by 0. Please fill in the divisor or enter the result.";

/** The remedy for the error that a cell shows, or for a formula that it shows in place of a result. */
export function errorRemedy(shown: string, division: Division = {}): string {
  const error = shown.includes("#REF!") ? "#REF!" : shown.trim().toUpperCase();
  if (awaitsCalculation(error))
    return "the formula has not been calculated. Please open the file in Excel, press F9, save it and check again.";
  if (error === "#DIV/0!") return divisionRemedy(division);
  return (
    REMEDIES.get(error) ??
    "the formula has no result. Please correct the formula or enter the result."
  );
}
