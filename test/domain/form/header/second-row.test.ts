/** A second row of a header, the adjusted target and the columns of a later judge. */
import { HEADER, lines, one, type Row, unclear, where } from "../../../support/layout-sheet";

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

  it("may repeat the labels that are merged over both rows", () => {
    const form = one(
      ["年度绩效指标", ...UPPER],
      ["年度绩效指标", "一级指标", null, null, "符号", "值", "单位"],
      ...ROWS.map((row): Row => [null, ...row]),
    );
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

describe("values of several times below one label", () => {
  const upper = (before: Row, label: string, after: Row): Row => [...before, label, null, ...after];
  const below = (column: number, first: string, second: string): Row => [
    ...Array.from({ length: column }, () => null),
    first,
    second,
  ];
  const NAMES: Row = ["一级指标", "二级指标", "三级指标"];

  it.each([
    ["实际完成值", "上年", "本年"],
    ["实际完成值", "上年实际", "本年实际"],
    ["实际完成值", "上半年", "全年"],
    ["完成情况", "上年", "本年"],
    ["完成情况", "上半年", "全年"],
    ["实际完成值", "核实", "自评"],
  ])("%s: not %s but %s is the achievement, on either side", (label, other, own) => {
    const columns = [...NAMES, "年度指标值"];
    const read = (first: string, second: string, values: Row): unknown => {
      const form = one(
        upper(columns, label, ["分值", "得分"]),
        below(4, first, second),
        ["产出指标", "数量指标", "甲", "12次", ...values, 50, 40],
        [null, "质量指标", "乙", "98%", ...values, 20, 10],
      );
      return [lines(form).map((line) => line.split("|")[4]), form.unplaced];
    };
    expect(read(other, own, ["9次", "10次"])).toEqual([["10次", "10次"], []]);
    expect(read(own, other, ["10次", "9次"])).toEqual([["10次", "10次"], []]);
  });

  it.each([
    ["上年实际", "本年目标"],
    ["三年总目标", "当年目标"],
    ["上年", "本年"],
    ["中期", "年度"],
  ])("年度指标值: not %s but %s is the target, on either side", (other, own) => {
    const read = (first: string, second: string, values: Row): unknown => {
      const form = one(
        upper(NAMES, "年度指标值", ["实际完成值", "分值", "得分"]),
        below(3, first, second),
        ["产出指标", "数量指标", "甲", ...values, "12次", 50, 40],
      );
      return [lines(form).map((line) => line.split("|")[3]), form.unplaced];
    };
    expect(read(other, own, ["9次", "10次"])).toEqual([["10次"], []]);
    expect(read(own, other, ["10次", "9次"])).toEqual([["10次"], []]);
  });

  it.each([
    ["年初", "调整后"],
    ["年初指标值", "调整后指标值"],
    ["年初目标", "调整目标"],
  ])("年度指标值 over %s and %s: the adjusted one counts where it is filled", (first, second) => {
    const form = one(
      upper(NAMES, "年度指标值", ["实际完成值", "分值", "得分"]),
      below(3, first, second),
      ["产出指标", "数量指标", "甲", "9次", "10次", "12次", 50, 40],
      [null, "质量指标", "乙", "98%", null, "98%", 20, 20],
    );
    expect(lines(form)).toEqual([
      "产出指标|数量指标|甲|10次|12次|50|40",
      "产出指标|质量指标|乙|98%|98%|20|20",
    ]);
    expect(form.unplaced).toEqual([]);
  });

  it.each([
    ["实际完成值", "第一批", "第二批"],
    ["完成情况", "甲类", "乙类"],
  ])("%s over %s and %s is not read", (label, first, second) => {
    const form = one(
      upper([...NAMES, "年度指标值"], label, ["分值", "得分"]),
      below(4, first, second),
      ["产出指标", "数量指标", "甲", "12次", "9次", "10次", 50, 40],
    );
    expect(lines(form)).toEqual(["产出指标|数量指标|甲|12次||50|40"]);
    expect(unclear(form)).toEqual(["E2 column-not-placed", "F2 column-not-placed"]);
  });

  it("may have points and reasons below the achievement", () => {
    const form = one(
      [...NAMES, "年度指标值", "完成情况", null, null, null, "分值"],
      [null, null, null, null, "数值", "得分", "原因分析", "佐证"],
      ["产出指标", "数量指标", "甲", "12次", "9次", 40, "下雨", "见3号附件", 50],
    );
    expect(lines(form)).toEqual(["产出指标|数量指标|甲|12次|9次|50|40"]);
    expect(form.indicators[0]?.explanation?.text).toBe("下雨");
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

  it("are given with a row as they are printed, opinions left out", () => {
    const form = one(
      [...HEADER, "核查得分", "专家评审意见", "财政评分"],
      ["产出指标", "数量指标", "甲", "3", "3", 10, 10, null, 8, "资料不全", "缓评"],
      ["产出指标", "数量指标", "乙", "3", "3", 10, 10, null, "9.50", null, null],
    );
    expect(
      form.indicators.map(({ reviews }) =>
        reviews.map(({ label, score }) => [label, score.text, where(score)]),
      ),
    ).toEqual([
      [
        ["核查得分", "8", "I2"],
        ["财政评分", "缓评", "K2"],
      ],
      [
        ["核查得分", "9.50", "I3"],
        ["财政评分", "", "K3"],
      ],
    ]);
  });

  it("are none where the form has none", () => {
    const form = one(HEADER, ["产出指标", "数量指标", "甲", "3", "3", 10, 10, null]);
    expect(form.indicators[0]?.reviews).toEqual([]);
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
