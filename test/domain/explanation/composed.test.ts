import { beginning, composedOf } from "../../../src/domain/explanation/composed";

const CHARACTERS = ["原", "因", "及", "改"];

/** Texts of these characters in a fixed pseudo-random order. */
function texts(count: number, longest: number, seed: number): readonly string[] {
  let state = seed;
  const next = (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return (state >> 8) % below;
  };
  return Array.from({ length: count }, () =>
    Array.from({ length: 1 + next(longest) }, () => CHARACTERS[next(CHARACTERS.length)]).join(""),
  );
}

/** The definition, applied word by word. */
const longestStart = (text: string, words: readonly string[]): string | null =>
  words.filter((word) => text.startsWith(word)).sort((a, b) => b.length - a.length)[0] ?? null;

describe("beginning", () => {
  it("is the longest listed word that a text begins with, at any place", () => {
    for (let round = 0; round < 50; round += 1) {
      const words = texts(8, 4, round + 1);
      for (const text of texts(40, 12, round + 1_000)) {
        expect(beginning(text, words)).toBe(longestStart(text, words));
        expect(beginning(text, words, 3)).toBe(longestStart(text.slice(3), words));
      }
    }
  });

  it("is null at the end of a text, whatever is listed", () => {
    expect(beginning("", ["", "原因"])).toBeNull();
    expect(beginning("原因", ["原因"], 2)).toBeNull();
  });
});

describe("composedOf", () => {
  it("is the words that make up a text, the longest first, or null", () => {
    for (let round = 0; round < 50; round += 1) {
      const words = texts(8, 4, round + 1);
      for (const text of texts(40, 12, round + 1_000)) {
        const parts: string[] = [];
        let rest = text;
        for (let word = longestStart(rest, words); word !== null;) {
          parts.push(word);
          rest = rest.slice(word.length);
          word = rest === "" ? null : longestStart(rest, words);
        }
        expect(composedOf(text, words)).toEqual(rest === "" ? parts : null);
      }
    }
  });
});
