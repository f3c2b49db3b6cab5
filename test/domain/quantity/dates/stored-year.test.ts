/** A date shown without its year whose cell stores a year. */
import type { Cell } from "../../../../src/domain/cells";
import { readActual } from "../../../../src/domain/quantity/actual";
import { readTargetText } from "../../../../src/domain/quantity/target";

const DAY = 86_400_000;
/** A date cell of a workbook that counts from 1900 or 1904, shown as m"月"d"日". */
function dateCell(iso: string, shown: string, epoch = "1899-12-30"): Cell {
  const raw = String((Date.parse(iso) - Date.parse(epoch)) / DAY);
  return { kind: "number", shown, raw, format: 'm"月"d"日"' };
}
const read = (target: string, cell: Cell, year = "2024") => {
  const row = { name: "完成时间", year };
  return readActual(cell, readTargetText(target, row), target, row);
};

it.each([
  ["12月底前", "2025-01-15", "1月15日"],
  ["12月底前", "2025-11-30", "11月30日"],
  ["2024年12月31日前", "2025-01-15", "1月15日"],
  ["12月底前", "2023-11-30", "11月30日"],
])("%s answered by %s, shown as %s, has two readings", (target, iso, shown) => {
  expect(read(target, dateCell(iso, shown))).toEqual({
    kind: "unreadable",
    reason: "days-disagree",
  });
});

it("has two readings in a workbook that counts from 1904 as well", () => {
  expect(read("12月底前", dateCell("2025-01-15", "1月15日", "1904-01-01")).kind).toBe("unreadable");
});

it.each([
  ["of the form's year", "12月底前", dateCell("2024-11-30", "11月30日"), "2024"],
  [
    "of that year, counted from 1904",
    "12月底前",
    dateCell("2024-11-30", "11月30日", "1904-01-01"),
    "2024",
  ],
  ["in time in both years", "2026年12月31日前", dateCell("2025-11-30", "11月30日"), "2024"],
  ["of a form without a year", "12月底前", dateCell("2025-11-30", "11月30日"), ""],
  [
    "typed as text",
    "12月底前",
    { kind: "text", shown: "11月30日", raw: "11月30日" } as const,
    "2024",
  ],
])("a date %s is read as shown", (_what, target, cell, year) => {
  const on = { year: null, month: 11, day: 30 };
  expect(read(target, cell, year)).toEqual({ kind: "date", on: { first: on, last: on } });
});
