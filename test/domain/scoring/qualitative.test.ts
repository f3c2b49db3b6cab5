import { decimal, fixed2 } from "../../../src/domain/decimal";
import { defaultProfile } from "../../../src/domain/profiles/default-profile";
import { bandOf } from "../../../src/domain/scoring/qualitative";

describe("the points of an answer's band", () => {
  it.each([
    // 80 % and 60 % of 10
    ["both", "met", "10", "8.00", "10.00"],
    ["both", "partly", "10", "6.00", "8.00"],
    ["both", "missed", "10", "0.00", "6.00"],
    ["better", "met", "10", "8.00", "10.00"],
    ["better", "partly", "10", "6.00", "7.99"],
    ["better", "missed", "10", "0.00", "5.99"],
    ["worse", "met", "10", "8.01", "10.00"],
    ["worse", "partly", "10", "6.01", "8.00"],
    ["worse", "missed", "10", "0.00", "6.00"],
    // where rounding leaves nothing between the ends, the end that belongs to the band
    ["better", "partly", "0.01", "0.01", "0.01"],
    ["worse", "met", "0.01", "0.01", "0.01"],
  ] as const)("with edges of %s: %s of %s is %s to %s", (edges, attainment, weight, low, high) => {
    const qualitative = { ...defaultProfile.qualitative, edges };
    const band = bandOf(attainment, decimal(weight), { ...defaultProfile, qualitative });
    expect([fixed2(band.low), fixed2(band.high)]).toEqual([low, high]);
  });
});
