/** The figures that an outline of an explanation carries: shown to people, and no explanation. */
import type { ExplanationRules } from "./explanation-rules";

/** A figure longer than this is cut, so that an outline stays short. */
export const LONGEST_FIGURE = 40;

/** Where a figure goes: {target}. */
export const OUTLINE_HOLE = /\{\w+\}/u;

/** A text as a pattern that any white space may stand in. */
const spaced = (text: string): string =>
  Array.from(text.replace(/\s/gu, ""))
    .map((each) => each.replace(/[^\p{L}\p{N}]/u, "\\$&"))
    .join("\\s*");

/**
 * An explanation, in NFKC, without the figures an outline put there; a completed outline
 * may still hold them. Where there are none the text comes back as it is.
 */
export function withoutOutlineFacts(
  text: string,
  { outlineFacts, outlineFundsFacts }: ExplanationRules,
): string {
  return [outlineFacts, outlineFundsFacts].reduce(withoutFacts, text);
}

function withoutFacts(text: string, facts: string): string {
  const literals = facts.normalize("NFKC").split(OUTLINE_HOLE);
  const start = literals[0]?.trimEnd() ?? "";
  if (start === "" || !text.includes(start.charAt(0))) return text;
  const figure = `.{0,${LONGEST_FIGURE * 2}}?`;
  return text.replace(new RegExp(literals.map(spaced).join(figure), "s"), "");
}
