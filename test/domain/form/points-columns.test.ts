/** Several columns of the unit's own points, and columns that stand beside the points. */
import { lines, one, unclear, type Row } from "../../support/layout-sheet";

const LEVELS: Row = ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值"];
const FIRST: Row = ["产出指标", "数量指标", "甲", "≥20台", "20台"];
const SECOND: Row = ["产出指标", "时效指标", "乙", "=100%", "90%"];
const NONE: Row = ["", "", "", ""];

describe("of several columns of points the row's are those that the total adds up", () => {
  it.each(["折算", "折算得分", "折合分值", "加权得分"])("%s behind 得分", (label) => {
    const form = one(
      [...LEVELS, "权重", "得分", label],
      [...FIRST, 60, 100, 60],
      [...SECOND, 40, 90, 36],
      ["总分", ...NONE, 100, "", 96],
    );
    expect(lines(form)).toEqual([
      "产出指标|数量指标|甲|≥20台|20台|60|60",
      "产出指标|时效指标|乙|=100%|90%|40|36",
    ]);
    expect(unclear(form)).toEqual([]);
  });

  it("with the points of 项目资金", () => {
    const form = one(
      ["项目资金", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
      ["年度资金总额", 100, 95, 10, "95%", 9.5],
      [...LEVELS, "权重", "得分", "折算得分"],
      [...FIRST, 60, 100, 60],
      [...SECOND, 30, 90, 27],
      ["总分", ...NONE, 100, "", 96.5],
    );
    expect(lines(form).map((line) => line.split("|").slice(-2))).toEqual([
      ["60", "60"],
      ["30", "27"],
    ]);
  });

  it("权重占比 beside 分值 included", () => {
    const form = one(
      [...LEVELS, "分值", "得分", "权重占比", "折算得分"],
      [...FIRST, 100, 100, 60, 60],
      [...SECOND, 100, 90, 40, 36],
      ["总分", ...NONE, "", "", 100, 96],
    );
    expect(lines(form).map((line) => line.split("|").slice(-2))).toEqual([
      ["60", "60"],
      ["40", "36"],
    ]);
    expect(unclear(form)).toEqual([]);
  });

  it("and where the total adds up neither, the labels decide", () => {
    const form = one(
      [...LEVELS, "权重", "得分", "折算得分"],
      [...FIRST, 60, 60, 50],
      [...SECOND, 40, 36, 30],
      ["总分", ...NONE, 100, 97, 81],
    );
    expect(lines(form).map((line) => line.split("|").at(-1))).toEqual(["60", "36"]);
  });

  it("and two of the same wording that both add up are reported", () => {
    const form = one(
      [...LEVELS, "分值", "得分", "自评评分"],
      [...FIRST, 60, 60, 60],
      [...SECOND, 40, 36, 36],
      ["总分", ...NONE, 100, 96, 96],
    );
    // 自评 is the unit's own by its wording.
    expect(lines(form).map((line) => line.split("|").at(-1))).toEqual(["60", "36"]);
  });
});

describe("columns beside the form's own figures", () => {
  it.each(["得分率", "得分率(%)", "得分系数", "完成系数", "评分比例"])(
    "%s, beside a score",
    (label) => {
      const form = one([...LEVELS, "分值", label, "得分"], [...SECOND, 100, "90%", 90]);
      expect(lines(form)).toEqual(["产出指标|时效指标|乙|=100%|90%|100|90"]);
      expect(unclear(form)).toEqual([]);
    },
  );

  it.each(["对标值", "标杆值", "行业平均水平", "参考值", "基准值", "历史值", "全省平均值"])(
    "%s, beside a target",
    (label) => {
      const [a, b, c, target, actual] = SECOND;
      const form = one(
        ["一级指标", "二级指标", "三级指标", "年度指标值", label, "实际完成值", "分值", "得分"],
        [a ?? "", b ?? "", c ?? "", target ?? "", "80%", actual ?? "", 100, 90],
      );
      expect(lines(form)).toEqual(["产出指标|时效指标|乙|=100%|90%|100|90"]);
      expect(unclear(form)).toEqual([]);
    },
  );

  it("完成系数 is no result", () => {
    const form = one(
      ["一级指标", "二级指标", "三级指标", "年度指标值", "完成系数", "分值", "得分"],
      [...SECOND, 100, 90],
    );
    expect(lines(form)).toEqual(["产出指标|时效指标|乙|=100%||100|90"]);
  });

  it("标准分 beside 分值", () => {
    const form = one([...LEVELS, "标准分", "分值", "得分"], [...SECOND, 100, 100, 90]);
    expect(lines(form)).toEqual(["产出指标|时效指标|乙|=100%|90%|100|90"]);
    expect(unclear(form)).toEqual([]);
  });

  it("are reported where what they stand beside is missing", () => {
    const share = one([...LEVELS, "分值", "得分率"], [...SECOND, 100, "90%"]);
    expect(unclear(share)).toEqual(["G1 column-not-placed"]);
    const benchmark = one(
      ["一级指标", "二级指标", "三级指标", "参考值", "实际完成值", "分值", "得分"],
      [...SECOND, 100, 90],
    );
    expect(unclear(benchmark)).toEqual(["D1 column-not-placed"]);
  });

  it("历史值 over several years", () => {
    const form = one(
      [
        "一级指标",
        "二级指标",
        "三级指标",
        "历史值",
        "",
        "年度指标值",
        "实际完成值",
        "分值",
        "得分",
      ],
      ["", "", "", "2022年", "2023年"],
      ["产出指标", "时效指标", "乙", "80%", "85%", "=100%", "90%", 100, 90],
    );
    expect(lines(form)).toEqual(["产出指标|时效指标|乙|=100%|90%|100|90"]);
    expect(unclear(form)).toEqual([]);
  });
});
