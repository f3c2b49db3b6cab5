/** Columns of other periods, in forms that have no target and no achievement of their own year. */
import { findOtherForm } from "../../../src/domain/form/other-forms";
import { sheetOf } from "../../support/fixture";
import { lines, one, read, unclear, type Row } from "../../support/layout-sheet";

const TITLE: Row = ["项目支出绩效自评表（2024年度）"];
const NAMES: Row = ["一级指标", "二级指标", "三级指标"];
const ROW: Row = ["产出指标", "数量指标", "巡查次数", "≥12次", "9次", 100, 75];

const withColumns = (target: string, actual: string) =>
  one(TITLE, [...NAMES, target, actual, "分值", "得分"], ROW);

describe("the only column beside the target", () => {
  it.each([
    ["of a part of the year", "年中完成情况"],
    ["of a part of the year behind its label", "实际完成值（1-9月）"],
    ["up to another day", "截至目前完成情况"],
    ["expected", "完成情况（预计）"],
    ["planned", "计划完成值"],
    ["planned, as a number", "计划完成数"],
    ["planned, as an indicator", "应完成指标值"],
    ["of earlier years", "历史值"],
    ["of others", "行业标准值"],
    ["a rate", "完成率（%）"],
    ["a share", "完成比例"],
    ["a deviation", "偏差率"],
  ])("%s is no achievement", (_what, label) => {
    const form = withColumns("年度指标值", label);
    expect(lines(form)).toEqual(["产出指标|数量指标|巡查次数|≥12次||100|75"]);
    expect(unclear(form)).toEqual(["E2 column-not-placed"]);
  });

  it.each([
    "实际完成值(B)",
    "2024年全年实际完成情况",
    "截至12月底完成值",
    "1-12月完成情况",
    "全年累计完成值",
    "最终完成值",
    "年度绩效指标实际完成情况",
    "预期目标完成情况",
    "四、绩效目标完成情况",
    "实际完成值/完成情况",
  ])("%s is the achievement", (label) => {
    const form = withColumns("年度指标值", label);
    expect(lines(form)).toEqual(["产出指标|数量指标|巡查次数|≥12次|9次|100|75"]);
    expect(unclear(form)).toEqual([]);
  });

  it("with the forecast of the whole year is another form's", () => {
    const rows = [["项目支出绩效表"], [...NAMES, "年度指标值", "全年预计完成值", "得分"], ROW];
    expect(read(...rows)).toEqual([]);
    expect(findOtherForm(sheetOf(rows))).toBe("monitoring");
  });
});

describe("the only column of targets", () => {
  it.each(["三年规划目标值", "中长期目标值", "实施期指标值", "年度指标值（三年）"])(
    "%s of several years is no target",
    (label) => {
      const form = withColumns(label, "实际完成值");
      expect(lines(form)).toEqual(["产出指标|数量指标|巡查次数||9次|100|75"]);
      expect(unclear(form)).toEqual(["D2 column-not-placed"]);
    },
  );

  it.each(["年初设定的绩效指标值", "核定目标值", "项目年度计划值", "2024年目标值"])(
    "%s is the target",
    (label) => {
      expect(unclear(withColumns(label, "实际完成值"))).toEqual([]);
    },
  );
});

it("a part of the year and several years stand beside the year's own", () => {
  const header: Row = [...NAMES, "三年目标值", "年度目标值", "年中完成值", "全年完成值", "完成率"];
  const row: Row = [...ROW.slice(0, 3), "≥36次", "≥12次", "4次", "9次", "75%", 100, 75];
  const form = one(TITLE, [...header, "分值", "得分"], row);
  expect(lines(form)).toEqual(["产出指标|数量指标|巡查次数|≥12次|9次|100|75"]);
  expect(unclear(form)).toEqual([]);
});
