import { decimal, plain, sum } from "../../../src/domain/decimal";
import { defaultProfile } from "../../../src/domain/profiles/default-profile";

describe("the default profile", () => {
  it("has weights that add up to the full score, with and without 成本指标 as a level 1", () => {
    const sums = defaultProfile.weights.variants.map((variant) =>
      plain(sum(Object.values(variant).map(decimal))),
    );
    expect(sums).toEqual([defaultProfile.weights.full, defaultProfile.weights.full]);
    expect(defaultProfile.weights.variants[0]).not.toHaveProperty("成本指标");
    expect(defaultProfile.weights.variants[1]).toHaveProperty("成本指标", "20");
  });

  it("names the execution rate as its level-1 weights do", () => {
    for (const variant of defaultProfile.weights.variants) {
      expect(variant).toHaveProperty(defaultProfile.weights.execution, "10");
    }
  });

  it("has bands that meet, and grades from the best down", () => {
    const { met, partly, missed } = defaultProfile.qualitative;
    expect([missed.from, missed.to, partly.from, partly.to, met.from, met.to]).toEqual(
      "0 60 60 80 80 100".split(" "),
    );
    expect(defaultProfile.grades.map(({ name, from }) => `${name} ${from}`)).toEqual([
      "优 90",
      "良 80",
      "中 60",
      "差 0",
    ]);
  });

  it("takes formula B, asks for reasons from 130 %, and has no floor", () => {
    expect(defaultProfile.quantitative).toEqual({
      exceeded: "B",
      overachievedFrom: "130",
      overachievedDemands: "explanation",
      overachievedDeducts: { by: "points", steps: [] },
      equalTolerance: "0",
      nothingBelow: null,
    });
  });

  it("rounds points and rates to two places", () => {
    expect(defaultProfile.places).toEqual({ score: 2, rate: 2 });
  });
});
