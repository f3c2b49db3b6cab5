/** Signs of comparison and their directions. */
import { LongestWords, COMPARING, REACHING } from "./vocabulary";
import type { Comparison } from "../model/readings";

/** Whether a comparison sets a lower bound. */
export const isLower = (comparison: Comparison): boolean =>
  comparison === "≥" || comparison === ">";
/** Whether a comparison sets an upper bound. */
export const isUpper = (comparison: Comparison): boolean =>
  comparison === "≤" || comparison === "<";

/** Whether two comparisons have the same direction: ≥ and >; = only with itself. */
export function sameDirection(one: Comparison, other: Comparison): boolean {
  return (isLower(one) && isLower(other)) || (isUpper(one) && isUpper(other)) || one === other;
}

const BEFORE = new LongestWords([...COMPARING.keys(), ...REACHING]);

/** Whether a folded text begins with a sign or a word of comparison. */
export const beginsWithComparison = (text: string): boolean =>
  beginsWithSign(text) || BEFORE.at(text, 0) !== "";

/** Whether a folded text begins with a sign of comparison. */
export const beginsWithSign = (text: string): boolean => /^[<>=≥≤]/u.test(text);

/** A folded text without the sign or word of comparison at its beginning. */
export function takeSign(text: string): string {
  const sign = /^[<>=≥≤]+/u.exec(text)?.[0] ?? BEFORE.at(text, 0);
  return text.slice(sign.length);
}
