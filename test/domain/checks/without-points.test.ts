/** Forms without 分值 and 得分, as transfer payments have them. */
import { assess } from "../../../src/domain/assessment/assess";
import { defaultProfile } from "../../../src/domain/profiles/default-profile";
import { findingsIn, ofCode } from "../../support/findings";
import { one } from "../../support/layout-sheet";

const HEADER = ["一级指标", "二级指标", "三级指标", "年度指标值", "全年实际完成值", "未完成原因"];

const found = (target: string, actual: string, explanation: string | null) =>
  findingsIn(
    one(
      HEADER,
      ["产出指标", "数量指标", "设施维护数量", target, actual, explanation],
      ["满意度指标", "服务对象满意度指标", "居民满意度", "≥80%", "85%", null],
    ),
    ["missing-explanation"],
  );

it.each([
  ["≥97%", "77.6%", null, true],
  ["≥97%", "77.6%", "无", true],
  ["≥97%", "77.6%", "—", true],
  ["≥97%", "77.6%", "因备件到货晚，已调整采购计划。", false],
  ["≥97%", "97%", null, false],
  ["≥12次", "14次", null, false],
  // 0.96 may be 0.96 % or 96 %; then another unit
  ["≥95%", "0.96", null, false],
  ["≥12次", "11天", null, false],
  ["≤20天", "25天", null, true],
  ["≤20天", "15天", null, false],
  ["3-5次", "2次", null, true],
  ["提升", "部分达成指标并具有一定效果", null, false],
] as const)("%s answered by %s with the reason %j: a reason is asked for: %s", (...row) => {
  const [target, actual, explanation, isMissing] = row;
  expect(found(target, actual, explanation)).toEqual(isMissing ? ["missing-explanation F2"] : []);
});

it("says what was asked for and given", () => {
  const form = one(HEADER, ["产出指标", "数量指标", "设施维护数量", "≥97%", "77.6%", null]);
  const { findings } = assess(form, defaultProfile);
  expect(ofCode(findings, "missing-explanation").map(({ reason }) => reason)).toEqual([
    { why: "short-of-target", target: "≥97%", actual: "77.6%" },
  ]);
});
