/** The similarity of two names. */

/** A text by its neighbouring characters, with how often each pair occurs. */
function pairsOf(key: string): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>();
  const characters = Array.from(key);
  for (let index = 0; index + 1 < characters.length; index += 1) {
    const pair = `${characters[index] ?? ""}${characters[index + 1] ?? ""}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

const NUMERALS = /[\d〇零一二三四五六七八九十百]+/gu;

/** The share of pairs of characters that two keys have in common (Dice). */
function sharedPairs(one: string, other: string): number {
  const [first, second] = [pairsOf(one), pairsOf(other)];
  let shared = 0;
  for (const [pair, count] of first) shared += Math.min(count, second.get(pair) ?? 0);
  const all = [...first.values(), ...second.values()].reduce((sum, count) => sum + count, 0);
  return all === 0 ? 0 : (2 * shared) / all;
}

/** Longer names are compared by their beginning. */
const LONGEST = 100;

/** The share of characters that two keys have in common in the same order. */
function sharedSequence(one: string, other: string): number {
  const [first, second] = [one, other].map((key) => Array.from(key).slice(0, LONGEST)) as [
    string[],
    string[],
  ];
  let row = second.map(() => 0);
  for (const character of first) {
    const next: number[] = [];
    for (const [index, candidate] of second.entries()) {
      const diagonal = row[index - 1] ?? 0;
      const best = Math.max(row[index] ?? 0, next[index - 1] ?? 0);
      next.push(character === candidate ? Math.max(best, diagonal + 1) : best);
    }
    row = next;
  }
  const all = first.length + second.length;
  return all === 0 ? 0 : (2 * (row.at(-1) ?? 0)) / all;
}

/**
 * Least share of characters in the same order: one inserted character changes most pairs of a short
 * name.
 */
const LEAST_SEQUENCE = 0.8;

/** The similarity of two keys, from 0 to 1; 0 where their numbers differ. */
export function likeness(one: string, other: string): number {
  if (one === other) return 1;
  if ((one.match(NUMERALS) ?? []).join(" ") !== (other.match(NUMERALS) ?? []).join(" ")) return 0;
  const sequence = sharedSequence(one, other);
  return Math.max(sharedPairs(one, other), sequence < LEAST_SEQUENCE ? 0 : sequence);
}
