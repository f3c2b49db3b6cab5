import { scoreIndicator } from "../../../src/domain/scoring/score-indicator";
import { defaultProfile } from "../../../src/domain/profiles/default-profile";
import type { Indicator } from "../../../src/domain/form/model/form";
import type { Actual } from "../../../src/domain/quantity/model/readings";
import { fundsOf, indicatorOf, place, type RowText } from "../../support/form";

const CONTEXT = { funds: null, shared: null, year: 2024 };

/** A deadline, and answers that the hand-made forms have no text for. */
const dayIn = (year: number | null) => {
  const day = { year, month: 6, day: 30 };
  return { first: day, last: day };
};
const DEADLINE = {
  ...place(20, 4, "6月底前"),
  target: { kind: "deadline", by: dayIn(null) },
} as const;
const ON_TIME = { ...place(20, 5, "6月30日"), actual: { kind: "date", on: dayIn(2024) } } as const;
const inWords = (words: Omit<Extract<Actual, { kind: "words" }>, "kind">) => ({
  ...place(20, 5, "话"),
  actual: { kind: "words", ...words } as const,
});

describe("a row's kind", () => {
  it.each([
    ["≥10", "10", "quantitative", "target-met"],
    ["10-20", "15", "quantitative", "target-met"],
    ["≥10", "", "quantitative", "missing-actual"],
    ["≥10", "完成", "unreadable", "unreadable-actual"],
    ["≥10", "达成", "unreadable", "unreadable-actual"],
    ["≥10", "?", "unreadable", "unreadable-actual"],
    ["提升", "达成", "qualitative", "needs-judgement"],
    ["提升", "97%", "qualitative", "needs-judgement"],
    ["提升", "", "qualitative", "missing-actual"],
    ["提升", "?", "unreadable", "unreadable-actual"],
    ["", "10", "unreadable", "missing-target"],
    ["?", "10", "unreadable", "unreadable-target"],
    ["10-20", "", "quantitative", "missing-actual"],
  ])("of %j answered by %j is %s (%s)", (target, actual, kind, rule) => {
    const assessed = scoreIndicator(indicatorOf({ target, actual }), defaultProfile);
    expect([assessed.kind, assessed.because.rule]).toEqual([kind, rule]);
  });

  it("stays known without a weight, and no score is computed", () => {
    const row = indicatorOf({ target: "≥10", actual: "10", weight: null, score: "10" });
    expect(scoreIndicator(row, defaultProfile)).toMatchObject({
      kind: "quantitative",
      weight: null,
      score: { reported: "10.00", computed: null },
      because: { rule: "no-weight-column" },
    });
  });
});

describe("a row that asks for something by a day", () => {
  it.each<[RowText, Partial<Indicator>, string, string, string | null]>([
    [{}, { actual: ON_TIME }, "quantitative", "in-time", "10.00"],
    [{ weight: "" }, { actual: ON_TIME }, "quantitative", "missing-weight", null],
    [{ weight: null }, { actual: ON_TIME }, "quantitative", "no-weight-column", null],
    [{ actual: "" }, {}, "quantitative", "missing-actual", null],
    [{ actual: "5" }, {}, "unreadable", "unreadable-actual", null],
    [{ actual: "达成", score: "9" }, {}, "qualitative", "judged", "9.00"],
    [{ actual: "达成", score: "7" }, {}, "qualitative", "judged-outside-band", null],
    [{ actual: "达成", weight: "" }, {}, "qualitative", "missing-weight", null],
  ])("%j %j is %s (%s)", (text, change, kind, rule, computed) => {
    const row = { ...indicatorOf(text), target: DEADLINE, ...change };
    const scored = scoreIndicator(row, defaultProfile, CONTEXT);
    expect([scored.kind, scored.because.rule, scored.score.computed]).toEqual([
      kind,
      rule,
      computed,
    ]);
  });
});

