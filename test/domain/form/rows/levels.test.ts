/** Levels of the rows of a table. */
import { HEADER, lines, one, type Row, unclear, where } from "../../../support/layout-sheet";

describe("levels", () => {
  it("apply to the rows below, and level 2 ends with its level 1", () => {
    const form = one(
      HEADER,
      ["产出指标（50分）", "数量指标", "甲", "3", "3", 10, 10],
      [null, null, "乙", "3", "3", 10, 10],
      ["满意度指标", null, "丙", "3", "3", 10, 10],
    );
    expect(form.indicators.map(({ level1, level2 }) => [level1.text, level2.text])).toEqual([
      ["产出指标", "数量指标"],
      ["产出指标", "数量指标"],
      ["满意度指标", ""],
    ]);
    expect(where(form.indicators[1]?.level1 ?? null)).toBe("A2");
  });

  it("of which only the points are printed are known from their level 2", () => {
    const form = one(
      HEADER,
      ["(50分)", "质量指标", "甲", "3", "3", 10, 10],
      ["(30分)", "社会效益指标", "乙", "3", "3", 10, 10],
    );
    expect(form.indicators.map(({ level1 }) => level1.text)).toEqual(["产出指标", "效益指标"]);
  });

  it.each([
    ["一、产出指标（50分）", "二、效益指标（30分）", "三、满意度指标（10分）"],
    ["产出指标", "效益指标", "满意度指标"],
    ["（一）产出指标", "（二）效益指标", "（三）服务对象满意度指标"],
  ])("on rows of their own apply to the rows below: %s, %s, %s", (...heads) => {
    const form = one(
      HEADER.slice(1),
      [heads[0] ?? null],
      ["数量指标", "甲", "3", "3", 20, 20],
      ["成本指标", "乙", "3", "3", 30, 30],
      [heads[1] ?? null, null, null, null, 30, 30],
      ["社会效益指标", "丙", "3", "3", 30, 30],
      [heads[2] ?? null],
      ["服务对象满意度指标", "丁", "3", "3", 5, 5],
      [null, "戊", "3", "3", 5, 5],
    );
    expect(unclear(form)).toEqual([]);
    expect(form.indicators.map(({ level1, level2 }) => `${level1.text}|${level2.text}`)).toEqual([
      "产出指标|数量指标",
      "产出指标|成本指标",
      "效益指标|社会效益指标",
      "满意度指标|服务对象满意度指标",
      "满意度指标|服务对象满意度指标",
    ]);
    expect(where(form.indicators[3]?.level1 ?? null)).toBe("A7");
  });

  it("with 成本指标 on a row of its own, first of all, are four", () => {
    const form = one(
      HEADER.slice(1),
      ["一、成本指标"],
      ["经济成本指标", "甲", "3", "3", 20, 20],
      ["二、产出指标"],
      ["数量指标", "乙", "3", "3", 80, 80],
    );
    expect(form.indicators.map(({ level1 }) => level1.text)).toEqual(["成本指标", "产出指标"]);
  });

  it("may stand in columns with the kinds of indicators", () => {
    const form = one(
      ["指标类型", "指标类别", "指标名称", ...HEADER.slice(3)],
      ["产出指标", "数量指标", "甲", "3", "3", 50, 50],
      ["效益指标", "社会效益指标", "乙", "3", "3", 50, 50],
    );
    expect(lines(form)).toEqual([
      "产出指标|数量指标|甲|3|3|50|50",
      "效益指标|社会效益指标|乙|3|3|50|50",
    ]);
    expect(unclear(form)).toEqual([]);
  });

  it("of other governments stay as printed", () => {
    const form = one(HEADER, ["项目 决策", "立项\n程序", "甲", "3", "3", 10, 10]);
    expect(lines(form)).toEqual(["项目决策|立项程序|甲|3|3|10|10"]);
  });

  it("with 成本指标 as a level 1 are distinguished from the level 2 of that name", () => {
    const form = one(
      HEADER,
      ["成本指标", "经济成本指标", "甲", "3", "3", 10, 10],
      ["产出指标", "数量指标", "乙", "3", "3", 10, 10],
      [null, "成本指标", "丙", "3", "3", 10, 10],
    );
    expect(form.indicators.map(({ level1, level2 }) => [level1.text, level2.text])).toEqual([
      ["成本指标", "经济成本指标"],
      ["产出指标", "数量指标"],
      ["产出指标", "成本指标"],
    ]);
  });

  it("whose own label was lost are corrected", () => {
    const form = one(
      HEADER,
      ["产出指标", "数量指标", "甲", "3", "3", 10, 10],
      [null, "社会效益指标", "乙", "3", "3", 10, 10],
    );
    expect(form.indicators[1]?.level1.text).toBe("效益指标");
  });

  it.each<[string, Row[]]>([
    [
      "above its rows",
      [
        ["产出指标", null, null, null, null, 30, 28],
        [null, "数量指标", "甲", "3", "3", 20, 20],
        [null, "质量指标", "乙", "3", "3", 10, 8],
      ],
    ],
    [
      "on rows of level 2 too",
      [
        ["产出指标", null, null, null, null, 30, 28],
        [null, "数量指标", null, null, null, 20, 20],
        [null, null, "甲", "3", "3", 20, 20],
        [null, "质量指标", null, null, null, 10, 8],
        [null, null, "乙", "3", "3", 10, 8],
      ],
    ],
  ])("may give their points on a row of their own, %s", (_, rows) => {
    const form = one(HEADER, ...rows);
    expect(lines(form)).toEqual([
      "产出指标|数量指标|甲|3|3|20|20",
      "产出指标|质量指标|乙|3|3|10|8",
    ]);
    expect(unclear(form)).toEqual([]);
  });

  it("of whose points the rows have another sum may be an indicator without its name", () => {
    const form = one(
      HEADER,
      ["产出指标", null, null, null, null, 35, 28],
      [null, "数量指标", "甲", "3", "3", 20, 20],
    );
    expect(unclear(form)).toEqual(["A2 row-not-placed"]);
  });

  it.each([["指标类型"], ["一级指标"]])("may both stand in one column, %s", (label) => {
    const form = one(
      [label, "指标名称", "年度指标值", "实际完成值", "分值", "得分"],
      ["产出指标-数量指标", "甲", "3", "3", 10, 10],
      ["产出指标—质量指标", "乙", "3", "3", 10, 10],
      ["效益指标/社会效益指标", "丙", "3", "3", 10, 10],
      ["满意度指标", "丁", "3", "3", 10, 10],
    );
    expect(form.indicators.map(({ level1, level2 }) => `${level1.text}|${level2.text}`)).toEqual([
      "产出指标|数量指标",
      "产出指标|质量指标",
      "效益指标|社会效益指标",
      "满意度指标|",
    ]);
  });
});
