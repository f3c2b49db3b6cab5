import { lostPoints } from "../../../src/domain/summary/lost-points";

describe("what a row lost", () => {
  it.each([
    ["is its weight less its computed score", "10.00", "10.00", "9.17", "0.83"],
    ["goes by the printed score where none can be computed", "10.00", "9.50", null, "0.50"],
    ["is nothing at full score", "10.00", "9.00", "10.00", null],
    ["is nothing above the weight", "10.00", "10.00", "10.50", null],
    ["cannot be told without a weight", null, "9.00", "9.00", null],
    ["cannot be told without a score", "10.00", null, null, null],
    ["is exact where binary floats are not", "0.30", "0.10", null, "0.20"],
  ])("%s", (_, weight, reported, computed, lost) => {
    expect(lostPoints(weight, { reported, computed })).toBe(lost);
  });
});
