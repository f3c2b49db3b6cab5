/** A second row of a header, the adjusted target and the columns of a later judge. */
import { HEADER, lines, one, type Row, where } from "../../../support/layout-sheet";

const UPPER: Row = [
  "一级指标",
  "二级指标",
  "三级指标",
  "绩效指标值",
  null,
  null,
  "完成值",
  "分值",
  "得分",
];
const ROWS: Row[] = [
  ["产出指标", "数量指标", "甲", "≥", "12", "次", "10次", 50, 40],
  [null, "质量指标", "乙", "=", "100", "%", "100%", 20, 20],
];

describe("the second row of a header", () => {
  it.each([
    ["符号", "值", "单位（文字描述）"],
    ["运算符号", "内容", "度量单位"],
    ["关系", "要求", "计量"],
    ["方向", "目标数", "量纲"],
    ["条件", "数量", "单位"],
  ])("may say %s, %s, %s below the target", (sign, value, unit) => {
    const form = one(UPPER, [null, null, null, sign, value, unit], ...ROWS);
    expect(lines(form)).toEqual([
      "产出指标|数量指标|甲|≥12次|10次|50|40",
      "产出指标|质量指标|乙|=100%|100%|20|20",
    ]);
    expect(form.unplaced).toEqual([]);
  });

  it("may have the parts of the target in another order", () => {
    const form = one(
      UPPER,
      [null, null, null, "内容", "单位名", "比较"],
      ["产出指标", "数量指标", "甲", "12", "次", "≥", "10次", 50, 40],
      [null, "质量指标", "乙", "100", "%", "=", "100%", 20, 20],
    );
    expect(lines(form)).toEqual([
      "产出指标|数量指标|甲|≥12次|10次|50|40",
      "产出指标|质量指标|乙|=100%|100%|20|20",
    ]);
  });

  it("may divide the points into the unit's own and a later judge's", () => {
    const form = one(
      ["一级指标", "二级指标", "三级指标", "目标值", "完成值", "分值", "得分", null],
      [null, null, null, null, null, null, "自评", "财政"],
      ["产出指标", "数量指标", "甲", "3", "3", 10, 9, 8],
    );
    expect(lines(form)).toEqual(["产出指标|数量指标|甲|3|3|10|9"]);
    expect(form.unplaced).toEqual([]);
  });
});

describe("the adjusted target", () => {
  const header: Row = [
    "一级指标",
    "二级指标",
    "三级指标",
    "年初目标",
    "年中调整值",
    "完成值",
    "分值",
    "得分",
  ];

  it("counts in the rows where it is filled", () => {
    const form = one(
      header,
      ["产出指标", "数量指标", "甲", "≥3次", "≥5次", "4次", 10, 8],
      [null, null, "乙", "≥3次", null, "4次", 10, 10],
      [null, null, "丙", "≥3次", "/", "4次", 10, 10],
      [null, null, "丁", null, null, "4次", 10, 10],
    );
    expect(lines(form)).toEqual([
      "产出指标|数量指标|甲|≥5次|4次|10|8",
      "产出指标|数量指标|乙|≥3次|4次|10|10",
      "产出指标|数量指标|丙|≥3次|4次|10|10",
      "产出指标|数量指标|丁||4次|10|10",
    ]);
    expect(form.indicators.map(({ target }) => where(target))).toEqual(["E2", "D3", "D4", "D5"]);
    expect(form.unplaced).toEqual([]);
  });

  it("is the target of a form that has no other", () => {
    const form = one(
      ["一级指标", "二级指标", "三级指标", "调整后目标值", "完成值", "分值", "得分"],
      ["产出指标", "数量指标", "甲", "≥3次", "4次", 10, 10],
    );
    expect(lines(form)).toEqual(["产出指标|数量指标|甲|≥3次|4次|10|10"]);
  });
});

describe("the columns of a later judge", () => {
  it("are kept apart from the unit's own, in any number", () => {
    const form = one(
      [...HEADER, "核查得分", "专家评审意见", "财政评分"],
      ["产出指标", "数量指标", "甲", "3", "3", 10, 10, null, 8, "资料不全", 7],
    );
    expect(lines(form)).toEqual(["产出指标|数量指标|甲|3|3|10|10"]);
    expect(form.unplaced).toEqual([]);
    expect(form.headers[0]?.columns.map(({ role }) => role).slice(8)).toEqual([
      "review",
      "review",
      "review",
    ]);
  });
});

describe("a column of remarks", () => {
  const header = HEADER.slice(0, -1);
  const row: Row = ["产出指标", "数量指标", "甲", "3", "2", 10, 7];

  it.each(["自评说明", "备注", "完成情况说明"])(
    "%s explains where no other column does",
    (label) => {
      const form = one([...header, label], [...row, "场地未定"]);
      expect(form.indicators[0]?.explanation?.text).toBe("场地未定");
    },
  );

  it("explains nothing beside the column of reasons", () => {
    const form = one([...HEADER, "备注"], [...row, null, "已核"]);
    expect(form.indicators[0]?.explanation?.text).toBe("");
    expect(form.unplaced).toEqual([]);
  });
});

describe("points of two names", () => {
  it("are weight and score where both are judged", () => {
    const form = one(
      ["一级指标", "二级指标", "三级指标", "目标值", "完成值", "评价分值", "评价得分"],
      ["产出指标", "数量指标", "甲", "3", "3", 10, 9],
    );
    expect(lines(form)).toEqual(["产出指标|数量指标|甲|3|3|10|9"]);
  });
});
