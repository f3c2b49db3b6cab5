/** Every figure of a sentence is read from its text and computed again in exact fractions. */
import { assess } from "../../src/domain/assessment/assess";
import type { Because } from "../../src/domain/scores/because";
import { becauseSentence } from "../../src/messages/zh-cn/because";
import { profileOf } from "../domain/scoring/reference/compare";
import {
  compare,
  fraction,
  lesser,
  minus,
  ONE,
  over,
  plus,
  printed,
  rounded,
  times,
  ZERO,
  type Fraction,
} from "../domain/scoring/reference/fraction";
import { randomForm } from "../domain/scoring/reference/random-form";
import { writtenForm } from "../domain/scoring/reference/written-form";
import { randomFrom } from "../support/random";

const NUMBER = String.raw`(-?[\d,]+(?:\.\d+)?)`;
/** A number with its unit, and perhaps the figure as on the form. */
const FIGURE = String.raw`${NUMBER} ?([^\s\d÷×=（）−\[\]()，]*)(?:（即 [^）]*）)?`;
const POINTS = String.raw`${NUMBER} 分`;
const pattern = (text: string): RegExp =>
  new RegExp(text.replaceAll("F", FIGURE).replaceAll("P", POINTS).replaceAll("N", NUMBER), "u");

const value = (text: string | undefined): Fraction => fraction((text ?? "").replaceAll(",", ""));
const HUNDRED = fraction("100");

/**
 * Half up to the places that the sentence names, else two; at most the weight, which is not rounded.
 */
function points(exact: Fraction, weight: Fraction, sentence: string): string {
  const places = sentence.includes("取整数") ? 0 : sentence.includes("保留一位小数") ? 1 : 2;
  if (compare(exact, weight) >= 0n) return printed(weight);
  return printed(lesser(rounded(exact, places), weight));
}

/** Checks the share in percent, rounded to the places shown. */
function expectShare(exact: Fraction, shown: string | undefined): void {
  const places = (shown ?? "").split(".")[1]?.length ?? 0;
  expect(printed(rounded(exact, places), places)).toBe((shown ?? "").replaceAll(",", ""));
}

interface Reading {
  readonly of: RegExp;
  /** Computes the points again from the figures of the sentence. */
  readonly worked: (match: readonly (string | undefined)[], sentence: string) => string;
}

const ofShare = (match: readonly (string | undefined)[], sentence: string): string => {
  const [, given, unit, asked, askedUnit, share, again, weight] = match;
  if (unit !== "" && askedUnit !== "") expect(unit).toBe(askedUnit);
  expect(again).toBe(share);
  expectShare(over(times(value(given), HUNDRED), value(asked)), share);
  return points(over(times(value(share), value(weight)), HUNDRED), value(weight), sentence);
};

const READINGS: readonly Reading[] = [
  {
    of: pattern("完成值 F ?÷ 目标值 F ?= N%，N% × P = P"),
    worked: ofShare,
  },
  {
    of: pattern("全年执行数 F ÷ 全年预算数 F = N%，N% × P = P"),
    worked: ofShare,
  },
  {
    of: pattern(String.raw`，P × F ÷ F = P`),
    worked: ([, weight, first, firstUnit, second, secondUnit], sentence) => {
      if (firstUnit !== "" && secondUnit !== "") expect(firstUnit).toBe(secondUnit);
      return points(
        over(times(value(weight), value(first)), value(second)),
        value(weight),
        sentence,
      );
    },
  },
  {
    of: pattern(String.raw`，P × \[1 − \(F − F\) ÷ F\] = P`),
    worked: ([, weight, actual, , target, , again], sentence) => {
      expect(again).toBe(target);
      const excess = over(minus(value(actual), value(target)), value(target));
      const share = minus(ONE, excess);
      return points(times(value(weight), share), value(weight), sentence);
    },
  },
  {
    of: pattern("完成值 F ?已达目标(?:值|上限) F ?的两倍，得 P"),
    worked: ([, actual, , target]) => {
      expect(compare(value(actual), times(value(target), fraction("2")))).toBeGreaterThanOrEqual(
        0n,
      );
      return "0.00";
    },
  },
  {
    of: pattern(
      "为(?:完成值|目标值) F ?÷ (?:完成值|目标值) F ?= N%，低于评分规则的最低完成比例 N%，得 P",
    ),
    worked: ([, first, , second, , share, floor]) => {
      expectShare(over(times(value(first), HUNDRED), value(second)), share);
      expect(compare(value(share), value(floor))).toBeLessThan(0n);
      return "0.00";
    },
  },
  {
    of: pattern(
      String.raw`为1 − \(完成值 F ?− 目标值 F\) ?÷ 目标值 F ?= N%，低于评分规则的最低完成比例 N%，得 P`,
    ),
    worked: ([, actual, , target, , again, , share, floor]) => {
      expect(again).toBe(target);
      const excess = over(minus(value(actual), value(target)), value(target));
      const left = minus(ONE, excess);
      expectShare(times(compare(left, ZERO) < 0n ? ZERO : left, HUNDRED), share);
      expect(compare(value(share), value(floor))).toBeLessThan(0n);
      return "0.00";
    },
  },
  {
    of: pattern("目标值为 F，完成值 F ?超过了目标值，得 P"),
    worked: ([, target, , actual]) => {
      expect(compare(value(actual), value(target))).toBeGreaterThan(0n);
      return "0.00";
    },
  },
  {
    of: pattern("超过全年预算数 N，得分最高为该项分值 P，得 P"),
    worked: ([, , weight]) => printed(value(weight)),
  },
  {
    of: pattern("公式得分 P，表上扣分 P，得 P"),
    worked: ([, formula, deduction]) => {
      const left = minus(value(formula), value(deduction));
      return printed(compare(left, ZERO) < 0n ? ZERO : left);
    },
  },
  {
    of: pattern("执行率 N% 超过评分规则的计分上限 N%，N% × P = P"),
    worked: ([, rate, cap, again, weight], sentence) => {
      expect(compare(value(rate), value(cap))).toBeGreaterThan(0n);
      expect(again).toBe(cap);
      return points(over(times(value(cap), value(weight)), HUNDRED), value(weight), sentence);
    },
  },
];

