import { assess } from "../../../src/domain/assessment/assess";
import { defaultProfile } from "../../../src/domain/profiles/default-profile";
import type { Indicator } from "../../../src/domain/form/model/form";
import { scoreIndicator } from "../../../src/domain/scoring/score-indicator";
import { formOf, FREE_WORDS, indicatorOf, place, type RowText } from "../../support/form";

const REASON = "指标值设定偏低，下年据实调高";
const ABOVE: RowText = { target: "≥10", actual: "15", weight: "10" };

/** The computed score, and the codes of findings at the score, the explanation and the answer. */
function verdictOf(row: RowText): { computed: string | null; codes: readonly string[] } {
  const { indicators, findings } = assess(formOf({ rows: [row] }), defaultProfile);
  const codes = findings
    .filter(({ cell }) => cell !== null && cell.row === 20 && cell.column >= 5)
    .map(({ code }) => code);
  return { computed: indicators[0]?.score.computed ?? null, codes };
}

describe("an over-achieved row", () => {
  it.each<[string, RowText, string | null, readonly string[]]>([
    ["lowered and explained", { score: "8", explanation: REASON }, "8.00", ["adjusted-score"]],
    ["lowered to nothing", { score: "0", explanation: REASON }, "0.00", ["adjusted-score"]],
    ["of =", { target: "=10", score: "8", explanation: REASON }, "8.00", ["adjusted-score"]],
    ["not lowered", { score: "10", explanation: REASON }, "10.00", []],
    ["without a score", { score: "", explanation: REASON }, "10.00", []],
    [
      "lowered without a word",
      { score: "8" },
      "10.00",
      ["score-mismatch", "missing-explanation", "overachieved"],
    ],
    [
      "lowered with a placeholder",
      { score: "8", explanation: "无" },
      "10.00",
      ["score-mismatch", "missing-explanation", "overachieved"],
    ],
    [
      "below the threshold",
      { actual: "12.9", score: "8", explanation: REASON },
      "10.00",
      ["score-mismatch"],
    ],
    [
      "at the threshold",
      { actual: "13", score: "8", explanation: REASON },
      "8.00",
      ["adjusted-score"],
    ],
    [
      "of ≤, which none can be",
      { target: "≤20", score: "8", explanation: REASON },
      "10.00",
      ["score-mismatch"],
    ],
    ["below 0", { score: "-1", explanation: REASON }, "10.00", ["negative-score"]],
  ])("%s", (_, changes, computed, codes) => {
    expect(verdictOf({ ...ABOVE, ...changes })).toEqual({ computed, codes });
  });
});

/** The rule that decides a row, and its points: "deducted 9.00". */
function decided(text: RowText, change: Partial<Indicator> = {}): string {
  const { because, score } = scoreIndicator({ ...indicatorOf(text), ...change }, defaultProfile);
  return `${because.rule} ${score.computed}`;
}

