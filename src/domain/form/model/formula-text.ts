/** Whether a text is a formula's: typed as text, or in place of its result where a file was never calculated. */
export const isFormulaText = (text: string): boolean => /^=.*[A-Za-z]/.test(text);

/**
 * Whether what an error cell shows is a formula that waits to be calculated, its result not being in the
 * file. A formula that refers to a deleted cell (#REF!) has no result to wait for.
 */
export const awaitsCalculation = (shown: string): boolean =>
  shown.startsWith("=") && !shown.includes("#REF!");
