/** Texts that fill a cell and say nothing: 无, 0, /, —, 不适用, an outline that was not completed. */
import { withoutFormHints } from "../text/form-hint";
import { withoutOutlineFacts } from "./outline-facts";
import { withoutPrintedHints } from "./printed-hints";
import type { ExplanationRules } from "./explanation-rules";

export interface Clause {
  readonly text: string;
  /** The heading it stands under: 原因：… or 改进措施：…; null without one. */
  readonly heading: "cause" | "measure" | null;
}

const BETWEEN_CLAUSES = /[\p{P}\p{S}\s]+/u;

/** The numbers of a list, 1. 2、 (3) 一、 ①: they say nothing, and stand before what does. */
const LIST_NUMBERS = /(?<=^|[\s\p{P}])\(?(?:\d{1,2}|[一二三四五六七八九十])(?:[、)]|\.(?!\d))/gu;
const RINGED_NUMBERS = /[\u2460-\u249b]/gu;

/** What a text says, clause by clause, without headings and without clauses that say nothing. */
export function clausesOf(text: string, rules: ExplanationRules): readonly Clause[] {
  if (text === "") return [];
  const folded = withoutFormHints(text).replace(RINGED_NUMBERS, " ").normalize("NFKC");
  const own = withoutOutlineFacts(withoutPrintedHints(folded, rules), rules).replace(
    LIST_NUMBERS,
    " ",
  );
  const pieces = own.split(BETWEEN_CLAUSES);
  // n/a and a word spaced out (不 适 用) say nothing only when taken whole
  if (saysNothing(pieces.join(""), rules)) return [];
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

/** Whether a text is empty, or only fills its cell. */
export function isPlaceholderText(text: string, rules: ExplanationRules): boolean {
  return clausesOf(text, rules).length === 0;
}

/** A heading stands alone before its colon, or right before a word that says nothing (原因无). */
function labelOf(
  piece: string,
  rules: ExplanationRules,
): { heading: "cause" | "measure"; length: number } | null {
  const found = (labels: readonly string[]): string | undefined =>
    labels.find(
      (label) => piece.startsWith(label) && saysNothing(piece.slice(label.length), rules),
    );
  const cause = found(rules.causeLabels);
  if (cause !== undefined) return { heading: "cause", length: cause.length };
  const measure = found(rules.measureLabels);
  return measure === undefined ? null : { heading: "measure", length: measure.length };
}

function saysNothing(text: string, rules: ExplanationRules): boolean {
  return text === "" || /^0+$/.test(text) || rules.placeholders.includes(text.toLowerCase());
}
