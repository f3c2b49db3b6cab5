/** English beside Chinese: the same facts in every sentence, and no Chinese except quotations. */
import type { Finding } from "../../src/domain/findings/finding";
import { SEVERITY } from "../../src/domain/findings/severity";
import { assess } from "../../src/domain/assessment/assess";
import type { BecauseRule } from "../../src/domain/scores/because";
import { profiles } from "../../src/domain/profiles/profiles";
import * as english from "../../src/messages/en-us";
import * as chinese from "../../src/messages/zh-cn";
import { profileOf } from "../domain/scoring/reference/compare";
import { randomForm } from "../domain/scoring/reference/random-form";
import { writtenForm } from "../domain/scoring/reference/written-form";
import { reasonsOf } from "../support/every-because";
import { findingsOf } from "../support/every-finding";
import { randomFrom } from "../support/random";

const numbers = (sentence: string): readonly string[] =>
  [...sentence.matchAll(/\d+(?:,\d{3})*(?:\.\d+)?/gu)].map(([number]) => number).sort();

const hanOf = (text: string): string => text.replace(/[^\p{Script=Han}、。，；：？！（）]/gu, "");

const CODES = Object.keys(SEVERITY) as Finding["code"][];

const RULES: Readonly<Record<BecauseRule, true>> = {
  "target-met": true,
  short: true,
  "exceeded-a": true,
  "exceeded-b": true,
  "zero-target-missed": true,
  "below-floor": true,
  criterion: true,
  "own-criterion": true,
  "lowered-by-person": true,
  "overachieved-deducted": true,
  deducted: true,
  "unreadable-deduction": true,
  judged: true,
  "judged-without-band": true,
  "judged-outside-band": true,
  "needs-judgement": true,
  "missing-target": true,
  "missing-actual": true,
  "unreadable-target": true,
  "unreadable-actual": true,
  "days-disagree": true,
  "in-time": true,
  "several-readings": true,
  "unit-mismatch": true,
  "missing-weight": true,
  "no-weight-column": true,
  "not-scored": true,
  "not-placed": true,
  granted: true,
  "points-shared": true,
  execution: true,
  "execution-capped": true,
  "zero-budget-full": true,
  "budget-zero": true,
  "missing-executed": true,
  sum: true,
  grade: true,
};

describe("an English sentence has the figures of the Chinese one:", () => {
  it.each(CODES)("the finding %s", (code) => {
    expect(findingsOf(code)).not.toEqual([]);
    for (const finding of findingsOf(code)) {
      const sentence = english.findingMessage(finding);
      expect([sentence, ...numbers(sentence)]).toEqual([
        sentence,
        ...numbers(chinese.findingMessage(finding)),
      ]);
      expect(sentence).toMatch(/^\S.*\.$/u);
      expect(hanOf(sentence)).toBe("");
    }
  });

  it.each(Object.keys(RULES) as BecauseRule[])("the reason %s", (rule) => {
    expect(reasonsOf(rule)).not.toEqual([]);
    for (const because of reasonsOf(rule)) {
      const sentence = english.becauseSentence(because);
      expect([sentence, ...numbers(sentence)]).toEqual([
        sentence,
        ...numbers(chinese.becauseSentence(because)),
      ]);
      expect(sentence).toMatch(/^[A-Z1].*\.$/u);
      expect(hanOf(sentence).replaceAll("产出指标", "")).toBe("");
    }
  });

  it("whatever form is assessed", () => {
    const random = randomFrom(20_251_123);
    for (let count = 0; count < 60; count += 1) {
      const form = randomForm(random);
      const { findings, ...assessment } = assess(writtenForm(random, form), profileOf(form.rules));
      for (const finding of findings) {
        expect(numbers(english.findingMessage(finding))).toEqual(
          numbers(chinese.findingMessage(finding)),
        );
      }
      const rows = [...assessment.funds, ...assessment.indicators, assessment.total];
      for (const { because } of rows) {
        if (because === null) continue;
        expect(numbers(english.becauseSentence(because))).toEqual(
          numbers(chinese.becauseSentence(because)),
        );
      }
    }
  });
});

describe("a sentence is whole, whatever its turn:", () => {
  it.each(CODES)("%s", (code) => {
    for (const finding of findingsOf(code)) {
      const message = english.findingMessage(finding);
      expect(message).toMatch(/^\S.*\.$/u);
      expect(message).not.toMatch(/undefined|null|NaN/);
    }
  });

  it.each(Object.keys(RULES) as BecauseRule[])("%s", (rule) => {
    for (const because of reasonsOf(rule)) {
      expect(english.becauseSentence(because)).not.toMatch(/undefined|null|NaN/);
    }
  });
});

/** Every text of a tree of words, with its path. */
function leaves(words: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof words === "string") return [[path, words]];
  if (typeof words !== "object" || words === null) return [];
  return Object.entries(words).flatMap(([name, each]) => leaves(each, `${path}.${name}`));
}

describe("each English word", () => {
  it.each(leaves(english, ""))("%s is there and English", (_path, text) => {
    expect(text).toMatch(/\S/u);
    expect(hanOf(text)).toBe("");
    // a Chinese font draws these quotation marks as wide as a Chinese character
    expect(text).not.toMatch(/[“”‘’]/u);
  });
});

describe("shipped scoring rules", () => {
  it.each(profiles.map(({ profile }) => profile.name))("%s have an English name", (name) => {
    expect(hanOf(english.profileWords.shown(name))).toBe("");
    expect(english.pane.profileLine.line(name)).toContain(english.profileWords.shown(name));
    expect(chinese.profileWords.shown(name)).toBe(name);
  });

  it("that a unit has named keep their name", () => {
    expect(english.profileWords.shown("本市 2025")).toBe("本市 2025");
  });
});

it("has a space between its sentences, and none for an empty one", () => {
  const sentences = ["", "It is so.", "Do this."];
  expect(english.pane.notice.sentences(sentences)).toBe("It is so. Do this.");
  expect(chinese.pane.notice.sentences(["", "是这样。", "请处理。"])).toBe("是这样。请处理。");
});

it.each([
  [1, "1 cell written back"],
  [4, "4 cells written back"],
])("tells %i and several apart", (count, title) => {
  expect(english.pane.notice.words({ kind: "written", count, kept: [], unsure: [] }).title).toBe(
    title,
  );
});
