/** 预算执行率 in 项目资金 and as a row of the table. */
import { assess } from "../../../../src/domain/assessment/assess";
import { defaultProfile } from "../../../../src/domain/profiles/default-profile";
import { findingsIn } from "../../../support/findings";
import { HEADER, one, type Row } from "../../../support/layout-sheet";

/** A form with 10 points for the funds, 90 and the row's for the indicators. */
const formWith = (row: Row, full = 100) =>
  one(
    ["绩效自评表"],
    ["项目资金", null, "全年预算数", "全年执行数", "分值", "执行率", "得分"],
    [null, "年度资金总额", 100, 95, 10, "95%", 9.5],
    HEADER,
    ["产出指标", "数量指标", "次数", "≥3次", "4次", 90, 90],
    row,
    ["总分", null, null, null, null, full, 99.5],
  );

const SUMS = ["weight-sum", "total-mismatch", "missing-explanation"] as const;

it("counts once where the points are the same and the weights add up without the row", () => {
  const form = formWith([null, "预算执行", "预算执行率", "100%", "95%", 10, 9.5]);
  expect(assess(form, defaultProfile).total.computed).toBe("99.50");
  expect(findingsIn(form, SUMS)).toEqual([]);
});

it.each<[string, Row]>([
  ["another score", [null, "预算执行", "预算执行率", "100%", "95%", 10, 9]],
  ["another weight", [null, "预算执行", "预算执行率", "100%", "95%", 5, 4.75]],
  ["another rate", [null, "预算执行", "政府采购执行率", "100%", "95%", 10, 9.5]],
])("counts twice with %s, which is said", (_, row) => {
  expect(findingsIn(formWith(row), SUMS)).toContain("weight-sum F7");
});

it("counts twice where the weights add up with the row", () => {
  const row: Row = [null, "预算执行", "预算执行率", "100%", "95%", 10, 9.5, "结余，下年压减"];
  const form = formWith(row, 110);
  expect(assess(form, defaultProfile).total.computed).toBe("109.00");
});
