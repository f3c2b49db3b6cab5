import { daysBetween } from "../../../../src/domain/quantity/dates/calendar";
import type { Day } from "../../../../src/domain/quantity/model/readings";

const day = (year: number | null, month: number, on: number): Day => ({ year, month, day: on });

describe("the days between two dates", () => {
  it.each([
    ["within a month", day(2024, 5, 10), day(2024, 5, 13), null, 3],
    ["over a leap day", day(2024, 2, 28), day(2024, 3, 1), null, 2],
    ["over the end of another February", day(2023, 2, 28), day(2023, 3, 1), null, 1],
    ["over the end of a year", day(2024, 12, 31), day(2025, 1, 2), null, 2],
    ["backwards", day(2024, 5, 13), day(2024, 5, 10), null, -3],
    ["in the form's year", day(null, 12, 31), day(2025, 1, 2), 2024, 2],
    ["both without a year", day(null, 5, 10), day(null, 6, 10), null, 31],
    ["over an end of February without a year", day(null, 2, 28), day(null, 3, 1), null, null],
    ["where only one has a year", day(null, 5, 10), day(2024, 5, 11), null, null],
  ])("%s", (_, one, other, year, days) => {
    expect(daysBetween(one, other, year)).toBe(days);
  });
});
