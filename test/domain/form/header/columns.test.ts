/** The columns of the table, and a target in several of them. */
import { a1, type Cell } from "../../../../src/domain/cells";
import { HEADER, lines, one, type Row, unclear, where } from "../../../support/layout-sheet";

describe("the columns of the table", () => {
  it("are found in any order", () => {
    const form = one(
      ["一级指标", "二级指标", "三级指标", "分值", "年度指标值", "全年实际值", "得分"],
      ["产出指标", "数量指标", "甲", 10, "≥3次", "4次", 9],
    );
    expect(lines(form)).toEqual(["产出指标|数量指标|甲|≥3次|4次|10|9"]);
    expect(form.hasExplanations).toBe(false);
  });

  it("may have a label column before them and columns of no concern between them", () => {
    const form = one(
      [
        "绩效指标",
        "一级指标",
        "二级指标",
        "三级指标",
        "目标值",
        "完成值",
        "完成率",
        "权重",
        "自评得分",
        "备注",
      ],
      [null, "产出指标", "数量指标", "甲", "≥3次", "4次", "133%", 10, 9, "已核"],
    );
    expect(lines(form)).toEqual(["产出指标|数量指标|甲|≥3次|4次|10|9"]);
    expect(form.unplaced).toEqual([]);
  });

  it("may lack weights, scores and explanations", () => {
    const form = one(
      ["一级指标", "二级指标", "三级指标", "指标值", "全年实际完成值"],
      ["产出指标", "数量指标", "甲", "≥3次", "4次"],
    );
    expect(lines(form)).toEqual(["产出指标|数量指标|甲|≥3次|4次|none|none"]);
    expect([form.hasWeights, form.hasScores, form.hasExplanations]).toEqual([false, false, false]);
  });

  it("give points to levels too; the row's own stand right of its name", () => {
    const form = one(
      ["一级指标", "分值", "二级指标", "分值", "三级指标", "分值", "目标值", "实际值", "得分"],
      ["项目决策", 20, "立项", 10, "甲", 5, "充分", "充分", 4],
    );
    expect(lines(form)).toEqual(["项目决策|立项|甲|充分|充分|5|4"]);
    expect(form.unplaced).toEqual([]);
  });

  it("named twice are not placed, and nothing in them is read", () => {
    const form = one(
      ["一级指标", "二级指标", "三级指标", "目标值", "实际值", "分值", "得分", "得分"],
      ["产出指标", "数量指标", "甲", "3", "3", 10, 9, 8],
    );
    expect(form.hasScores).toBe(false);
    expect(form.unplaced.map(({ at, reason }) => [a1(at), reason])).toEqual([
      ["G1", "column-not-placed"],
      ["H1", "column-not-placed"],
    ]);
  });

  it.each([
    ["what the unit gave itself", ["自评得分", "得分"], "9"],
    ["what the unit gave itself, wherever it stands", ["得分", "自评得分"], "8"],
    ["the unit's, not the reviewer's", ["自评分", "复核分"], "9"],
  ])("of two scores are %s", (_, scores, expected) => {
    const form = one(
      ["一级指标", "二级指标", "三级指标", "目标值", "实际值", "分值", ...scores],
      ["产出指标", "数量指标", "甲", "3", "3", 10, 9, 8],
    );
    expect(lines(form)).toEqual([`产出指标|数量指标|甲|3|3|10|${expected}`]);
    expect(unclear(form)).toEqual([]);
  });

  it.each([
    ["the year's target", ["总体目标值", "年度目标值", "实际值", "分值"], "3|4|10"],
    ["the target as adjusted", ["年初目标值", "调整目标值", "实际值", "分值"], "3|4|10"],
  ])("of two of one kind are %s", (_, columns, expected) => {
    const form = one(
      ["一级指标", "二级指标", "三级指标", ...columns, "得分"],
      ["产出指标", "数量指标", "甲", "9", "3", "4", 10, 9],
    );
    expect(lines(form)).toEqual([`产出指标|数量指标|甲|${expected}|9`]);
  });

  it("of two for the actual value are the value, not its description; points, not percentages", () => {
    const form = one(
      ["一级指标", "二级指标", "三级指标", "目标值", "完成情况", "完成值", "权重", "分值", "得分"],
      ["产出指标", "数量指标", "甲", "3", "已办", "4", "5%", 10, 9],
    );
    expect(lines(form)).toEqual(["产出指标|数量指标|甲|3|4|10|9"]);
  });

  it("may have their label in the first and all values in the second of two cells that were merged", () => {
    const form = one(
      ["一级指标", "二级指标", "三级指标", "目标值", "实际值", "分值", "得分", "得分"],
      ["产出指标", "数量指标", "甲", "3", "3", 10, null, 9],
    );
    expect(lines(form)).toEqual(["产出指标|数量指标|甲|3|3|10|9"]);
    expect(unclear(form)).toEqual([]);
  });

  it("of an unknown name are reported when they hold something", () => {
    const header = ["一级指标", "二级指标", "三级指标", "目标值", "实际值", "系数", "分值", "得分"];
    const used = one(header, ["产出指标", "数量指标", "甲", "3", "3", 0.8, 10, 9]);
    const unused = one(header, ["产出指标", "数量指标", "甲", "3", "3", null, 10, 9]);
    expect(used.unplaced.map(({ at, text }) => [a1(at), text])).toEqual([["F1", "系数"]]);
    expect(lines(used)).toEqual(["产出指标|数量指标|甲|3|3|10|9"]);
    expect(unused.unplaced).toEqual([]);
  });
});

