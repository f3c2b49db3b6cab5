/** English beside Chinese: the same facts in the sentence of every mistake in a file of rules. */
import type { Mistake, MistakeCode } from "../../src/domain/json/mistake";
import * as english from "../../src/messages/en-us";
import * as chinese from "../../src/messages/zh-cn";

const path = "grades[1].from";
const position = { line: 101, column: 102 };

/**
 * Different figures for all members, so that none can stand for another; every variant of a sentence.
 */
const SAMPLES: {
  readonly [Code in MistakeCode]: readonly (Mistake & { readonly code: Code })[];
} = {
  "comma-extra": [{ path, position, code: "comma-extra" }],
  "comma-missing": [{ path, position, code: "comma-missing" }],
  "colon-missing": [{ path, position, code: "colon-missing", name: "103" }],
  punctuation: [
    { path, position, code: "punctuation", given: "103", meant: "104" },
    { path, position, code: "punctuation", given: "103", meant: " " },
    { path, position, code: "punctuation", given: "103", meant: '"' },
  ],
  "quotes-missing": [{ path, position, code: "quotes-missing", given: "103" }],
  "quotes-open": [{ path, position, code: "quotes-open" }],
  "bracket-open": [
    { path, position, code: "bracket-open", missing: "}" },
    { path, position, code: "bracket-open", missing: "]" },
  ],
  comment: [{ path, position, code: "comment" }],
  "bad-number": ["103", "103%", "103，", "１０３"].map((given) => ({
    path,
    position,
    code: "bad-number",
    given,
  })),
  "digits-apart": [{ path, position, code: "digits-apart", given: "103" }],
  "bad-word": [{ path, position, code: "bad-word", given: "103" }],
  "bad-escape": [{ path, position, code: "bad-escape" }],
  unexpected: [{ path, position, code: "unexpected", given: "103" }],
  "too-deep": [{ path, position, code: "too-deep" }],
  twice: [{ path, position, code: "twice" }],
  "no-text": [{ path, code: "no-text" }],
  empty: [
    { path, code: "empty" },
    { path: "", code: "empty" },
  ],
  "too-large": [{ path, code: "too-large", mostKilobytes: 103 }],
  missing: [{ path, code: "missing" }],
  "unknown-field": [
    { path, code: "unknown-field", meant: "103" },
    { path, code: "unknown-field", meant: null },
  ],
  "not-an-object": [{ path, code: "not-an-object" }],
  "not-a-list": [{ path, code: "not-a-list" }],
  "empty-list": [{ path, code: "empty-list" }],
  "not-a-text": [{ path, code: "not-a-text" }],
  "not-a-flag": [{ path, code: "not-a-flag" }],
  "not-a-number": ["105", "105%", "105，", "１０５", ""].map((given) => ({
    path,
    code: "not-a-number",
    low: "103",
    high: "104",
    given,
  })),
  "not-a-whole-number": ["105", ""].map((given) => ({
    path,
    code: "not-a-whole-number",
    low: 103,
    high: 104,
    given,
  })),
  "not-a-date": [{ path, code: "not-a-date" }],
  "not-one-of": ["105", ""].map((given) => ({
    path,
    code: "not-one-of",
    values: ["103", "104"],
    given,
  })),
  "unknown-base": [{ path, code: "unknown-base", given: "103", names: ["104", "105"] }],
  "unknown-placeholder": [
    { path, code: "unknown-placeholder", given: "103", values: ["104", "105"] },
  ],
  "no-execution": [{ path, code: "no-execution", execution: "103" }],
  "wrong-sum": [{ path, code: "wrong-sum", sum: "103", full: "104" }],
  "out-of-order": [{ path, code: "out-of-order" }],
  "bands-apart": ["104", ""].map((given) => ({
    path,
    code: "bands-apart",
    expected: "103",
    given,
  })),
  "named-twice": [{ path, code: "named-twice", name: "103" }],
  "says-something": [{ path, code: "says-something" }],
};

const numbers = (sentence: string): readonly string[] =>
  [...sentence.matchAll(/\d+(?:,\d{3})*(?:\.\d+)?/gu)].map(([number]) => number).sort();

describe("an English sentence has the figures of the Chinese one:", () => {
  it.each(Object.entries(SAMPLES))("the mistake %s", (_code, mistakes) => {
    for (const mistake of mistakes) {
      const line = english.profileMistake(mistake);
      expect([line, ...numbers(line)]).toEqual([line, ...numbers(chinese.profileMistake(mistake))]);
      expect(line).not.toMatch(/undefined|NaN/);
    }
  });
});
