import { assess } from "../../../src/domain/assessment/assess";
import { defaultProfile } from "../../../src/domain/profiles/default-profile";
import { HEADER, one, type Row } from "../../support/layout-sheet";

/** Computed points and the cells of own-criterion, for rows 3 and 4 of a form with criteria. */
function scored(second: Row, criterion = "每少1个扣0.5分"): readonly [(string | null)[], string[]] {
  const form = one(
    ["项目支出绩效自评表（2024年度）"],
    [...HEADER, "评分标准"],
    [
      "产出指标",
      "数量指标",
      "建设项目数",
      "≥10个",
      "8个",
      10,
      9,
      "因天气影响；下年提前",
      criterion,
    ],
    second,
  );
  const { indicators, findings } = assess(form, defaultProfile);
  const cells = findings
    .filter(({ code }) => code === "own-criterion")
    .map(({ cell }) => `${cell?.row} ${cell?.column}`);
  return [indicators.map(({ score }) => score.computed), cells];
}

const row = (actual: string, level2 = "", criterion = ""): Row => [
  "",
  level2,
  "维修项目数",
  "≥10个",
  actual,
  10,
  9.5,
  "因天气影响；下年提前",
  criterion,
];

describe("a row without a criterion below one that has one", () => {
  it("keeps its points where both ways give the same", () => {
    expect(scored(row("10个"))).toEqual([["9.00", "10.00"], []]);
  });

  it("is the person's where the two ways differ", () => {
    expect(scored(row("9个"))).toEqual([["9.00", "9.50"], ["4 7"]]);
  });

  it("is scored by the formula where the criterion above names other points than its weight", () => {
    expect(scored(row("9个"), "满分8分，每少1个扣0.5分")[0][1]).toBe("9.00");
  });

  it("is scored by the formula in another level 2", () => {
    expect(scored(row("9个", "质量指标"))).toEqual([["9.00", "9.00"], []]);
  });

  it("is scored by a criterion of its own", () => {
    expect(scored(row("9个", "", "每少1个扣2分"))).toEqual([["9.00", "8.00"], []]);
  });
});
