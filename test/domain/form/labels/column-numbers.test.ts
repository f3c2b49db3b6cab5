/** Rows that number the columns of a table. */
import { areColumnNumbers } from "../../../../src/domain/form/labels/column-numbers";
import { keyOf } from "../../../../src/domain/text/normalize";
import { figure, HEADER, lines, one, type Row, unclear } from "../../../support/layout-sheet";

const NUMBERINGS = [
  "1 2 3 4",
  "（1） （2） （3）",
  "3 4 5",
  "A B C=B/A",
  "1 2 3=2/1",
  "（1） （2） （3）=（2）/（1）",
  "栏次 1 2 3",
  "栏次： 1 2",
  "序号 1 2 3 4 5",
  "行次 1 2 3 4=2/1*3 5",
  "列次 （1） （2）",
  "甲 1 2 3",
  "甲 乙 丙 1 2",
  "栏次 甲 乙 1 2",
];

it.each(NUMBERINGS)("%s numbers columns", (row) => {
  expect(areColumnNumbers(row.split(" ").map(keyOf))).toBe(true);
});

it.each([
  "1 2",
  "甲 乙 丙",
  "1 2 4",
  "年度资金总额 1 2 3",
  "栏次 10 20",
  "乙 1 2 3",
  "100 100 95",
  "产出指标 1 2",
])("%s does not", (row) => {
  expect(areColumnNumbers(row.split(" ").map(keyOf))).toBe(false);
});

const FUNDS: Row = [
  "项目资金",
  null,
  "年初预算数",
  "全年预算数",
  "全年执行数",
  "分值",
  "执行率",
  "得分",
];
const TOTAL: Row = [null, "年度资金总额", 100, 100, 95, 10, "95%", 9.5];
const INDICATOR: Row = ["产出指标", "数量指标", "站点", "≥10个", "10个", 90, 90];

it.each<[string, Row]>([
  ["栏次", [null, "栏次", 1, 2, 3, 4, 5, 6]],
  ["甲", [null, "甲", 1, 2, 3, 4, 5, 6]],
  ["brackets", [null, null, "（1）", "（2）", "（3）", "（4）", "（5）", "（6）"]],
  ["a formula", ["行次", null, "1", "2", "3", "4", "5=3/2", "6"]],
])("a row of numbers below the header of 项目资金 is no amount: %s", (_what, numbers) => {
  const form = one(FUNDS, numbers, TOTAL, HEADER, INDICATOR);
  expect(form.funds.map(({ label, budget }) => [label.text, figure(budget)])).toEqual([
    ["年度资金总额", "100"],
  ]);
  expect(unclear(form)).toEqual([]);
  expect(form.claims.filter(({ role }) => role === "unclaimed")).toEqual([]);
});

it.each<[string, Row]>([
  ["栏次", ["栏次", null, null, 1, 2, 3, 4, 5]],
  ["序号", ["序号", 1, 2, 3, 4, 5, 6, 7]],
  ["甲, 乙, 丙", ["甲", "乙", "丙", 1, 2, 3, 4, 5]],
  ["a formula", ["行次", null, null, 1, 2, 3, "4=2/1*3", 5]],
])("a row of numbers below the header of the indicators is no indicator: %s", (_what, numbers) => {
  const form = one(HEADER, numbers, INDICATOR);
  expect(lines(form)).toEqual(["产出指标|数量指标|站点|≥10个|10个|90|90"]);
  expect(unclear(form)).toEqual([]);
});
