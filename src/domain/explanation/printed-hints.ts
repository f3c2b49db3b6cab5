/** Sentences that forms print in a cell for an explanation, and the length of a text without them. */
import { withoutBlanks } from "../text/blanks";
import { withoutFormHints } from "../text/form-hint";
import type { ExplanationRules } from "./explanation-rules";
import { withoutFacts } from "./outline-facts";

/** A text, in NFKC, without the sentences that the profile knows as printed ones. */
export const withoutPrintedHints = (text: string, { printedHints }: ExplanationRules): string =>
  printedHints.reduce(withoutFacts, text);

/** How many characters a text has without printed hints; white space is not counted. */
export function writtenLength(text: string, rules: ExplanationRules): number {
  const own = withoutPrintedHints(withoutFormHints(text).normalize("NFKC"), rules);
  return Array.from(withoutBlanks(own)).length;
}
