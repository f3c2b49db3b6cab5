import { decimal } from "../../../src/domain/decimal";
import { defaultProfile } from "../../../src/domain/profiles/default-profile";
import type { Profile } from "../../../src/domain/profiles/profile";
import type { Measurement } from "../../../src/domain/scores/measurement";
import {
  overachievedPercent,
  overachievementDeduction,
} from "../../../src/domain/scoring/overachieved";

/** Readings of an answer by the percentage of the target that each gives. */
const done = (...percents: readonly (string | null)[]): readonly Measurement[] =>
  percents.map((percent) => ({
    actual: decimal(percent ?? "1"),
    least: decimal("100"),
    most: null,
    share: null,
    judgedOutside: false,
    units: { target: "", actual: "" },
    achieved: percent === null ? null : decimal(percent),
  }));

const rules = (changes: Partial<Profile["quantitative"]>): Profile => ({
  ...defaultProfile,
  quantitative: { ...defaultProfile.quantitative, ...changes },
});

describe("a target passed by so much that it has to be explained", () => {
  it.each([
    [done("130"), "130"],
    [done("129.99"), null],
    [done("150", "140"), "150"],
    [done("150", "120"), null],
    [done("150", null), null],
    [done(null), null],
    [done(), null],
    [null, null],
  ])("row %#", (readings, percent) => {
    const found = overachievedPercent(readings, rules({ overachievedFrom: "130" }));
    expect(found?.toFixed() ?? null).toBe(percent);
    expect(overachievedPercent(readings, rules({ overachievedDemands: "nothing" }))).toBeNull();
  });
});

describe("what an over-achievement costs", () => {
  const deviation = rules({
    overachievedDeducts: { by: "deviation", steps: [{ from: "130", takes: "50" }] },
  });

  it.each([
    // 10 × 50 % of the deviation; of several readings the lowest
    [done("150"), "2.5"],
    [done("150", "140"), "2"],
    [done("140", "150"), "2"],
    [done("150", "129"), null],
    [done("150", null), null],
    [done(), null],
    [null, null],
    // never more than the weight
    [done("500"), "10"],
  ])("row %#", (readings, points) => {
    const found = overachievementDeduction(readings, decimal("10"), deviation);
    expect(found?.taken.toFixed() ?? null).toBe(points);
  });
});
