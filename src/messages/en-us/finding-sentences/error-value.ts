/** What an error of a formula means and what to do about it, by the error as Excel shows it. */
const REMEDIES: ReadonlyMap<string, string> = new Map([
  [
    "#DIV/0!",
    "the formula divides by nothing or by 0. Please fill in the divisor (such as the budget); where there is no amount, enter 0.00 or - instead of the formula.",
  ],
  [
    "#REF!",
    "the formula refers to a cell that was deleted. Please correct the formula or enter the result.",
  ],
  ["#NAME?", "a function or a name in the formula is misspelt. Please correct the formula."],
  ["#VALUE!", "the formula reckons with text. Please turn the cells it refers to into numbers."],
  ["#N/A", "the formula finds no data. Please correct the formula or enter the result."],
  ["#NUM!", "the result of the formula is no valid number. Please correct the formula."],
  ["#NULL!", "the areas in the formula have no cell in common. Please correct the formula."],
]);

export const errorRemedy = (error: string): string =>
  REMEDIES.get(error.trim().toUpperCase()) ??
  "the formula has no result. Please correct the formula or enter the result.";