describe("a target in three cells", () => {
  const rows: Row[] = [
    ["产出指标", "数量指标", "甲", "≥", 95, "%", 96, 10, 10],
    [null, null, "乙", "定性", "提升", "无", "达成指标", 10, 10],
    [null, null, "丙", "反向", 5, "天", 3, 10, 10],
    [null, null, "丁", "=", "", "个", "", 10, ""],
  ];
  const expected = [
    "产出指标|数量指标|甲|≥95%|96|10|10",
    "产出指标|数量指标|乙|提升|达成指标|10|10",
    "产出指标|数量指标|丙|≤5天|3|10|10",
    "产出指标|数量指标|丁|||10|empty",
  ];

  it("is put together below a header of two rows, the results above", () => {
    const form = one(
      ["绩效指标", null, null, "年度指标值", null, null, "实际完成值", "分值", "得分"],
      ["一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位"],
      ...rows,
    );
    expect(lines(form)).toEqual(expected);
    expect(form.indicators[0]?.target.target).toEqual({
      kind: "quantity",
      comparison: "≥",
      value: "95",
      unit: "%",
    });
    expect(form.indicators[1]?.target.target.kind).toBe("words");
    expect(where(form.indicators[3]?.target ?? null)).toBe("E6");
  });

  it("is put together below a header of two rows, the parts below", () => {
    const form = one(
      ["一级指标", "二级指标", "三级指标", "年度指标值", null, null, "实际完成值", "分值", "得分"],
      [null, null, null, "指标性质", "指标值", "度量单位"],
      ...rows,
    );
    expect(lines(form)).toEqual(expected);
  });
});

describe("a target typed behind an equals sign", () => {
  it("is a formula in Excel, and is read as typed", () => {
    const typed: Cell = { kind: "number", raw: "1", shown: "100%", formula: "=100%" };
    const form = one(HEADER, ["产出指标", "数量指标", "甲", typed, "100%", 10, 10]);
    expect(form.indicators[0]?.target).toMatchObject({
      text: "=100%",
      target: { kind: "quantity", comparison: "=", value: "100", unit: "%" },
    });
  });

  it("stays what is shown when the formula counts something", () => {
    const counted: Cell = { kind: "number", raw: "3", shown: "3", formula: "=COUNT(A1:A3)" };
    const form = one(HEADER, ["产出指标", "数量指标", "甲", counted, "3", 10, 10]);
    expect(form.indicators[0]?.target.text).toBe("3");
  });
});
