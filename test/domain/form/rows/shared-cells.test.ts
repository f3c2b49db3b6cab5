/** Cells of the table that are merged over several rows, as files tell. */
import { assess } from "../../../../src/domain/assessment/assess";
import { understand } from "../../../../src/domain/form/understand";
import { defaultProfile } from "../../../../src/domain/profiles/default-profile";
import { findingsIn } from "../../../support/findings";
import { sheetOf } from "../../../support/fixture";
import { HEADER, unclear, where, type Row } from "../../../support/layout-sheet";

/** The form of the rows below the usual header; the cells of a column are merged over rows 2 and 3. */
function formWith(column: number, ...rows: Row[]) {
  const total: Row = ["总分", null, null, null, null, 100, 90];
  const merged = [{ from: { row: 2, column }, to: { row: 3, column } }];
  const [form] = understand({ ...sheetOf([HEADER, ...rows, total]), merged });
  if (form === undefined) throw new Error("expected a form");
  return form;
}

const ROW: Row = ["产出指标", "数量指标", "站点", "≥10个", "9个", 50, 45, "选址受阻"];

it("an explanation holds for all rows of its cell", () => {
  const form = formWith(8, ROW, [null, null, "管网", "≥10公里", "9公里", 50, 45]);
  expect(form.indicators.map(({ explanation }) => explanation?.text)).toEqual([
    "选址受阻",
    "选址受阻",
  ]);
  expect(form.indicators.map(({ explanation }) => where(explanation))).toEqual(["H2", "H2"]);
  expect(findingsIn(form, ["missing-explanation"])).toEqual([]);
});

it("an explanation that is missing is asked for where it can be filled in", () => {
  const form = formWith(8, ROW.slice(0, 7), [null, null, "管网", "≥10公里", "9公里", 50, 45]);
  expect(findingsIn(form, ["missing-explanation"])).toEqual([
    "missing-explanation H2",
    "missing-explanation H2",
  ]);
});

it.each<[string, number, Row]>([
  ["target", 4, [null, null, "管网", null, "9公里", 50, 45, "同上"]],
  ["answer", 5, [null, null, "管网", "≥10公里", null, 50, 45, "同上"]],
  [
    "weight, while the weights do not add up,",
    6,
    [null, null, "管网", "≥9公里", "9公里", null, 50],
  ],
])("a %s is reported at its cell, and nothing is computed of its rows", (_, column, row) => {
  const form = formWith(column, ROW, row);
  expect(unclear(form)).toEqual([`${"ABCDEF"[column - 1]}2 cell-shared`]);
  const { indicators, total } = assess(form, defaultProfile);
  expect(indicators.map(({ score }) => score.computed)).toEqual([null, null]);
  expect(total.computed).toBeNull();
  const missing = ["missing-target", "missing-actual", "missing-weight"] as const;
  expect(findingsIn(form, missing)).toEqual([]);
});

it("a cell that is empty as a whole is missing where it can be filled in", () => {
  const empty: Row = ["产出指标", "数量指标", "站点", "≥10个", null, 50, 45, "选址受阻"];
  const form = formWith(5, empty, [null, null, "管网", "≥10公里", null, 50, 45, "同上"]);
  expect(unclear(form)).toEqual([]);
  expect(findingsIn(form, ["missing-actual"])).toEqual(["missing-actual E2", "missing-actual E2"]);
});