describe("words that leave open whether the target was reached", () => {
  const bandOf = (words: Parameters<typeof inWords>[0], year: number | null = 2024) => {
    const row = { ...indicatorOf({ target: "提升", score: "9" }), actual: inWords(words) };
    return scoreIndicator(row, defaultProfile, { ...CONTEXT, year }).band;
  };
  const OPEN = { attainment: "open", low: "0.00", high: "9.99" };
  const MET = { attainment: "met", low: "8.00", high: "10.00" };

  it.each([
    [{ attainment: "met" }, 2024, MET],
    [{ attainment: "met", says: "open" }, 2024, OPEN],
    [{ attainment: null, says: "free" }, 2024, null],
    // done in a later year than the form's
    [{ attainment: "met", on: dayIn(2025) }, 2024, OPEN],
    [{ attainment: "met", on: dayIn(2024) }, 2024, MET],
    [{ attainment: "met", on: dayIn(2023) }, 2024, MET],
    [{ attainment: "met", on: dayIn(null) }, 2024, MET],
    [{ attainment: "met", on: dayIn(2025) }, null, MET],
  ] as const)("%j in a form of %s: %j", (words, year, band) => {
    expect(bandOf(words, year)).toEqual(band);
  });
});

describe("a row whose cells slipped, and one of extra points", () => {
  it("has no readings, and is no over-achievement", () => {
    const row = { ...indicatorOf({ actual: "20" }), slipped: true } as const;
    expect(scoreIndicator(row, defaultProfile)).toMatchObject({
      kind: "unreadable",
      readings: null,
      overachieved: null,
    });
  });

  it("keeps the points that it was granted, whatever else stands in the row", () => {
    const row = indicatorOf({ name: "加分项", score: "5", deduction: "酌情" });
    expect(scoreIndicator(row, defaultProfile)).toMatchObject({
      kind: "qualitative",
      score: { computed: "5.00" },
      because: { rule: "granted", score: "5.00" },
    });
  });
});

describe("a row without a usable weight", () => {
  it.each([
    ["≥10", "10", "", "quantitative", "missing-weight"],
    ["≥10", "10", "十", "quantitative", "missing-weight"],
    ["≥10", "10", null, "quantitative", "no-weight-column"],
    ["提升", "达成", "", "qualitative", "missing-weight"],
    ["提升", "达成", null, "qualitative", "no-weight-column"],
    ["≥10", "10", "-", "quantitative", "not-scored"],
    ["10-20", "10", "-", "quantitative", "not-scored"],
    ["提升", "达成", "-", "qualitative", "not-scored"],
    ["", "", "-", "unreadable", "not-scored"],
    ["?", "10", "-", "unreadable", "not-scored"],
  ])("of %j answered by %j, weighing %j, is %s (%s)", (target, actual, weight, kind, rule) => {
    const row = indicatorOf({ target, actual, weight, score: "9" });
    const assessed = scoreIndicator(row, defaultProfile);
    expect([assessed.kind, assessed.because.rule, assessed.score.computed]).toEqual([
      kind,
      rule,
      null,
    ]);
  });
});

const ATTAINMENT: Readonly<Record<string, string>> = {
  达成: "met",
  部分达成: "partly",
  未达成: "missed",
};