describe("a deduction is taken off", () => {
  const by = { year: 2024, month: 6, day: 30 };
  const on = { year: 2024, month: 7, day: 2 };
  const LATE: Partial<Indicator> = {
    target: {
      ...place(20, 4, "6月底前"),
      target: { kind: "deadline", by: { first: by, last: by } },
    },
    actual: { ...place(20, 5, "7月2日"), actual: { kind: "date", on: { first: on, last: on } } },
  };
  const COST: RowText = { level1: "成本指标", target: "10万元", actual: "15万元" };

  it.each<[string, RowText, Partial<Indicator>]>([
    ["deducted 9.00", { score: "9" }, {}],
    ["target-met 10.00", { score: "10", deduction: "0" }, {}],
    ["target-met 10.00", { score: "10", deduction: "无" }, {}],
    // a person's score already contains the deduction
    ["judged 9.00", { target: "提升", actual: "达成", score: "9" }, {}],
    ["judged 7.00", { target: "提升", actual: "达成", score: "7" }, {}],
    ["judged-outside-band null", { target: "提升", actual: "达成", score: "6.99" }, {}],
    ["judged-outside-band null", { target: "提升", actual: "部分达成", score: "8.5" }, {}],
    ["judged-outside-band null", { target: "提升", actual: FREE_WORDS, score: "11" }, {}],
    ["judged 0.00", { target: "提升", actual: "未达成", score: "0" }, {}],
    ["judged 9.00", { score: "9" }, LATE],
    ["own-criterion 7.00", { score: "7", criterion: "酌情扣分" }, {}],
    ["deducted 9.00", { target: "提升", actual: "达成", score: "9", criterion: "完成得满分" }, {}],
    ["deducted 0.00", { score: "0", deduction: "11" }, {}],
    // no points to deduct from
    ["missing-actual null", { actual: "", score: "9" }, {}],
    ["missing-actual null", { actual: "", score: "9", deduction: "酌情" }, {}],
    ["unreadable-deduction null", { score: "9", deduction: "酌情" }, {}],
    // where the deductions are the whole loss, only the part that the formula has not taken off is
    // deducted
    ["deducted 8.00", { score: "8", deduction: "2" }, { deductionIsLoss: true }],
    ["deducted 8.00", { actual: "9", score: "8", deduction: "2" }, { deductionIsLoss: true }],
    ["short 8.00", { actual: "8", score: "8", deduction: "2" }, { deductionIsLoss: true }],
    ["short 8.00", { actual: "8", score: "8", deduction: "1" }, { deductionIsLoss: true }],
    // the remaining points may be lowered further with an explanation
    ["lowered-by-person 7.00", { actual: "15", score: "7", explanation: REASON }, {}],
    ["deducted 9.00", { actual: "12", score: "7", explanation: REASON }, {}],
    // 10 × 10 ÷ 15 is the least that a cost without a sign gives
    ["judged-outside-band 6.67", { ...COST, score: "5", deduction: "", explanation: REASON }, {}],
  ])("%s: %j %j", (expected, text, change) => {
    expect(decided({ deduction: "1", ...text }, change)).toBe(expected);
  });
});

describe("a deduction of its own", () => {
  const MET: RowText = { target: "≥10", actual: "10", weight: "10", deduction: "1.5" };
  it.each<[string, RowText, string | null, readonly string[]]>([
    [
      "lowers the formula's score",
      { score: "8.5", explanation: REASON },
      "8.50",
      ["adjusted-score"],
    ],
    [
      "may have a minus sign",
      { deduction: "-1.5", score: "8.5", explanation: REASON },
      "8.50",
      ["adjusted-score"],
    ],
    ["has to be explained", { score: "8.5" }, "8.50", ["missing-explanation"]],
    ["gives no other score", { score: "9", explanation: REASON }, "8.50", ["score-mismatch"]],
    [
      "never goes below 0",
      { deduction: "12", score: "0", explanation: REASON },
      "0.00",
      ["adjusted-score"],
    ],
    ["of 0 changes nothing", { deduction: "0", score: "10" }, "10.00", []],
    ["that is blank changes nothing", { deduction: "", score: "10" }, "10.00", []],
    ["that is a placeholder changes nothing", { deduction: "无", score: "10" }, "10.00", []],
    [
      "is taken off a short row's points",
      { actual: "8", score: "6.5", explanation: REASON },
      "6.50",
      ["adjusted-score"],
    ],
    [
      "that cannot be read leaves no score",
      { deduction: "酌情", score: "9", explanation: REASON },
      null,
      ["layout-unclear"],
    ],
    [
      "lets a judged row be below its band",
      { target: "提升", actual: "达成", deduction: "1", score: "7", explanation: REASON },
      "7.00",
      [],
    ],
    [
      "lets a judged row be no further below its band",
      { target: "提升", actual: "达成", deduction: "1", score: "6.9", explanation: REASON },
      null,
      ["score-out-of-band"],
    ],
  ])("%s", (_, changes, computed, codes) => {
    const codesFound = verdictOf({ ...MET, ...changes });
    expect({
      ...codesFound,
      codes: codesFound.codes.filter((code) => code !== "explanation-incomplete"),
    }).toEqual({ computed, codes });
  });
});
