/** Texts that are made of listed words and of nothing else. */

/** The longest of the words that a text begins with; null for none. */
export function beginning(text: string, words: readonly string[]): string | null {
  let longest: string | null = null;
  for (const word of words) {
    if (word.length > (longest?.length ?? 0) && text.startsWith(word)) longest = word;
  }
  return longest;
}

/** The listed words that a text is made of, the longest first at each place; null where other text is left. */
export function composedOf(text: string, words: readonly string[]): readonly string[] | null {
  const found: string[] = [];
  for (let at = 0; at < text.length;) {
    // no listed word is longer
    const word = beginning(text.slice(at, at + LONGEST_WORD), words);
    if (word === null) return null;
    found.push(word);
    at += word.length;
  }
  return found;
}

const LONGEST_WORD = 100;
