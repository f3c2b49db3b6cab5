import fc from "fast-check";
import type { Mistake } from "../../../src/domain/json/mistake";
import { readJsonText } from "../../../src/domain/json/json-text";

/** The part of the text that a mistake quotes or reports as missing. */
function quotedIn(mistake: Mistake): string {
  if ("missing" in mistake) return mistake.missing;
  if ("name" in mistake) return mistake.name;
  return "given" in mistake ? mistake.given : "";
}

const mistakesIn = (text: string): readonly string[] =>
  readJsonText(text).mistakes.map((mistake) => {
    const position = "position" in mistake ? mistake.position : null;
    return [position?.line, position?.column, mistake.path, mistake.code, quotedIn(mistake)]
      .filter((part) => part !== undefined && part !== "")
      .join(" ");
  });

describe("JSON typed by hand", () => {
  it.each([
    ['{"a": 1, "b": [2, {"c": null}]}', []],
    ["", ["empty"]],
    [" \r\n", ["empty"]],
    ['{\n  "a": 1,\n}', ["2 9 comma-extra"]],
    ["[1, 2,]", ["1 6 comma-extra"]],
    ['{"a": 1,, "b": 2}', ["1 9 comma-extra"]],
    ['{"a": 1\n "b": 2}', ["2 2 comma-missing"]],
    ['[{"a": 1} {"b": 2}]', ["1 11 comma-missing"]],
    ['{"a" 1}', ["1 6 colon-missing a"]],
    ['{"a"： 1，"b"＝2}', ["1 5 punctuation ：", "1 8 punctuation ，", "1 12 punctuation ＝"]],
    ["{“名称”: “国标”}", ["1 2 punctuation “", "1 8 punctuation “"]],
    ["{'a': 1}", ["1 2 punctuation '"]],
    ['{\u3000"a": 1}', ["1 2 punctuation \u3000"]],
    ['{"a": 1} // 说明', ["1 10 comment"]],
    ['{/* 说明 */ "a": 1}', ["1 2 comment"]],
    ["{name: 1}", ["1 2 quotes-missing name"]],
    ['{"a": "国标}', ["1 7 quotes-open", "1 1 bracket-open }"]],
    ['{"a": [1, 2', ["1 7 bracket-open ]", "1 1 bracket-open }"]],
    ['{"a": 80%}', ["1 7 bad-number 80%"]],
    ['{"a": ９０}', ["1 7 bad-number ９０"]],
    ['{"a": .5}', ["1 7 bad-number .5"]],
    ['{"a": 090}', ["1 7 bad-number 090"]],
    ['{"a": 1,000}', ["1 9 digits-apart 000"]],
    ['{"a": True}', ["1 7 bad-word True"]],
    ['{"a": 是}', ["1 7 bad-word 是"]],
    [String.raw`{"a": "D:\规则"}`, ["1 10 bad-escape"]],
    ['{"a": "一\t二"}', ["1 9 bad-escape"]],
    ['{"a": 1}}', ["1 9 unexpected }"]],
    ['{"a": 1]', ["1 8 unexpected ]", "1 1 bracket-open }"]],
    ['{"a": 1, "b": 2, "a": 3}', ["1 18 a twice"]],
    ['{"b": [{"a": 1,\n"a": 2}]}', ["2 1 b[0].a twice"]],
  ])("%j has %j", (text, mistakes) => {
    expect(mistakesIn(text)).toEqual(mistakes);
  });

  it("says what was meant in spite of its mistakes", () => {
    const text = "｛“a”：[1，2,], 'b'： True, c: 80%, // 说明\n \"d\": null}";
    expect(readJsonText(text).value).toEqual({ a: [1, 2], b: "True", c: "80%", d: null });
  });

  it("that is nested without end is given up, not followed", () => {
    expect(mistakesIn("[".repeat(100_000))).toContain("1 21 too-deep");
  });

  it("of nothing but mistakes has twenty of them told", () => {
    expect(readJsonText("{%".repeat(50_000)).mistakes).toHaveLength(20);
  });
});

describe("any JSON", () => {
  const seed = 20200225;

  it("is read as JSON.parse reads it, and has no mistakes", () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 8 }), (text) => {
        const value = JSON.parse(text) as unknown;
        expect(readJsonText(text)).toEqual({ value, mistakes: [] });
      }),
      { seed, numRuns: 300 },
    );
  });

  it("with one character put in, taken out or changed is refused when JSON.parse refuses it", () => {
    const sample = '{"a": [1, -2.5e3, "b\\n\\u00e9"], "c": {"d": true, "e": null}, "f": ""}';
    const parses = (text: string): boolean => {
      try {
        JSON.parse(text);
        return true;
      } catch (error) {
        if (error instanceof SyntaxError) return false;
        throw error;
      }
    };
    fc.assert(
      fc.property(
        fc.nat(sample.length - 1),
        fc.nat(1),
        fc.constantFrom("", ...Array.from('{}[]",:\\ 01-+.eutfn/\t\n，“\u3000\u0000')),
        (at, length, put) => {
          const text = sample.slice(0, at) + put + sample.slice(at + length);
          const { mistakes } = readJsonText(text);
          const others = mistakes.filter(({ code }) => code !== "twice");
          expect([text, others.length === 0]).toEqual([text, parses(text)]);
        },
      ),
      { seed, numRuns: 3000 },
    );
  });
});