describe("a judged score", () => {
  it.each([
    // answer, weight, printed, computed, low, high
    ["达成", "10", "10", "10.00", "8.00", "10.00"],
    ["达成", "10", "8", "8.00", "8.00", "10.00"],
    ["达成", "10", "7.99", null, "8.00", "10.00"],
    ["部分达成", "10", "8", "8.00", "6.00", "8.00"],
    ["部分达成", "10", "8.01", null, "6.00", "8.00"],
    ["部分达成", "10", "6", "6.00", "6.00", "8.00"],
    ["部分达成", "10", "5.99", null, "6.00", "8.00"],
    ["未达成", "10", "6", "6.00", "0.00", "6.00"],
    ["未达成", "10", "0", "0.00", "0.00", "6.00"],
    ["未达成", "10", "6.01", null, "0.00", "6.00"],
    // a band's edge between two hundredths is the nearer one
    ["部分达成", "3.33", "2.66", "2.66", "2.00", "2.66"],
    ["部分达成", "3.33", "2.67", null, "2.00", "2.66"],
    ["达成", "10", "11", null, "8.00", "10.00"],
  ])(
    "for %s of %s points, printed %s, computes %s",
    (actual, weight, score, computed, low, high) => {
      const row = indicatorOf({ target: "提升", actual, weight, score });
      const assessed = scoreIndicator(row, defaultProfile);
      expect(assessed.score.computed).toBe(computed);
      expect(assessed.band).toEqual({ attainment: ATTAINMENT[actual], low, high });
    },
  );

  it.each([
    ["7", "7.00"],
    ["0", "0.00"],
    ["10", "10.00"],
    ["10.01", null],
    ["-1", null],
    ["", null],
  ])("stands between 0 and the weight where the answer names no band: %s", (score, computed) => {
    const row = indicatorOf({ target: "提升", actual: "覆盖面扩大", score });
    const assessed = scoreIndicator(row, defaultProfile);
    expect(assessed.score.computed).toBe(computed);
    expect(assessed.band).toBeNull();
  });
});

describe("a row that is not scored", () => {
  it.each([
    [{ weight: "-" }],
    [{ placeholder: true, weight: "", score: "" }],
    [{ name: "无", weight: "0", target: "", actual: "" }],
    [{ name: "/", weight: "", target: "", actual: "" }],
  ])("has no computed score: %j", (text) => {
    const assessed = scoreIndicator(indicatorOf(text), defaultProfile);
    expect([assessed.score.computed, assessed.because.rule]).toEqual([null, "not-scored"]);
  });
});

describe("预算执行率 as a row of the table", () => {
  const funds = fundsOf({ budget: "1171.29", executed: "1112.89", weight: null, score: null });
  const row = { name: "预算执行率(10分)", target: "", actual: "", weight: "10", score: "9.5" };

  it("with points only is scored by the amounts of the funds", () => {
    const { kind, score, because } = scoreIndicator(indicatorOf(row), defaultProfile, {
      funds,
      shared: null,
      year: null,
    });
    expect([kind, score.computed, because.rule]).toEqual(["quantitative", "9.50", "execution"]);
  });

  // 1112.89 ÷ 1171.29 = 95.0140… %
  it.each([
    ["95.01%", "execution"],
    ["95%", "execution"],
    ["95.0%", "execution"],
    ["95.01", "execution"],
    ["0.9501", "execution"],
    ["0.95", "execution"],
    ["95.02%", "missing-target"],
    ["95.1", "missing-target"],
    ["0.9502", "missing-target"],
    ["0.9501%", "missing-target"],
    ["95.01元", "missing-target"],
    ["达成", "missing-target"],
    ["?", "missing-target"],
  ])("answered by %s is decided by: %s", (actual, rule) => {
    const answered = indicatorOf({ ...row, actual });
    const { because } = scoreIndicator(answered, defaultProfile, { ...CONTEXT, funds });
    expect(because.rule).toBe(rule);
  });

  it("below a headline row is not scored", () => {
    const part = { ...indicatorOf(row), part: true } as const;
    const { because } = scoreIndicator(part, defaultProfile, { ...CONTEXT, funds });
    expect(because.rule).toBe("not-scored");
  });

  it("with a target of its own is scored by that", () => {
    const asked = indicatorOf({ ...row, target: "≥90%", actual: "95.01%" });
    expect(
      scoreIndicator(asked, defaultProfile, { funds, shared: null, year: null }).because.rule,
    ).toBe("target-met");
  });

  it.each([null, fundsOf({ budget: "0", executed: "0", weight: null })])(
    "lacks its target where the funds tell no rate",
    (none) => {
      const { score, because } = scoreIndicator(indicatorOf(row), defaultProfile, {
        funds: none,
        shared: null,
        year: null,
      });
      expect([score.computed, because.rule]).toEqual([null, "missing-target"]);
    },
  );
});
