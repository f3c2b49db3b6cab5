/** Two columns of one role: differences are reported; equal ones and those of another time are not. */
import { one, type Row, unclear } from "../../../support/layout-sheet";

const LEVELS = ["一级指标", "二级指标", "三级指标"];
const NAMES = ["产出指标", "质量指标", "合格率"];

/** The unplaced cells of a table with a further column. */
function withActual(label: string, ...values: readonly (string | number | null)[]): string[] {
  const rows = values.map((value, index): Row => [
    ...NAMES.slice(0, 2),
    `合格率${index}`,
    "≥95%",
    "96%",
    value,
    10,
    10,
  ]);
  return unclear(one([...LEVELS, "目标值", "实际完成值", label, "分值", "得分"], ...rows));
}

describe("a further column of achievements", () => {
  it.each(["更正后完成值", "修正完成值", "最终完成值", "调整后完成值", "未完成值", "其他完成情况"])(
    "%s with another figure in one row is said",
    (label) => {
      expect(withActual(label, null, "88%")).toEqual(["F1 column-differs"]);
    },
  );

  it("names the column that is read", () => {
    const form = one(
      [...LEVELS, "目标值", "实际完成值", "更正后完成值", "分值", "得分"],
      [...NAMES, "≥95%", "96%", "88%", 10, 10],
    );
    expect(form.unplaced).toMatchObject([{ text: "更正后完成值", beside: "实际完成值" }]);
  });

  it.each([
    ["更正后完成值", "96%"],
    ["更正后完成值", "96.0%"],
    ["更正后完成值", "/"],
    ["更正后完成值", null],
    ["完成情况", "已完成"],
    ["完成情况", "检测96%合格"],
    ["达成情况", "是"],
    ["上半年完成值", "50%"],
    ["预计完成值", "90%"],
    ["上年完成值", "90%"],
    ["完成率", "101%"],
  ])("%s with %s is none", (label, value) => {
    expect(withActual(label, value)).toEqual([]);
  });

  it.each([
    ["达成情况", "否"],
    ["完成情况", "未完成"],
    ["完成情况", "检测88%合格"],
  ])("%s = %s beside full points is said", (label, value) => {
    expect(withActual(label, "是", value)).toEqual(["F1 column-differs"]);
  });

  it("that denies what the points deny too is none", () => {
    const form = one(
      [...LEVELS, "目标值", "实际完成值", "达成情况", "分值", "得分"],
      [...NAMES, "≥95%", "90%", "否", 10, 9],
    );
    expect(unclear(form)).toEqual([]);
  });

  it("that holds the only answer of a row is said", () => {
    const form = one(
      [...LEVELS, "目标值", "实际完成值", "完成情况", "分值", "得分"],
      [...NAMES, "≥95%", null, "96%", 10, 10],
    );
    expect(unclear(form)).toEqual(["F1 column-differs"]);
  });
});

describe("a further column of targets", () => {
  const withTarget = (label: string, value: string): string[] =>
    unclear(
      one(
        [...LEVELS, "年度指标值", label, "实际完成值", "分值", "得分"],
        [...NAMES, "≥95%", value, "96%", 10, 10],
      ),
    );

  it.each(["中期调整值", "考核目标值", "下达目标值"])("%s that differs is said", (label) => {
    expect(withTarget(label, "≥99%")).toEqual(["E1 column-differs"]);
  });

  it.each([
    ["考核目标值", "95%"],
    ["调整后目标值", "≥99%"],
    ["原目标值", "≥99%"],
    ["总体目标值", "≥99%"],
    ["中期目标值", "≥99%"],
  ])("%s with %s is none", (label, value) => {
    expect(withTarget(label, value)).toEqual([]);
  });
});

describe("a further column of points", () => {
  const table = (label: string, ...points: readonly (number | null)[]): string[] => {
    const rows = points.map((value, index): Row => [
      "产出指标",
      "质量指标",
      `合格率${index}`,
      "≥95%",
      "96%",
      50,
      50,
      value,
    ]);
    const total: Row = ["总分", null, null, null, null, 100, 100];
    return unclear(one([...LEVELS, "目标值", "实际完成值", "分值", "得分", label], ...rows, total));
  };

  it.each(["最终得分", "折算分", "加权得分"])("%s filled in one row is said", (label) => {
    expect(table(label, null, 2)).toEqual(["H1 column-differs"]);
  });

  it("filled in every row is left to the total", () => {
    expect(table("折算分", 25, 30)).toEqual([]);
  });

  it("of a later judge is none", () => {
    expect(table("复核得分", null, 2)).toEqual([]);
  });
});
