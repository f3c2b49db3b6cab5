import { decimal, fixed2 } from "../../../src/domain/decimal";
import { defaultProfile } from "../../../src/domain/profiles/default-profile";
import { rowPoints } from "../../../src/domain/scoring/row-points";

describe("the points of a row", () => {
  it.each([
    // points, weight, places, result
    ["9.495", "10", 2, "9.50"],
    ["9.4949", "10", 2, "9.49"],
    ["9.5", "10", 0, "10.00"],
    ["9.45", "10", 1, "9.50"],
    // the full weight loses nothing to rounding, and is not passed by it
    ["3.33", "3.33", 1, "3.33"],
    ["3.33", "3.33", 0, "3.33"],
    ["3.349", "3.35", 1, "3.30"],
    ["3.35", "3.35", 1, "3.35"],
    ["2.6", "2.65", 0, "2.65"],
    ["2.5", "2.5", 0, "2.50"],
    ["3.335", "3.335", 2, "3.34"],
    ["5", "4", 2, "4.00"],
  ])("that come to %s of %s are with %i places %s", (points, weight, score, given) => {
    const profile = { ...defaultProfile, places: { score, rate: 2 } };
    expect(fixed2(rowPoints(decimal(points), decimal(weight), profile))).toBe(given);
  });
});
