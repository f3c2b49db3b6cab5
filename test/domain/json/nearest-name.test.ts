import { nearestName } from "../../../src/domain/json/nearest-name";

describe("a misspelt name", () => {
  const known = ["name", "source", "date", "weights", "grades", "overachievedFrom"];

  it.each([
    ["wieghts", "weights"],
    ["weight", "weights"],
    ["Weights", "weights"],
    [" grades", "grades"],
    ["nam", "name"],
    ["dates", "date"],
    ["overAcheivedfrom", "overachievedFrom"],
    ["得分", null],
    ["", null],
    ["score", null],
  ])("%j is %j", (given, meant) => {
    expect(nearestName(given, known)).toBe(meant);
  });
});
