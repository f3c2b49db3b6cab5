import { decimal } from "../../../src/domain/decimal";
import { defaultProfile } from "../../../src/domain/profiles/default-profile";
import type { DaySpan } from "../../../src/domain/quantity/model/readings";
import { deadlineScore } from "../../../src/domain/scoring/deadline";
import { indicatorOf } from "../../support/form";

/** "6-30" or "6-1..6-30", in a year or in none. */
function days(text: string, year: number | null): DaySpan {
  const [first = text, last = first] = text.split("..");
  const day = (each: string) => {
    const [month = 0, on = 0] = each.split("-").map(Number);
    return { year, month, day: on };
  };
  return { first: day(first), last: day(last) };
}

describe("a row that asks for something by a day", () => {
  const LATE = { attainment: "late", low: "0.00", high: "9.99" };

  it.each([
    // by, on, printed; kind, points, band, why
    ["6-30", "6-30", "8", "quantitative", "10.00", null, "in-time"],
    ["6-30", "6-1..6-30", "", "quantitative", "10.00", null, "in-time"],
    ["6-30", "7-1", "9.99", "quantitative", "9.99", LATE, "judged"],
    ["6-30", "7-1", "0", "quantitative", "0.00", LATE, "judged"],
    ["6-30", "7-1", "10", "quantitative", null, LATE, "judged-outside-band"],
    ["6-30", "7-1", "", "quantitative", null, LATE, "needs-judgement"],
    ["6-15", "6-1..6-30", "8", "unreadable", null, null, "days-disagree"],
    ["6-1..6-30", "6-15", "8", "unreadable", null, null, "days-disagree"],
  ])("%s, done %s, printed %j, is %s: %s", (by, on, score, kind, computed, band, rule) => {
    for (const year of [2024, null]) {
      const judged = deadlineScore(
        indicatorOf({ target: "6月", actual: "7月", score }),
        { by: days(by, year), on: days(on, 2024) },
        decimal("10"),
        2024,
        defaultProfile,
      );
      expect({ ...judged, because: judged.because.rule }).toEqual({
        kind,
        computed,
        band,
        because: rule,
      });
    }
  });

  it("says what was asked, what was given and what that gives", () => {
    const row = indicatorOf({ target: "6月底前", actual: "5月" });
    const spans = { by: days("6-30", 2024), on: days("5-1..5-31", 2024) };
    expect(deadlineScore(row, spans, decimal("10"), 2024, defaultProfile).because).toEqual({
      rule: "in-time",
      asked: "6月底前",
      given: "5月",
      score: "10.00",
    });
  });
});
