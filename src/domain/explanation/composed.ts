/** Texts that consist of listed words only. */
import { derived } from "../text/remembered";

/** The words of a list by their first character. */
const byFirst = derived((words: readonly string[]): ReadonlyMap<number, readonly string[]> => {
  const lists = new Map<number, string[]>();
  for (const word of words) {
    const first = word.charCodeAt(0);
    const list = lists.get(first);
    if (list === undefined) lists.set(first, [word]);
    else list.push(word);
  }
  return lists;
});

/** The longest of the words that a text begins with; null for none. The list must not change. */
export function beginning(text: string, words: readonly string[], at = 0): string | null {
  let longest: string | null = null;
  for (const word of byFirst(words).get(text.charCodeAt(at)) ?? []) {
    if (word.length > (longest?.length ?? 0) && text.startsWith(word, at)) longest = word;
  }
  return longest;
}

/**
 * The listed words that make up a text, the longest one at each place; null where other text is left.
 */
export function composedOf(text: string, words: readonly string[]): readonly string[] | null {
  const found: string[] = [];
  for (let at = 0; at < text.length;) {
    const word = beginning(text, words, at);
    if (word === null || word.length > LONGEST_WORD) return null;
    found.push(word);
    at += word.length;
  }
  return found;
}

const LONGEST_WORD = 100;
