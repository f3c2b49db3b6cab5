/** Signs and words of comparison, before a number and after it. */
import { isDigit } from "../text/character";
import type { Comparison } from "./readings";

/** Each with what its wordings begin with, which spares most texts the search. */
const BEFORE: readonly (readonly [Comparison, string, RegExp])[] = [
  [
    "≥",
    ">=≥不大高多至最达",
    /^(>=|=>|≥=|=≥|≥|不[得能应]?低于|不[得能应]?少于|不[得能应]?小于|大于(或|且)?等于|高于(或|且)?等于|多于(或|且)?等于|至少|最低|达到|达)/u,
  ],
  [
    "≤",
    "<=≤不小低少控至最",
    /^(<=|=<|≤=|=≤|≤|不[得能应]?超过|不[得能应]?高于|不[得能应]?大于|不[得能应]?多于|小于(或|且)?等于|低于(或|且)?等于|少于(或|且)?等于|控制在|至多|最多|最高)/u,
  ],
  [">", ">大超高多", /^(>|大于|超过|高于|多于)/u],
  ["<", "<小低少", /^(<|小于|低于|少于)/u],
  ["=", "=等", /^(=+|等于)/u],
];

const AFTER: readonly (readonly [Comparison, RegExp])[] = [
  ["≥", /(\(含\))?(及|或)?以上(\(含[^()]*\))?$/u],
  ["≤", /(\(含\))?(及|或)?(以下|以内|之内|内)(\(含[^()]*\))?$/u],
];

interface Cut {
  readonly comparison: Comparison | null;
  readonly rest: string;
}

const isLower = (comparison: Comparison): boolean => comparison === "≥" || comparison === ">";
const isUpper = (comparison: Comparison): boolean => comparison === "≤" || comparison === "<";

/** Do two signs point the same way? ≥ and > do; = only goes with itself. */
export function sameDirection(one: Comparison, other: Comparison): boolean {
  return (isLower(one) && isLower(other)) || (isUpper(one) && isUpper(other)) || one === other;
}

function before(text: string): Cut {
  const first = text.charAt(0);
  if (first === "" || isDigit(first.charCodeAt(0))) return { comparison: null, rest: text };
  for (const [comparison, beginnings, wording] of BEFORE) {
    const match = beginnings.includes(first) ? wording.exec(text) : null;
    if (match) return { comparison, rest: text.slice(match[0].length) };
  }
  return { comparison: null, rest: text };
}

/** What the words behind a number end with. */
const mayEndWithWord = (text: string): boolean =>
  text.endsWith(")") ? text.includes("(含") : "上下内".includes(text.charAt(text.length - 1));

function after(text: string): Cut {
  if (!mayEndWithWord(text)) return { comparison: null, rest: text };
  for (const [comparison, wording] of AFTER) {
    const match = wording.exec(text);
    if (match) return { comparison, rest: text.slice(0, text.length - match[0].length) };
  }
  return { comparison: null, rest: text };
}

/**
 * Takes the comparison off a folded text without white space: 不低于95%以上 → ≥ and 95%. Null when
 * its two ends contradict each other. A said sign wins over a word (大于95%以上 is ≥ 95 %).
 */
export function takeComparison(text: string): Cut | null {
  const first = before(text);
  const second = first.comparison === null ? first : before(first.rest);
  const last = after(second.rest);
  const said = [first.comparison, second.comparison, last.comparison].filter(
    (comparison) => comparison !== null,
  );
  const [head, ...others] = said;
  if (head === undefined) return { comparison: null, rest: text };
  if (others.some((other) => !sameDirection(head, other))) return null;
  const inclusive = said.find((comparison) => comparison === "≥" || comparison === "≤");
  return { comparison: inclusive ?? head, rest: last.rest };
}

/** Does a folded text begin with a sign or a word of comparison? */
export const beginsWithComparison = (text: string): boolean => before(text).comparison !== null;

/** Does a folded text begin with a sign of comparison? */
export const beginsWithSign = (text: string): boolean => /^[<>=≥≤]/u.test(text);
