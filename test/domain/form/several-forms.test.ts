/** Several forms on one sheet. */
import { HEADER, lines, read, type Row } from "../../support/layout-sheet";

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

  it("report what could not be placed with the project of a list it belongs to", () => {
    const header: Row = ["项目名称", "主管部门", ...HEADER];
    const forms = read(
      header,
      ["甲项目", "某局", "产出指标", "数量指标", "甲", "3", "3", 100, 100],
      ["乙项目", "某局", "产出指标", "数量指标", "乙", "3", "3", 100, 100],
      ["乙项目", "某局", "产出指标", "质量指标", "5", "3", null, 50, 50],
    );
    expect(forms.map(({ unplaced }) => unplaced.map(({ at }) => at.row))).toEqual([[], [4]]);
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
