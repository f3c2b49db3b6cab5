import { mostSevere, verdictOf, type Verdict } from "../../../src/taskpane/header/verdict";

describe("the verdict on a printed figure", () => {
  it.each<readonly [string | null, string | null, Verdict]>([
    ["99.50", "99.50", "same"],
    ["99.50", "99.49", "different"],
    [null, "99.50", "absent"],
    ["99.50", null, "open"],
    [null, null, "open"],
  ])("printed %s, computed %s is %s", (reported, computed, verdict) => {
    expect(verdictOf({ reported, computed })).toBe(verdict);
  });

  it.each<readonly [readonly Verdict[], Verdict]>([
    [["same", "different"], "different"],
    [["open", "same"], "open"],
    [["absent", "same"], "absent"],
    [["same", "same"], "same"],
  ])("%s together are %s", (verdicts, together) => {
    expect(mostSevere(verdicts)).toBe(together);
  });
});
