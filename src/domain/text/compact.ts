import { isOrdinary } from "./character";
import { remembered } from "./remembered";

/** Characters that a comparison of two texts ignores, besides their width. */
const PASSED_OVER = {
  blanks: /\s/gu,
  punctuation: /[\s\p{P}]/gu,
  /** Punctuation and symbols: + < ℃. */
  signs: /[\s\p{P}\p{S}]/gu,
} as const;

const without = (passedOver: RegExp): ((text: string) => string) =>
  remembered((text) => text.normalize("NFKC").replace(passedOver, ""));

const COMPACT = {
  blanks: without(PASSED_OVER.blanks),
  punctuation: without(PASSED_OVER.punctuation),
  signs: without(PASSED_OVER.signs),
} as const;

/** A text in NFKC without white space, and without punctuation or signs where these are named. */
export const compactText = (text: string, left: keyof typeof COMPACT = "blanks"): string =>
  left === "blanks" && isOrdinary(text) ? text : COMPACT[left](text);
