import { startsBelow, type FormStart } from "../../../../src/domain/form/areas/starts-below";

const form = (start: number, table: number, left = 1, right = 8): FormStart => ({
  start,
  table,
  left,
  right,
});

describe("where the next form begins below a table", () => {
  it.each<[string, readonly FormStart[], number, number]>([
    ["the next of a stack", [form(1, 12), form(35, 46), form(70, 81)], 12, 35],
    ["the one after, for the second", [form(1, 12), form(35, 46), form(70, 81)], 46, 70],
    ["nowhere below the last", [form(1, 12), form(35, 46)], 46, Infinity],
    ["not beside it", [form(1, 12), form(1, 12, 10, 17)], 12, Infinity],
    ["not in other columns", [form(1, 12), form(40, 50, 10, 17)], 12, Infinity],
    ["in columns that overlap", [form(1, 12), form(40, 50, 8, 15)], 12, 40],
    [
      "the higher of two side by side",
      [form(1, 12, 1, 17), form(40, 50), form(36, 51, 10, 17)],
      12,
      36,
    ],
    ["the highest, though its table is lower", [form(1, 12), form(40, 50), form(38, 52)], 12, 38],
  ])("%s", (_, forms, bottom, start) => {
    const table = forms[0] ?? { left: 1, right: 8 };
    expect(startsBelow(forms)(table, bottom)).toBe(start);
  });
});
