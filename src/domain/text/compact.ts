/** What a comparison of two texts passes over, besides the width of characters. */
const PASSED_OVER = {
  blanks: /\s/gu,
  punctuation: /[\s\p{P}]/gu,
  /** Punctuation and symbols: + < ℃. */
  signs: /[\s\p{P}\p{S}]/gu,
} as const;

/** A text in NFKC without white space, and without punctuation or signs where these are named. */
export function compactText(text: string, without: keyof typeof PASSED_OVER = "blanks"): string {
  return text.normalize("NFKC").replace(PASSED_OVER[without], "");
}
