import { derived, remembered } from "../../../src/domain/text/remembered";

/** A function that counts how often it was called. */
function counted<Result>(compute: (text: string) => Result) {
  const asked: string[] = [];
  return {
    asked,
    compute: (text: string): Result => {
      asked.push(text);
      return compute(text);
    },
  };
}

const BOUNDS = { longest: 5, most: 3 } as const;

describe("remembered", () => {
  it("computes a text once, also where the answer is null, false, 0 or the empty text", () => {
    for (const answer of [null, false, 0, "", "得分"]) {
      const { asked, compute } = counted(() => answer);
      const again = remembered<string | number | boolean | null>(compute);
      expect([again("分值"), again(["分", "值"].join("")), again("分值")]).toEqual([
        answer,
        answer,
        answer,
      ]);
      expect(asked).toEqual(["分值"]);
    }
  });

  it("gives for any order of texts what the function gives", () => {
    const again = remembered((text) => `${text}!`, BOUNDS);
    let seed = 7;
    for (let round = 0; round < 2_000; round += 1) {
      seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
      const text = "分".repeat(seed % 9) + String(seed % 5);
      expect(again(text)).toBe(`${text}!`);
    }
  });

  it("keeps the last texts and forgets those before them", () => {
    const { asked, compute } = counted((text) => text);
    const again = remembered(compute, BOUNDS);
    for (const text of ["a", "b", "c", "d", "c", "b"]) again(text);
    expect(asked).toEqual(["a", "b", "c", "d"]);
    for (const text of ["e", "f", "g", "h", "a"]) again(text);
    expect(asked).toEqual(["a", "b", "c", "d", "e", "f", "g", "h", "a"]);
  });

  it("computes long texts every time", () => {
    const { asked, compute } = counted((text) => text.length);
    const again = remembered(compute, BOUNDS);
    expect([again("123456"), again("123456")]).toEqual([6, 6]);
    expect(asked).toHaveLength(2);
  });
});

describe("derived", () => {
  it("computes once for each source and mixes none up", () => {
    const sources = [{ words: ["加强"] }, { words: ["加强"] }];
    const seen: object[] = [];
    const of = derived((source: { readonly words: readonly string[] }) => {
      seen.push(source);
      return [...source.words];
    });
    const [first, second] = sources.map(of);
    expect(first).toEqual(second);
    expect(first).not.toBe(second);
    expect(sources.map(of)).toEqual([first, second]);
    expect(seen).toHaveLength(2);
  });
});
