/** A unit in a cell of its own beside a value that gives one too. */
import { one, unclear } from "../../../support/layout-sheet";

const LEVELS = ["一级指标", "二级指标", "三级指标"];

/** The target of a row whose value and unit stand in two cells. */
const targetOf = (value: string, unit: string): unknown =>
  one(
    [...LEVELS, "指标值", "度量单位", "完成值", "分值", "得分"],
    ["产出指标", "数量指标", "甲", value, unit, "4", 10, 10],
  ).indicators[0]?.target;

it.each([
  ["≥4期", "人"],
  ["≥4期", "%"],
  ["≥120元", "万元"],
  ["≥30天", "月"],
])("%s beside %s is unreadable", (value, unit) => {
  expect(targetOf(value, unit)).toMatchObject({
    text: `${value}（单位：${unit}）`,
    target: { kind: "unreadable" },
  });
});

it.each([
  ["≥4", "期", "期"],
  ["≥4期", "期", "期"],
  ["≥95%", "百分比", "%"],
  ["≤30日", "天", "天"],
  ["3天内", "天", "天"],
  ["≥4次", "次/年", "次/年"],
  ["≥4台", "台（套）", "台(套)"],
  ["≥4万", "元", "万元"],
  ["≥300人次", "次", "人次"],
])("%s beside %s is in %s", (value, unit, expected) => {
  expect(targetOf(value, unit)).toMatchObject({ target: { kind: "quantity", unit: expected } });
});

it("an answer with another unit than its own column of units is unreadable", () => {
  const form = one(
    [...LEVELS, "指标值", "单位", "完成值", "单位", "分值", "得分"],
    ["产出指标", "数量指标", "甲", "≥4", "期", "4人", "期", 10, 10],
  );
  expect(form.indicators[0]?.actual.actual).toEqual({
    kind: "unreadable",
    reason: "words-beside-number",
  });
  expect(unclear(form)).toEqual([]);
});
