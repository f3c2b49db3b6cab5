/** Signs of comparison and their directions. */
import { LongestWords, COMPARING, REACHING } from "./vocabulary";
import type { Comparison } from "../model/readings";

export const isLower = (comparison: Comparison): boolean =>
  comparison === "≥" || comparison === ">";
export const isUpper = (comparison: Comparison): boolean =>
  comparison === "≤" || comparison === "<";

/** Do two signs point the same way? ≥ and > do; = only goes with itself. */
export function sameDirection(one: Comparison, other: Comparison): boolean {
  return (isLower(one) && isLower(other)) || (isUpper(one) && isUpper(other)) || one === other;
}

const BEFORE = new LongestWords([...COMPARING.keys(), ...REACHING]);

/** Does a folded text begin with a sign or a word of comparison? */
export const beginsWithComparison = (text: string): boolean =>
  beginsWithSign(text) || BEFORE.at(text, 0) !== "";

/** Does a folded text begin with a sign of comparison? */
export const beginsWithSign = (text: string): boolean => /^[<>=≥≤]/u.test(text);

/** A folded text without the sign or the word of comparison that it begins with. */
export function takeSign(text: string): string {
  const sign = /^[<>=≥≤]+/u.exec(text)?.[0] ?? BEFORE.at(text, 0);
  return text.slice(sign.length);
}