/** The points of a sentence, computed from its figures; null for one without arithmetic. */
function recomputed(sentence: string): string | null {
  for (const { of, worked } of READINGS) {
    const match = of.exec(sentence);
    if (match === null) continue;
    const result = worked(match, sentence);
    expect(match.at(-1)?.replace(/,/g, "")).toBe(result);
    return result;
  }
  return null;
}

/** Rules whose sentences contain no arithmetic. */
const PLAIN: ReadonlySet<Because["rule"]> = new Set([
  "target-met",
  "judged",
  "lowered-by-person",
  "judged-outside-band",
  "needs-judgement",
  "budget-zero",
  "missing-executed",
  // quotes the row's own text; its points are tested against the reference
  "criterion",
  "own-criterion",
]);

const forms = (seed: number, count: number) => {
  const random = randomFrom(seed);
  return Array.from({ length: count }, () => {
    const form = randomForm(random);
    return assess(writtenForm(random, form), profileOf(form.rules));
  });
};

describe("a sentence worked out again from its own text", () => {
  it.each([3, 20_240_902])("gives the score it reports: seed %i", (seed) => {
    const worked = new Map<string, number>();
    for (const { funds, indicators } of forms(seed, 60)) {
      for (const { because, score } of [...funds, ...indicators]) {
        if (because === null || PLAIN.has(because.rule)) continue;
        const sentence = becauseSentence(because);
        expect([sentence, recomputed(sentence)]).toEqual([sentence, score.computed]);
        worked.set(because.rule, (worked.get(because.rule) ?? 0) + 1);
      }
    }
    expect([...worked.keys()].sort()).toEqual([
      "below-floor",
      "deducted",
      "exceeded-a",
      "exceeded-b",
      "execution",
      "execution-capped",
      "short",
      "zero-target-missed",
    ]);
  });

  it("gives the total, and the grade's bounds lie about it", () => {
    for (const { total, grade } of forms(5, 80)) {
      if (total.because === null || total.computed === null) continue;
      const sentence = becauseSentence(total.because);
      const [sums = "", result = ""] = sentence.split(" = ");
      const parts = [...sums.matchAll(/(\d+\.\d\d) 分/gu)].map(([, each]) => value(each));
      const places = result.includes("取整数") ? 0 : result.includes("保留一位小数") ? 1 : 2;
      expect([sentence, printed(rounded(parts.reduce(plus, ZERO), places))]).toEqual([
        sentence,
        total.computed,
      ]);
      const graded = grade.because ? becauseSentence(grade.because) : "";
      const reached = /达到 (\d+) 分/u.exec(graded)?.[1] ?? "0";
      const missed = /不到 (\d+) 分/u.exec(graded)?.[1] ?? "101";
      expect(graded).toContain(`总分 ${total.computed} 分`);
      expect(graded).toContain(`评为“${grade.computed ?? ""}”`);
      expect(compare(value(total.computed), value(reached))).toBeGreaterThanOrEqual(0n);
      // a form whose weights exceed 100 may have more points than there are grades
      if (missed !== "101") expect(compare(value(total.computed), value(missed))).toBeLessThan(0n);
    }
  });

  it("of a full score reports the weight, whatever points are rounded to", () => {
    for (const { indicators } of forms(9, 40)) {
      for (const { because, weight, score } of indicators) {
        if (because.rule !== "target-met") continue;
        expect(becauseSentence(because)).toContain(`得满分 ${weight ?? ""} 分`);
        expect(score.computed).toBe(weight);
      }
    }
  });
});
