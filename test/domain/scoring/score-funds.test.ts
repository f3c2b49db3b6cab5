import { scoreFunds } from "../../../src/domain/scoring/score-funds";
import { defaultProfile } from "../../../src/domain/profiles/default-profile";
import { fundsOf, type FundsText } from "../../support/form";

const assessed = (text: FundsText) => scoreFunds(fundsOf(text), defaultProfile);

describe("the execution score", () => {
  it.each([
    // budget, executed, weight, rate, score
    ["1,171.29", "1,112.89", "10", "95.01", "9.50"],
    ["96.00", "95.84", "10", "99.83", "9.98"],
    ["250,000.00", "215,457.6", "10", "86.18", "8.62"],
    ["100", "105", "10", "105.00", "10.00"],
    ["100", "0", "10", "0.00", "0.00"],
    ["3", "1", "3", "33.33", "1.00"],
    // the exact rate counts: 99.95 % printed, 99.945 exact
    ["2000", "1998.9", "10", "99.95", "9.99"],
    ["10000", "9994.99", "10", "99.95", "9.99"],
  ])("of %s spent %s by weight %s: rate %s, score %s", (budget, executed, weight, rate, score) => {
    const result = assessed({ budget, executed, weight });
    expect([result.rate.computed, result.score.computed]).toEqual([rate, score]);
  });

  it.each([
    [{ budget: "0" }, "budget-zero"],
    [{ budget: "" }, "budget-zero"],
    [{ budget: "-" }, "budget-zero"],
    [{ executed: "" }, "missing-executed"],
    [{ weight: "" }, "missing-weight"],
    [{ weight: null }, "no-weight-column"],
  ])("is never a silent number: %j", (text, rule) => {
    const result = assessed({ ...text, score: "10" });
    expect([result.score.computed, result.because?.rule]).toEqual([null, rule]);
  });

  it("is not given to parts, whose rates still are", () => {
    const part = assessed({ role: "part", budget: "50", executed: "25", rate: "50.00" });
    expect(part.rate).toEqual({ reported: "50.00", computed: "50.00" });
    expect([part.score, part.because]).toEqual([{ reported: null, computed: null }, null]);
  });

  it("leaves 0 ÷ 0 in a part without a computed rate", () => {
    const part = assessed({ role: "part", budget: "0.00", executed: "0.00", rate: "0.00" });
    expect(part.rate).toEqual({ reported: "0.00", computed: null });
  });

  it("never uses the initial budget", () => {
    expect(assessed({ initial: "50", budget: "100", executed: "50" }).rate.computed).toBe("50.00");
  });
});

describe("a profile's cap and places", () => {
  it.each([
    // cap, score places, rate places, budget, executed, rate, score
    ["95", 2, 2, "100", "97", "97.00", "9.50"],
    ["95", 2, 2, "100", "95", "95.00", "9.50"],
    ["95", 2, 2, "100", "94.99", "94.99", "9.50"],
    ["95", 2, 2, "100", "94.9", "94.90", "9.49"],
    ["100", 1, 2, "1171.29", "1112.89", "95.01", "9.50"],
    ["100", 1, 1, "96", "95.84", "99.80", "10.00"],
    ["100", 0, 0, "1171.29", "1100", "94.00", "9.00"],
  ])("%s %%, %i, %i: of %s spent %s, rate %s, score %s", (cap, score, rate, ...figures) => {
    const [budget, executed, ...expected] = figures;
    const execution = { ...defaultProfile.execution, cap };
    const profile = { ...defaultProfile, execution, places: { score, rate } };
    const result = scoreFunds(fundsOf({ budget, executed, rate: "95.01" }), profile);
    expect([result.rate.computed, result.score.computed]).toEqual(expected);
    expect(result.rate.reported).toBe("95.01");
  });
});

describe("what the execution score says", () => {
  it.each([
    // as many places of the rate as show that it is above the cap
    ["100000", "100001", { rule: "execution-capped", rate: "100.001", cap: "100", score: "10.00" }],
    ["100", "150", { rule: "execution-capped", rate: "150", cap: "100", score: "10.00" }],
    ["3", "1", { rule: "execution", rate: "33.33", rounded: true, negative: null, score: "3.33" }],
    ["4", "1", { rule: "execution", rate: "25", rounded: false, negative: null, score: "2.50" }],
    ["4", "-1", { rule: "execution", rate: "0", rounded: false, negative: "-1", score: "0.00" }],
  ])("of %s spent %s: %j", (budget, executed, because) => {
    expect(assessed({ budget, executed }).because).toMatchObject(because);
  });

  it("is that the weight is missing, where 0 of 0 would be all", () => {
    const execution = { ...defaultProfile.execution, zeroBudget: "full" } as const;
    const row = fundsOf({ budget: "0", executed: "0", weight: "" });
    expect(scoreFunds(row, { ...defaultProfile, execution })).toMatchObject({
      score: { computed: null },
      because: { rule: "missing-weight" },
    });
  });
});

describe("a printed rate", () => {
  it.each([
    // printed, budget, executed, reported
    ["95.01", "1171.29", "1112.89", "95.01"],
    ["95.01%", "1171.29", "1112.89", "95.01"],
    ["95%", "1171.29", "1112.89", "95.00"],
    ["0.9501", "1171.29", "1112.89", "95.01"],
    ["0.95", "1171.29", "1112.89", "95.00"],
    ["1", "100", "100", "100.00"],
    ["100", "100", "100", "100.00"],
    ["0.98", "1171.29", "1112.89", "98.00"],
    ["0.5", "1000", "5", "0.50"],
    ["0.5", "100", "50", "50.00"],
    ["1.2", "100", "1.2", "1.20"],
    ["90.00", "1171.29", "1112.89", "90.00"],
    ["0.00", "100", "50", "0.00"],
    ["1", "0", "0", "1.00"],
    ["九成", "100", "90", null],
    ["-", "100", "90", null],
  ])("%s of %s spent %s reads as %s", (rate, budget, executed, reported) => {
    expect(assessed({ rate, budget, executed }).rate.reported).toBe(reported);
  });
});
