/** Texts that fill a cell without content: 无, 0, /, —, 不适用, an outline that was not completed. */
import { withoutFormHints } from "../text/form-hint";
import { derived, remembered } from "../text/remembered";
import { composedOf } from "./composed";
import { HEADING_WORDS, HINT_WORDS } from "./measure-words";
import { withoutOutlineFacts } from "./outline-facts";
import { withoutPrintedHints } from "./printed-hints";
import type { ExplanationRules } from "./explanation-rules";

export interface Clause {
  readonly text: string;
  /** The heading above the clause: 原因：… or 改进措施：…; null without one. */
  readonly heading: "cause" | "measure" | null;
}

const BETWEEN_CLAUSES = /[\p{P}\p{S}\s]+/u;

/** The numbers of a list, 1. 2、 (3) 一、 ①, which precede its entries. */
const LIST_NUMBERS = /(?<=^|[\s\p{P}])\(?(?:\d{1,2}|[一二三四五六七八九十])(?:[、)]|\.(?!\d))/gu;
const RINGED_NUMBERS = /[\u2460-\u249b]/gu;

/** Nothing that separates clauses, belongs to the number of a list, or changes in NFKC: most names. */
const ONE_PIECE = /^[0-9A-Za-z\u4e00-\u9fff]*$/u;

/** Several rules ask for the same explanation, each right after the other. */
export const EXPLANATIONS = { longest: 1_000, most: 100 } as const;

/** The clauses of a text, without headings and without clauses that have no content. */
export const clausesOf = (text: string, rules: ExplanationRules): readonly Clause[] =>
  clausesUnder(rules)(text);

const clausesUnder = derived((rules: ExplanationRules) =>
  remembered((text) => splitClauses(text, rules), EXPLANATIONS),
);

function splitClauses(text: string, rules: ExplanationRules): readonly Clause[] {
  if (text === "") return [];
  const typed = withoutFormHints(text);
  const isOnePiece = ONE_PIECE.test(typed);
  const folded = isOnePiece ? typed : typed.replace(RINGED_NUMBERS, " ").normalize("NFKC");
  const own = withoutOutlineFacts(withoutPrintedHints(folded, rules), rules);
  const pieces = isOnePiece ? [own] : own.replace(LIST_NUMBERS, " ").split(BETWEEN_CLAUSES);
  // n/a and a word with spaces in it (不 适 用) are recognised only as a whole
  const whole = pieces.join("");
  if (saysNothing(whole, rules) || headingOf(whole, rules) !== null) return [];
  const clauses: Clause[] = [];
  let heading: Clause["heading"] = null;
  for (const piece of pieces) {
    let rest = piece;
    const label = labelOf(rest, rules);
    if (label !== null) {
      heading = label.heading;
      rest = rest.slice(label.length);
    }
    if (!saysNothing(rest, rules)) clauses.push({ text: rest, heading });
  }
  return clauses;
}

/** Whether a text is empty, or a placeholder. */
export function isPlaceholderText(text: string, rules: ExplanationRules): boolean {
  return clausesOf(text, rules).length === 0;
}

/**
 * The heading at the start of a clause: before a colon, or directly before a word without content
 * (原因无).
 */
function labelOf(
  piece: string,
  rules: ExplanationRules,
): { heading: "cause" | "measure"; length: number } | null {
  const heading = headingOf(piece, rules);
  if (heading !== null) return { heading, length: piece.length };
  if (piece.length > LONGEST_HEADING) return null;
  for (const filler of rules.placeholders.filter((each) => piece.endsWith(each))) {
    const length = piece.length - filler.length;
    const before = headingOf(piece.slice(0, length), rules);
    if (before !== null) return { heading: before, length };
  }
  return null;
}

const LONGEST_HEADING = 60;
const headingWords = derived(({ causeLabels, measureLabels }: ExplanationRules) => [
  ...causeLabels,
  ...measureLabels,
  ...HEADING_WORDS,
  ...HINT_WORDS,
]);

/**
 * The heading that a text consists of, if it is made of words of headings only, a label among them;
 * else null.
 */
function headingOf(text: string, rules: ExplanationRules): "cause" | "measure" | null {
  const { causeLabels, measureLabels } = rules;
  if (text.length > LONGEST_HEADING || text === "") return null;
  const parts = composedOf(text, headingWords(rules));
  if (parts === null) return null;
  if (parts.some((part) => causeLabels.includes(part) || HINT_WORDS.includes(part))) return "cause";
  return parts.some((part) => measureLabels.includes(part)) ? "measure" : null;
}

function saysNothing(text: string, rules: ExplanationRules): boolean {
  return text === "" || /^0+$/.test(text) || rules.placeholders.includes(text.toLowerCase());
}
