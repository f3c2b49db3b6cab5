import { scoreIndicator } from "../../../src/domain/scoring/score-indicator";
import type { Profile } from "../../../src/domain/profiles/profile";
import { defaultProfile } from "../../../src/domain/profiles/default-profile";
import { indicatorOf, type RowText } from "../../support/form";

const quantitative = (changes: Partial<Profile["quantitative"]>): Profile => ({
  ...defaultProfile,
  quantitative: { ...defaultProfile.quantitative, ...changes },
});

const scoreOf = (target: string, actual: string, weight = "10", profile = defaultProfile) =>
  scoreIndicator(indicatorOf({ target, actual, weight }), profile).score.computed;

describe("a row that asks for a number", () => {
  it.each([
    // target, actual, weight, score
    ["≥10", "10", "10", "10.00"],
    ["≥10", "11", "10", "10.00"],
    ["≥10", "9.99", "10", "9.99"],
    ["≥3", "1", "3", "1.00"],
    ["≥3", "2", "10", "6.67"],
    ["≥8", "1", "0.04", "0.01"],
    [">10", "10", "10", "10.00"],
    ["=10", "12", "10", "10.00"],
    ["=10", "5", "10", "5.00"],
    ["10", "5", "10", "5.00"],
    ["≥95%", "94.99%", "4", "4.00"],
    ["≥95%", "94.88%", "4", "3.99"],
    ["≥10", "-3", "10", "0.00"],
    ["≥10", "0", "10", "0.00"],
    ["≥0", "0", "10", "10.00"],
    ["=0", "0", "10", "10.00"],
    ["=0", "1", "10", "0.00"],
    ["≤0", "0", "10", "10.00"],
    ["≤0", "-1", "10", "10.00"],
    ["≤0", "0.01", "10", "0.00"],
    ["≤10", "10", "10", "10.00"],
    ["<10", "10", "10", "10.00"],
    ["≤10", "9", "10", "10.00"],
    ["≤10", "12", "10", "8.33"],
    ["≤10", "20", "10", "5.00"],
    ["≤10", "-5", "10", "10.00"],
    ["10-20", "10", "10", "10.00"],
    ["10-20", "20", "10", "10.00"],
    ["10-20", "9", "10", "9.00"],
    ["10-20", "25", "10", "8.00"],
  ])("%s answered by %s of %s points gets %s", (target, actual, weight, score) => {
    expect(scoreOf(target, actual, weight)).toBe(score);
  });

  it.each([
    ["12", "8.00"],
    ["10.01", "9.99"],
    ["19.99", "0.01"],
    ["20", "0.00"],
    ["25", "0.00"],
  ])("loses with formula A in proportion: ≤10 answered by %s gets %s", (actual, score) => {
    expect(scoreOf("≤10", actual, "10", quantitative({ exceeded: "A" }))).toBe(score);
  });

  it.each([
    ["6", "6.00"],
    ["5.99", "0.00"],
  ])("may have a floor at 60 %%: 10 answered by %s gets %s", (actual, score) => {
    expect(scoreOf("≥10", actual, "10", quantitative({ nothingBelow: "60" }))).toBe(score);
  });

  it.each([
    ["≤30万元", "299999元", "10.00"],
    ["≤30万元", "400000元", "7.50"],
    ["=72890元", "7.289万元", "10.00"],
    ["≥1亿元", "5000万元", "5.00"],
    ["≤2天", "48小时", "10.00"],
    ["≤12月", "365天", "10.00"],
    ["≥24月", "732天", "10.00"],
    ["≤1月", "28天", "10.00"],
    ["≤30天", "1年", "0.82"],
    ["≥20000", "2.5万", "10.00"],
    ["≥5万人次", "5.2万", "10.00"],
    ["≥8万亩", "8", "10.00"],
    ["≥3年", "24月", "6.67"],
    ["≤1年", "18月", "6.67"],
    ["≥1%", "5‰", "5.00"],
    ["≥1万人", "8000人", "8.00"],
    ["≥50个", "50", "10.00"],
    ["≥50", "50个", "10.00"],
    ["≥95", "97%", "10.00"],
    ["≤30000", "29000元", "10.00"],
  ])("brings units of one kind together: %s answered by %s gets %s", (target, actual, score) => {
    expect(scoreOf(target, actual)).toBe(score);
  });

  it.each([
    ["≥5人", "5人次"],
    ["≤30万元", "20天"],
  ])(
    "gets nothing computed when units cannot be converted: %s answered by %s",
    (target, actual) => {
      const { kind, score, because } = scoreIndicator(
        indicatorOf({ target, actual }),
        defaultProfile,
      );
      expect([kind, score.computed, because.rule]).toEqual(["quantitative", null, "unit-mismatch"]);
    },
  );

  it.each([
    // target, actual, printed score, computed
    ["≥95%", "0.97", "10.00", null],
    ["=100%", "1", "10", null],
    ["≥95%", "0.76", "8.00", null],
    ["≤30万元", "280000", "10.00", null],
    ["≤30000", "3.5万元", "10.00", null],
    ["≤1月", "30天", "10.00", null],
    ["≥2万人", "200000", "", "10.00"],
    ["≤12月", "366天", "10.00", null],
    ["≥95%", "0.76", "", null],
    ["≥1", "100%", "", "10.00"],
    ["≤5%", "0.03", "", "10.00"],
    ["≤2%", "0.5", "", null],
  ])(
    "takes figures of several readings only where all give the same: %s answered by %s, printed %s",
    (target, actual, score, computed) => {
      const assessed = scoreIndicator(indicatorOf({ target, actual, score }), defaultProfile);
      expect(assessed.score.computed).toBe(computed);
      expect(assessed.kind).toBe(computed === null ? "unreadable" : "quantitative");
    },
  );
});

