/** Forms of the family that are no self-evaluations. */
import { findOtherForm } from "../../../src/domain/form/other-forms";
import { sheetOf } from "../../support/fixture";
import { lines, read, type Row } from "../../support/layout-sheet";

const LEVELS = ["一级指标", "二级指标", "三级指标", "年度指标值"];
const VALUES: Row = ["产出指标", "数量指标", "巡查次数", "≥12次", "7次", "12次"];

describe("a form that is no self-evaluation", () => {
  it.each([
    ["预算项目绩效运行监控表", ["1-7月完成情况", "全年预计完成情况"], "monitoring"],
    ["2024年部门预算绩效目标执行监控表", ["1至9月执行情况", "预计全年完成情况"], "monitoring"],
    ["某局项目支出表", ["上半年完成值", "年底预计完成值"], "monitoring"],
    ["某局项目支出表", ["实际完成值", "完成目标可能性"], "monitoring"],
    ["某局项目支出表", ["1—10月完成情况", "备注"], "monitoring"],
    ["某局项目支出表", ["1—10月完成情况", "预计完成值", "实际完成值", "得分"], "monitoring"],
    ["项目绩效跟踪监控情况表", ["实际完成值", "备注"], "monitoring"],
    ["项目支出绩效目标申报表", ["备注"], "declaration"],
    ["新增重大项目事前绩效评估表", ["实际完成值", "得分"], "appraisal"],
  ] as const)("%s with the columns %j is not read", (title, columns, kind) => {
    const rows: Row[] = [[title], [...LEVELS, ...columns], VALUES];
    expect(read(...rows)).toEqual([]);
    expect(findOtherForm(sheetOf(rows))).toBe(kind);
  });

  it.each([
    ["项目支出绩效自评表", ["实际完成值", "得分"]],
    ["项目支出绩效监控及自评表", ["实际完成值", "得分"]],
    ["项目支出绩效自评表", ["1-12月完成情况", "得分"]],
    ["绩效目标自评表", ["全年完成值", "上半年完成值"]],
    ["项目支出绩效自评表", ["预计完成值", "实际完成值", "得分"]],
    ["某局项目支出表", ["实际完成值", "全年预计完成值", "自评得分"]],
  ] as const)("%s with the columns %j is read", (title, columns) => {
    expect(read([title], [...LEVELS, ...columns], VALUES).flatMap(lines)).toHaveLength(1);
  });

  it("a forecast beside the achievement is another column", () => {
    const header = [...LEVELS, "预计完成值", "实际完成值", "分值", "得分"];
    const values: Row = ["产出指标", "数量指标", "巡查次数", "≥12次", "14次", "7次", 10, 6];
    expect(read(["项目支出绩效自评表"], header, values).flatMap(lines)).toEqual([
      "产出指标|数量指标|巡查次数|≥12次|7次|10|6",
    ]);
  });

  it("is not seen in a sheet of something else", () => {
    expect(findOtherForm(sheetOf([["费用报销单"], ["日期", "金额"], ["1月", 5]]))).toBeNull();
  });
});
