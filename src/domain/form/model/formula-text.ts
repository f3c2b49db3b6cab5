/** Whether a text is a formula's, which stands for its result where a file was never calculated. */
export const isFormulaText = (text: string): boolean => /^=.*[A-Za-z]/.test(text);
