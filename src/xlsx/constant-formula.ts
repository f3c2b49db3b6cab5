/**
 * The value of a formula that is but a number: "=100", typed where "= 100" was meant, is to Excel
 * a formula with the value 100. Null for every other formula: nothing here calculates.
 */
export function constantFormula(formula: string): number | null {
  const match = /^=\s*([+-]?\d+(?:\.\d+)?|[+-]?\.\d+)(%?)\s*$/.exec(formula);
  if (!match) return null;
  const [, digits = "", percent = ""] = match;
  return percent ? Number(`${digits}e-2`) : Number(digits);
}

/**
 * Whether a "formula" is a quantity with its unit in brackets, "=1.00(份)": no formula Excel knows,
 * but what a program writes that takes every text with a leading "=" for one.
 */
export function isQuantityText(formula: string): boolean {
  return /^=\s*\d[\d,.]*\s*[(（][^()（）]+[)）]\s*$/.test(formula);
}
