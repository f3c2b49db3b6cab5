/** A formula that consists of a number only: "=100", typed where "= 100" was meant. */
interface ConstantFormula {
  /** Without white space: "=95.5%". */
  readonly text: string;
  /** Its value: 0.955. */
  readonly value: number;
}

/** Reads a formula that consists of a number or a percentage only; null for every other formula. */
export function constantFormula(formula: string): ConstantFormula | null {
  const match = /^=\s*([+-]?\d+(?:\.\d+)?|[+-]?\.\d+)\s*(%?)$/u.exec(formula.trim());
  if (!match) return null;
  const [, digits = "", percent = ""] = match;
  return {
    text: `=${digits}${percent}`,
    value: percent === "" ? Number(digits) : Number(`${digits}e-2`),
  };
}

/**
 * Whether a formula is a quantity with its unit in brackets, "=1.00(份)". Excel accepts no such formula;
 * programs that write every text with a leading "=" as a formula produce it.
 */
export function isQuantityText(formula: string): boolean {
  return /^=\s*\d[\d,.]*\s*[(（][^()（）]+[)）]\s*$/.test(formula);
}
