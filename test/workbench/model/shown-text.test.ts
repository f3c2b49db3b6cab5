import type { CellState } from "../../../src/workbench/model/cell-content";
import { shownText } from "../../../src/workbench/model/shown-text";

const cell = (
  kind: CellState["kind"],
  value: CellState["value"],
  format = "General",
): CellState => ({
  kind,
  value,
  format,
  formula: null,
});

test.each([
  [cell("empty", ""), ""],
  [cell("text", "完成"), "完成"],
  [cell("text", "12", "0.00"), "12"],
  [cell("number", 0.9501, "0.00%"), "95.01%"],
  [cell("number", 1171.29, "#,##0.00"), "1,171.29"],
  [cell("number", 9.5, "0.00"), "9.50"],
  [cell("number", 12, "@"), "12"],
  [cell("number", 123456789012), "1.23457E+11"],
  [cell("number", 45536, "yyyy/m/d"), "2024/9/1"],
  [cell("number", 45536, 'yyyy"年"m"月"d"日"'), "2024年9月1日"],
  [cell("boolean", true), "TRUE"],
  [cell("error", "#DIV/0!", "0.00"), "#DIV/0!"],
])("%j shows %s", (state, text) => {
  expect(shownText(state)).toBe(text);
});
