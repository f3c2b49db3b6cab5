/** A deadline whose sign and unit stand in columns of their own. */
import { one, type Row } from "../../../support/layout-sheet";

const HEADER: Row = [
  "一级指标",
  "二级指标",
  "三级指标",
  "指标性质",
  "指标值",
  "度量单位",
  "实际完成值",
  "分值",
  "得分",
  "偏差原因分析及改进措施",
];

const targetOf = (sign: string, value: string, unit: string) =>
  one(["项目支出绩效自评表（2024年度）"], HEADER, [
    "产出指标",
    "时效指标",
    "完成时间",
    sign,
    value,
    unit,
    "11月",
    10,
    10,
    null,
  ]).indicators[0]?.target;

const december = { year: null, month: 12, day: 31 };
const of2024 = { ...december, year: 2024 };

it.each([
  ["≤", "12月31日", "", "≤12月31日", december],
  ["≤", "2024年12月31日前", "日", "≤2024年12月31日前", of2024],
  ["≤", "2024年12月", "年", "≤2024年12月", of2024],
  ["=", "12月底", "", "=12月底", december],
])("%s | %s | %s is the deadline %s", (sign, value, unit, text, last) => {
  expect(targetOf(sign, value, unit)).toMatchObject({
    text,
    target: { kind: "deadline", by: { last } },
  });
});

it("has a number of months where the value is one", () => {
  expect(targetOf("≤", "12", "月")?.target).toMatchObject({ kind: "quantity", unit: "月" });
});
