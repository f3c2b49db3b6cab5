/** The figures in an outline of an explanation, which count as no explanation. */
import { withoutBlanks } from "../text/blanks";
import { isBlank } from "../text/character";
import { remembered } from "../text/remembered";
import type { ExplanationRules } from "./explanation-rules";

/** A figure longer than this is cut, so that an outline stays short. */
export const LONGEST_FIGURE = 40;

/** The place of a figure in the profile's text: {target}. */
export const OUTLINE_STAND_IN = /\{\w+\}/u;

/**
 * An explanation, in NFKC, without the figures that an outline put there; a completed outline may
 * still contain them. Unchanged where there are none.
 */
export function withoutOutlineFacts(
  text: string,
  { outlineFacts, outlineFundsFacts }: ExplanationRules,
): string {
  return [outlineFacts, outlineFundsFacts].reduce(withoutFacts, text);
}

/** A text, in NFKC, without a sentence that may contain figures; white space is ignored. */
export function withoutFacts(text: string, facts: string): string {
  const literals = literalsOf(facts);
  const [start = ""] = literals;
  if (start === "" || !text.includes(start.charAt(0))) return text;
  const inked = withoutBlanks(text);
  if (!inked.includes(start)) return text;
  const places = inkedPlaces(text);
  for (let from = inked.indexOf(start); from >= 0; from = inked.indexOf(start, from + 1)) {
    const end = endOfFacts(inked, from, literals);
    if (end === null) continue;
    const [first = 0, behind = text.length] = [places[from], places[end]];
    return text.slice(0, first) + text.slice(behind);
  }
  return text;
}

/** The fixed texts between the figures of a sentence, without white space. */
const literalsOf = remembered(
  (facts): readonly string[] => facts.normalize("NFKC").split(OUTLINE_STAND_IN).map(withoutBlanks),
  { longest: 1_000, most: 50 },
);

/** The positions of the characters of a text that are no white space. */
function inkedPlaces(text: string): readonly number[] {
  const places: number[] = [];
  for (let at = 0; at < text.length; at += 1) if (!isBlank(text.charCodeAt(at))) places.push(at);
  return places;
}

/** The end of the facts that begin at a position of a text without white space; null for none. */
function endOfFacts(text: string, from: number, literals: readonly string[]): number | null {
  let end = from;
  for (const [index, literal] of literals.entries()) {
    const reach = index === 0 ? 0 : LONGEST_FIGURE * 2;
    const at = text.slice(end, end + reach + literal.length).indexOf(literal);
    if (at < 0) return null;
    end += at + literal.length;
  }
  return end;
}
