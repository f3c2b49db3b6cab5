/** Layouts as tiny sheets: what is read, and where. */
import { a1, type Cell } from "../../../src/domain/cells";
import type { Figure, Form, Place } from "../../../src/domain/form/form";
import { understand } from "../../../src/domain/form/understand";
import { sheetOf } from "../../support/fixture";

type Row = (string | number | Cell | null)[];

const HEADER: Row = [
  "一级指标",
  "二级指标",
  "三级指标",
  "年度指标值",
  "实际完成值",
  "分值",
  "得分",
  "偏差原因分析及改进措施",
];

const read = (...rows: Row[]): Form[] => understand(sheetOf(rows));

function one(...rows: Row[]): Form {
  const [form, second] = read(...rows);
  if (form === undefined || second !== undefined) throw new Error("expected one form");
  return form;
}

function figure(number: Figure | null): string | null {
  if (number === null) return null;
  return number.number.kind === "number" ? number.number.value : number.number.kind;
}

const where = (place: Place | null): string | null => (place === null ? null : a1(place.at));

/** An indicator in one line: levels, name, target, actual, weight, score. */
const lines = (form: Form): string[] =>
  form.indicators.map((row) =>
    [
      row.level1.text,
      row.level2.text,
      row.name.text,
      row.target.text,
      row.actual.text,
      figure(row.weight) ?? "none",
      figure(row.score) ?? "none",
    ].join("|"),
  );

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
    expect(form.unclear).toEqual([]);
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
    expect(form.unclear).toEqual([]);
  });

  it("named twice are not placed, and nothing in them is read", () => {
    const form = one(
      ["一级指标", "二级指标", "三级指标", "目标值", "实际值", "分值", "得分", "得分"],
      ["产出指标", "数量指标", "甲", "3", "3", 10, 9, 8],
    );
    expect(form.hasScores).toBe(false);
    expect(form.unclear.map(({ at, reason }) => [a1(at), reason])).toEqual([
      ["G1", "column-not-placed"],
      ["H1", "column-not-placed"],
    ]);
  });

  it("of an unknown name are reported when something stands in them", () => {
    const header = ["一级指标", "二级指标", "三级指标", "目标值", "实际值", "系数", "分值", "得分"];
    const used = one(header, ["产出指标", "数量指标", "甲", "3", "3", 0.8, 10, 9]);
    const unused = one(header, ["产出指标", "数量指标", "甲", "3", "3", null, 10, 9]);
    expect(used.unclear.map(({ at, text }) => [a1(at), text])).toEqual([["F1", "系数"]]);
    expect(lines(used)).toEqual(["产出指标|数量指标|甲|3|3|10|9"]);
    expect(unused.unclear).toEqual([]);
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

  it("is put together below a header of two storeys, the results above", () => {
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

  it("is put together below a header of two storeys, the parts below", () => {
    const form = one(
      ["一级指标", "二级指标", "三级指标", "年度指标值", null, null, "实际完成值", "分值", "得分"],
      [null, null, null, "指标性质", "指标值", "度量单位"],
      ...rows,
    );
    expect(lines(form)).toEqual(expected);
  });
});

describe("a target typed behind an equals sign", () => {
  it("is, to Excel, a formula, and means what was typed", () => {
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

describe("levels", () => {
  it("are carried down, and level 2 ends with its level 1", () => {
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

  it("of other governments stay as printed", () => {
    const form = one(HEADER, ["项目 决策", "立项\n程序", "甲", "3", "3", 10, 10]);
    expect(lines(form)).toEqual(["项目决策|立项程序|甲|3|3|10|10"]);
  });

  it("with 成本指标 as a level 1 are told from the level 2 of that name", () => {
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

  it("whose own label was lost are put right", () => {
    const form = one(
      HEADER,
      ["产出指标", "数量指标", "甲", "3", "3", 10, 10],
      [null, "社会效益指标", "乙", "3", "3", 10, 10],
    );
    expect(form.indicators[1]?.level1.text).toBe("效益指标");
  });
});

describe("rows a page break cut", () => {
  it("are joined: names, answers, reasons", () => {
    const form = one(
      HEADER,
      ["产出指标", "数量指标", "项目验收合格", "提升", "部分达成指标并具", 10, 8, "因人手不足，"],
      [null],
      [null, null, "格率", null, "有一定效果", null, null, "今后增加。"],
      [null, null, "乙", "3", "3", 10, 10],
    );
    expect(lines(form)).toEqual([
      "产出指标|数量指标|项目验收合格率|提升|部分达成指标并具有一定效果|10|8",
      "产出指标|数量指标|乙|3|3|10|10",
    ]);
    expect(form.indicators[0]?.actual.actual).toEqual({ kind: "words", attainment: "partly" });
    expect(form.indicators[0]?.explanation?.text).toBe("因人手不足，今后增加。");
  });

  it("never join figures", () => {
    const form = one(
      HEADER,
      ["产出指标", "数量指标", "甲", "≥1", "10", 10, 8],
      [null],
      [null, null, null, "00", "0"],
    );
    expect(lines(form)).toEqual(["产出指标|数量指标|甲|≥1|10|10|8"]);
    expect(form.unclear.map(({ at, reason }) => [a1(at), reason])).toEqual([
      ["D4", "row-not-placed"],
    ]);
  });

  it("go on below a repeated header, which may have other columns", () => {
    const form = one(
      HEADER,
      ["产出指标", "数量指标", "甲", "3", "3", 10, 10],
      ["一级指标", "二级指标", "三级指标", "年度指标值", "分值", "实际完成值", "得分"],
      [null, "质量指标", "乙", "4", 20, "5", 19],
    );
    expect(lines(form)).toEqual([
      "产出指标|数量指标|甲|3|3|10|10",
      "产出指标|质量指标|乙|4|5|20|19",
    ]);
  });
});

describe("a row that slipped", () => {
  it("to the right is read where it stands", () => {
    const form = one(
      HEADER,
      ["产出指标", "数量指标", "甲", "≥3次", "3次", 10, 10],
      [null, null, null, "乙", "≥4次", "5次", 20, 19],
    );
    const row = form.indicators[1];
    expect(lines(form)[1]).toBe("产出指标|数量指标|乙|≥4次|5次|20|19");
    expect([where(row?.weight ?? null), where(row?.score ?? null)]).toEqual(["G3", "H3"]);
  });

  it("is refused when its figures cannot be told", () => {
    const form = one(
      HEADER,
      ["产出指标", "数量指标", "甲", "≥3次", "3次", 10, 10],
      [null, null, null, "≥4次", "5次", 20, 19],
    );
    expect(lines(form)).toHaveLength(1);
    expect(form.unclear).toEqual([
      { at: { row: 3, column: 4 }, reason: "row-not-placed", text: "≥4次" },
    ]);
  });
});

describe("rows of a template left in", () => {
  it("are placeholders, and no level", () => {
    const form = one(
      HEADER,
      ["产出指标", "数量指标", "指标1：甲", "3", "3", 10, 10],
      [null, null, "指标2："],
      ["……"],
      [null, null, "指标3：/", null, null, "/", "/"],
      [null, "质量指标", "还没有填的指标"],
    );
    expect(form.indicators.map(({ name, placeholder }) => [name.text, placeholder])).toEqual([
      ["指标1：甲", false],
      ["指标2：", true],
      ["指标3：/", true],
      ["还没有填的指标", true],
    ]);
    expect(form.indicators[2]?.level1.text).toBe("产出指标");
  });

  it("do not swallow an indicator whose name begins like a remark", () => {
    const form = one(
      HEADER,
      ["产出指标", "数量指标", "负责人培训次数", "3", "3", 10, 10],
      [null, null, "小计", null, null, 10, 10],
      ["其他需要说明的问题", null, null, "无"],
    );
    expect(lines(form)).toEqual(["产出指标|数量指标|负责人培训次数|3|3|10|10"]);
    expect(form.unclear).toEqual([]);
  });
});

describe("total and grade", () => {
  const table: Row[] = [HEADER, ["产出指标", "数量指标", "甲", "3", "3", 10, 10]];
  const total = (...rows: Row[]) => {
    const form = one(...table, ...rows);
    return {
      weight: figure(form.total?.weight ?? null),
      score: figure(form.total?.score ?? null),
      grade: form.grade?.text ?? null,
      unclear: form.unclear.map(({ at }) => a1(at)),
    };
  };

  it.each<[string, Row[], ReturnType<typeof total>]>([
    [
      "on rows of their own",
      [
        ["总分", null, null, null, null, 100, 94],
        ["评分等级", null, "优"],
      ],
      { weight: "100", score: "94", grade: "优", unclear: [] },
    ],
    [
      "in one row",
      [["合计", null, null, null, null, 100, 94, "优"]],
      { weight: "100", score: "94", grade: "优", unclear: [] },
    ],
    [
      "with labels in one row",
      [["总分", null, null, null, null, 100, 94, "自评等级：良好"]],
      { weight: "100", score: "94", grade: "良好", unclear: [] },
    ],
    [
      "with one number beside the label",
      [["总分", "99.55分"]],
      { weight: "empty", score: "99.55", grade: null, unclear: [] },
    ],
    [
      "without a total",
      [["绩效等第", "中"]],
      { weight: null, score: null, grade: "中", unclear: [] },
    ],
    [
      "with the number in the label's cell",
      [["总分：98.62分"]],
      { weight: null, score: null, grade: null, unclear: ["A3"] },
    ],
    [
      "with a conclusion in words, which is no grade",
      [
        ["总分", null, null, null, null, 100, 94],
        ["评价结论", "项目完成较好"],
      ],
      { weight: "100", score: "94", grade: null, unclear: [] },
    ],
    [
      "before notes and signatures",
      [
        ["总分", null, null, null, null, 100, 94],
        ["注：1.得分按权重。"],
        ["填报人：", "某某", "联系电话：", "1234"],
      ],
      { weight: "100", score: "94", grade: null, unclear: [] },
    ],
  ])("are read %s", (_, rows, expected) => {
    expect(total(...rows)).toEqual(expected);
  });

  it("keep their places when nothing is typed yet", () => {
    const form = one(...table, ["总分"], ["评分等级"]);
    expect([where(form.total?.score ?? null), where(form.grade)]).toEqual(["G3", "C4"]);
  });

  it("may stand in the head as 自评得分", () => {
    const form = one(["绩效自评表"], ["项目名称", "某项目", "自评得分", 98.5], ...table);
    expect(figure(form.total?.score ?? null)).toBe("98.5");
    expect(form.total?.weight).toBeNull();
  });
});

describe("the funds", () => {
  const table: Row[] = [HEADER, ["产出指标", "数量指标", "甲", "3", "3", 10, 10]];
  const funds = (...rows: Row[]) =>
    one(["绩效自评表"], ["项目名称", "某项目"], ...rows, ...table).funds.map((row) =>
      [
        row.role,
        row.label.text,
        row.initial,
        row.budget,
        row.executed,
        row.weight,
        row.rate,
        row.score,
      ]
        .map((part) =>
          part === null || typeof part === "string" ? (part ?? "none") : figure(part),
        )
        .join("|"),
    );

  it("may stand one column beside their header", () => {
    expect(
      funds(
        ["项目资金", null, "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
        [null, null, "年度资金总额：", "1,000", "1,200", "600", 10, "50.00%", 5],
        [null, null, "其中: 财政拨款", "1,000", "1,200", "600", "-", "50.00%", "-"],
      ),
    ).toEqual([
      "total|年度资金总额|1000|1200|600|10|50.00|5",
      "part|其中:财政拨款|1000|1200|600|dash|50.00|dash",
    ]);
  });

  it("stand in their own columns even when the last of them is empty", () => {
    expect(
      funds(
        ["项目资金", null, "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
        [null, null, "年度资金总额", 1, 2, 3, 10],
      ),
    ).toEqual(["total|年度资金总额|1|2|3|10|empty|empty"]);
  });

  it("have a block label that reads like a column", () => {
    expect(
      funds(
        [
          "预算执行情况",
          "年度预算数（万元）",
          "年初预算",
          "调整后预算数",
          "预算执行数",
          "预算执行率",
          "权重",
          "得分",
          "原因",
        ],
        [null, "总额", 238.93, 251.89, "251.89万元", "100.00%", 10, null, "无"],
      ),
    ).toEqual(["total|总额|238.93|251.89|251.89|10|100.00|empty"]);
  });

  it("of rows with columns of their own are refused", () => {
    const rows: Row[] = [
      ["年度预算申请", null, "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
      [null, "年度资金总额", 500, 520, 510, 10, "98.08%", 9.81],
      [null, "按收入性质分：", null, null, "按支出性质分："],
      [null, "其中：一般公共预算", 500, null, "其中：基本支出", 300],
    ];
    expect(funds(...rows)).toEqual(["total|年度资金总额|500|520|510|10|98.08|9.81"]);
    const form = one(["绩效自评表"], ...rows, ...table);
    expect(form.unclear.map(({ at }) => a1(at))).toEqual(["B5"]);
  });

  it("have no part in a block of words below them", () => {
    expect(
      funds(
        ["资金情况", null, null, "全年预算数（A）", "全年执行数（B）", "预算执行率（B/A×100%）"],
        [null, "年度资金总额：", null, 1200, 1100, "91.67"],
        [null, "地方资金", null, 200, "待定1", null],
        ["资金管理情况", null, null, "情况说明", null, "存在问题和改进措施"],
        [null, "分配科学性", null, "科学", null, "无"],
      ),
    ).toEqual([
      "total|年度资金总额|none|1200|1100|none|91.67|none",
      "part|地方资金|none|200|unreadable|none|empty|none",
    ]);
  });

  it("that fit no columns are refused whole", () => {
    const form = one(
      ["绩效自评表"],
      ["项目资金", "年初预算数", "全年预算数", "全年执行数", "执行率"],
      ["年度资金总额", 1, null, null, 2, null, null, null, 3],
      ...table,
    );
    expect(form.funds).toEqual([]);
    expect(form.unclear.map(({ reason }) => reason)).toEqual(["row-not-placed"]);
  });
});

describe("the head", () => {
  const rest: Row[] = [HEADER, ["产出指标", "数量指标", "甲", "3", "3", 10, 10]];

  it.each([
    ["(2024 年度)", "2024"],
    ["（2024年）", "2024"],
    ["(二〇二四年度)", "2024"],
    ["（    年度）", ""],
  ])("has its year on a line of its own: %j", (line, year) => {
    expect(one(["项目支出绩效自评表"], [line], ["项目名称", "某项目"], ...rest).year?.text).toBe(
      year,
    );
  });

  it("has its year in the title, whatever the project's name says", () => {
    const form = one(
      ["2023年度项目支出绩效自评表"],
      ["项目名称", "2020年补助经费支出绩效自评表"],
      ...rest,
    );
    expect([form.year?.text, form.title.text, form.project?.text]).toEqual([
      "2023",
      "2023年度项目支出绩效自评表",
      "2020年补助经费支出绩效自评表",
    ]);
  });

  it("keeps the place of what is not filled in, in the column of the others", () => {
    const form = one(
      ["项目支出绩效自评表"],
      ["项目名称", null, "某项目"],
      ["主管部门", null, null, "实施单位", "某单位"],
      ...rest,
    );
    expect([form.department?.text, where(form.department), form.unit?.text]).toEqual([
      "",
      "C3",
      "某单位",
    ]);
  });

  it("may give label and value in one cell", () => {
    const form = one(
      ["项目自评表"],
      ["单位名称：某研究所     填报日期：2021年3月10日"],
      ["项目名称：某项目"],
      ...rest,
    );
    expect([form.unit?.text, form.project?.text]).toEqual(["某研究所", "某项目"]);
  });
});

describe("several forms on a sheet", () => {
  const form = (name: string): Row[] => [
    ["项目支出绩效自评表"],
    ["(2024年度)"],
    ["项目名称", null, name],
    HEADER,
    ["产出指标", "数量指标", `${name}指标`, "3", "3", 10, 10],
    ["总分", null, null, null, null, 100, 100],
  ];

  it("stand one under the other, below a cover note", () => {
    const forms = read(
      ["各单位：请填写绩效自评表。"],
      [null],
      ...form("甲"),
      [null],
      ...form("乙"),
    );
    expect(forms.map(({ project, range }) => [project?.text, range])).toEqual([
      ["甲", "A3:H8"],
      ["乙", "A10:H15"],
    ]);
  });

  it("stand side by side", () => {
    const right = [[null], ...form("乙")];
    const rows = form("甲").map((row, index) => [
      ...row,
      ...Array<null>(9 - row.length).fill(null),
      ...(right[index] ?? []),
    ]);
    const forms = read(...rows, [...Array<null>(9).fill(null), ...(right[6] ?? [])]);
    expect(forms.map(({ project, range }) => [project?.text, range])).toEqual([
      ["甲", "A1:H6"],
      ["乙", "J2:Q7"],
    ]);
    expect(forms.map(lines)).toEqual([
      ["产出指标|数量指标|甲指标|3|3|10|10"],
      ["产出指标|数量指标|乙指标|3|3|10|10"],
    ]);
  });

  it("are one form when a page only repeats its head", () => {
    const [first = [], ...rest] = form("甲").slice(0, 5);
    const forms = read(first, ...rest, ["项目支出绩效自评表"], HEADER, [
      null,
      null,
      "乙指标",
      "3",
      "3",
      10,
      10,
    ]);
    expect(forms.map(lines)).toEqual([
      ["产出指标|数量指标|甲指标|3|3|10|10", "产出指标|数量指标|乙指标|3|3|10|10"],
    ]);
  });

  it("are one form with a table and a goal for each of its goals", () => {
    const goal = (text: string): Row[] => [
      ["年度总体目标", "预期目标", null, "实际完成情况"],
      [null, text, null, `${text}已完成`],
    ];
    const forms = read(
      ["项目自评表"],
      ["项目名称", "某项目"],
      ...goal("其一"),
      HEADER,
      ["产出指标", "数量指标", "甲", "3", "3", 10, 10],
      ...goal("其二"),
      HEADER,
      ["产出指标", "质量指标", "乙", "3", "3", 10, 10],
      ["总分", null, null, null, null, 100, 100],
    );
    expect(forms.map(lines)).toEqual([
      ["产出指标|数量指标|甲|3|3|10|10", "产出指标|质量指标|乙|3|3|10|10"],
    ]);
    expect(forms[0]?.goals.map(({ goal: asked, outcome }) => [asked?.text, outcome?.text])).toEqual(
      [
        ["其一", "其一已完成"],
        ["其二", "其二已完成"],
      ],
    );
  });

  it("are as many as a list has projects", () => {
    const header: Row = ["项目名称", "主管部门", ...HEADER];
    const forms = read(
      header,
      ["甲项目", "某局", "产出指标", "数量指标", "甲", "3", "3", 50, 50],
      ["甲项目", "某局", "效益指标", "社会效益指标", "乙", "提升", "达成指标", 50, 40],
      ["乙项目", "某局", "产出指标", "数量指标", "丙", "3", "3", 100, 100],
    );
    expect(
      forms.map(({ project, department, range }) => [project?.text, department?.text, range]),
    ).toEqual([
      ["甲项目", "某局", "A2:J3"],
      ["乙项目", "某局", "A4:J4"],
    ]);
    expect(forms.map(({ indicators }) => indicators.length)).toEqual([2, 1]);
  });
});

it.each([
  ["an empty sheet", []],
  [
    "a table of something else",
    [
      ["序号", "姓名", "得分"],
      [1, "某某", 90],
    ],
  ],
  [
    "a table of criteria without results",
    [
      ["一级指标", "二级指标", "三级指标", "指标分值", "评分标准"],
      ["投入", "立项", "甲", 3, "见说明"],
    ],
  ],
])("%s holds no form", (_, rows) => {
  expect(read(...(rows as Row[]))).toEqual([]);
});