/** The rule that decided the row, its points and its band. */
function judged(text: RowText, profile = defaultProfile) {
  const { because, score, band } = scoreIndicator(indicatorOf(text), profile);
  return { rule: because.rule, computed: score.computed, band };
}

describe("outside a range with an end at 0 a person judges, below the weight", () => {
  const band = { attainment: "outside-range", low: "0.00", high: "9.99" };

  it.each([
    ["6", "9", { rule: "judged", computed: "9.00", band }],
    ["6", "10", { rule: "judged-outside-band", computed: null, band }],
    ["6", "", { rule: "needs-judgement", computed: null, band }],
    ["5", "9", { rule: "target-met", computed: "10.00", band: null }],
    ["0", "", { rule: "target-met", computed: "10.00", band: null }],
  ])("0-5 answered by %s, printed %s", (actual, score, expected) => {
    expect(judged({ target: "0-5", actual, score })).toEqual(expected);
  });
});

describe("a cost without a sign", () => {
  // met as the least to be reached: 10; past the most to be spent: 10 × 10 ÷ 15
  const band = { attainment: "cost-without-sign", low: "6.67", high: "10.00" };
  const COST: RowText = { level1: "成本指标", target: "10万元", actual: "15万元" };

  it.each([
    ["8", { rule: "judged", computed: "8.00", band }],
    ["6.67", { rule: "judged", computed: "6.67", band }],
    ["5", { rule: "judged-outside-band", computed: "6.67", band }],
    ["11", { rule: "judged-outside-band", computed: "10.00", band }],
    ["", { rule: "needs-judgement", computed: null, band }],
  ])("printed as %s", (score, expected) => {
    expect(judged({ ...COST, score })).toEqual(expected);
  });

  it.each<[RowText, string, string]>([
    // short of the least: 10 × 8 ÷ 10; below the most: 10
    [{ actual: "8万元" }, "needs-judgement", "null"],
    [{ actual: "10万元" }, "target-met", "10.00"],
    [{ target: "≤10万元" }, "exceeded-b", "6.67"],
    [{ target: "10-20万元", actual: "25万元" }, "exceeded-b", "8.00"],
    [{ level1: "产出指标" }, "target-met", "10.00"],
    [{ level1: "产出指标", level2: "成本指标" }, "needs-judgement", "null"],
  ])("only where both ways differ: %j", (text, rule, computed) => {
    const row = judged({ ...COST, ...text });
    expect([row.rule, String(row.computed)]).toEqual([rule, computed]);
  });
});

describe("a target without a sign of what is wanted to be less", () => {
  it.each([
    // as the least: 10 × 0.1 ÷ 0.4; as the most: met
    ["林业有害生物成灾率", "0.4‰", "0.1‰", "2.5", { rule: "judged", computed: "2.50" }],
    ["森林火灾受害率", "0.9‰", "0‰", "10", { rule: "judged", computed: "10.00" }],
    ["森林火灾受害率", "0.9‰", "0‰", "", { rule: "needs-judgement", computed: null }],
    ["森林火灾受害率", "0.9‰", "0.9‰", "", { rule: "target-met", computed: "10.00" }],
    ["投诉平均响应时间", "30分钟", "20分钟", "10", { rule: "judged", computed: "10.00" }],
    // a sign says which
    ["森林火灾受害率", "≤0.9‰", "0‰", "", { rule: "target-met", computed: "10.00" }],
    // of these more is better
    ["投诉办结率", "95%", "76%", "", { rule: "short", computed: "8.00" }],
    ["查处违法数", "10起", "8起", "", { rule: "short", computed: "8.00" }],
    ["培训时间", "10天", "8天", "", { rule: "short", computed: "8.00" }],
  ])("%s: %s answered by %s, printed %s", (name, target, actual, score, expected) => {
    expect(judged({ name, target, actual, score })).toMatchObject(expected);
  });
});

describe("what a score says", () => {
  const because = (text: RowText, profile = defaultProfile) =>
    scoreIndicator(indicatorOf(text), profile).because;

  it("names no share where the target is 0", () => {
    expect(because({ target: "≤0", actual: "1" })).toMatchObject({ rule: "zero-target-missed" });
    expect(because({ target: "≤0", actual: "1" })).not.toHaveProperty("share");
  });

  it("shows that the share is below the floor", () => {
    const floor = quantitative({ nothingBelow: "60" });
    expect(because({ target: "≥100000", actual: "59999" }, floor)).toMatchObject({
      rule: "below-floor",
      share: "59.999",
      floor: "60",
    });
  });

  it("names the tolerance only where the answer is short by no more", () => {
    const within = quantitative({ equalTolerance: "5" });
    expect(because({ target: "=100", actual: "96" }, within)).toMatchObject({ tolerance: "5" });
    for (const actual of ["100", "102", "200"])
      expect(because({ target: "=100", actual }, within)).not.toHaveProperty("tolerance");
  });
});
