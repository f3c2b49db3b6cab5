/** The cells of total and grade. */
import { a1 } from "../../../../src/domain/cells";
import { figure, HEADER, one, type Row, where } from "../../../support/layout-sheet";

describe("total and grade", () => {
  const table: Row[] = [HEADER, ["产出指标", "数量指标", "甲", "3", "3", 10, 10]];
  const total = (...rows: Row[]) => {
    const form = one(...table, ...rows);
    return {
      weight: figure(form.total?.weight ?? null),
      score: figure(form.total?.score ?? null),
      grade: form.grade?.text ?? null,
      unclear: form.unplaced.map(({ at }) => a1(at)),
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
      "as a conclusion with boxes",
      [
        ["总分", null, null, null, null, 100, 94],
        ["自评结论", null, "优☑ 良□ 中□ 差□"],
      ],
      { weight: "100", score: "94", grade: "优☑良□中□差□", unclear: [] },
    ],
    [
      "with a conclusion in words",
      [
        ["总分", null, null, null, null, 100, 94],
        ["自评结论", null, "完成良好"],
      ],
      { weight: "100", score: "94", grade: null, unclear: [] },
    ],
    [
      "the grade first",
      [["评级", "优", null, null, "总分", 100, 94]],
      { weight: "100", score: "94", grade: "优", unclear: [] },
    ],
    [
      "behind the points of parts",
      [["预算执行率得分", 4, "绩效指标得分", 90, "总分", 94, "等级", "优"]],
      { weight: null, score: "94", grade: "优", unclear: [] },
    ],
    [
      "below a later judge's total",
      [
        ["财政复核总分", null, null, null, null, 100, 80],
        ["自评总分", null, null, null, null, 100, 94],
      ],
      { weight: "100", score: "94", grade: null, unclear: [] },
    ],
    [
      "in one row",
      [["合计", null, null, null, null, 100, 94, "优"]],
      { weight: "100", score: "94", grade: "优", unclear: [] },
    ],
    [
      "with the grade's label before the points, and no grade",
      [["总分", null, null, "等级", null, 100, 94]],
      { weight: "100", score: "94", grade: "", unclear: [] },
    ],
    [
      "with no room between the grade's label and the points",
      [["总分", null, null, null, "等级", 100, 94]],
      { weight: "100", score: "94", grade: null, unclear: [] },
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
      { weight: "empty", score: "98.62", grade: null, unclear: [] },
    ],
    [
      "with the points in the label's cell and the score beside",
      [["总分：100分", null, null, null, null, null, 94]],
      { weight: "100", score: "94", grade: null, unclear: [] },
    ],
    [
      "with the score in the label's cell and the points beside",
      [["合计：94", null, null, null, null, 100]],
      { weight: "100", score: "94", grade: null, unclear: [] },
    ],
    [
      "with both in the label's cell and beside it",
      [["总分：100分", null, null, null, null, 100, 94]],
      { weight: "100", score: "94", grade: null, unclear: [] },
    ],
    [
      "with a number in the label's cell that is neither of those beside it",
      [["总分：95分", null, null, null, null, 100, 94]],
      { weight: "100", score: "94", grade: null, unclear: ["A3"] },
    ],
    [
      "with score and grade in the label's cell",
      [["总分：98.62分 等级：优"]],
      { weight: "empty", score: "98.62", grade: "优", unclear: [] },
    ],
    [
      "named like the column",
      [["得分", null, null, null, null, null, 94]],
      { weight: "empty", score: "94", grade: null, unclear: [] },
    ],
    [
      "on two rows, the points on one and the score on the other",
      [
        ["合计", null, null, null, null, 100, 94],
        ["自评总分", null, null, null, null, null, 94],
      ],
      { weight: "100", score: "94", grade: null, unclear: [] },
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

  it("in one cell with its label is the weight where it is the sum of the weights and not of the scores", () => {
    const row: Row = ["产出指标", "数量指标", "甲", "3", "2", 10, 6.67];
    const form = one(HEADER, row, ["总分：10分"]);
    expect([figure(form.total?.weight ?? null), figure(form.total?.score ?? null)]).toEqual([
      "10",
      "empty",
    ]);
  });

  it("keep their cells when they are empty", () => {
    const form = one(...table, ["总分"], ["评分等级"]);
    expect([where(form.total?.score ?? null), where(form.grade)]).toEqual(["G3", "C4"]);
  });

  it("may stand in the head as 自评得分", () => {
    const form = one(["绩效自评表"], ["项目名称", "某项目", "自评得分", 98.5], ...table);
    expect(figure(form.total?.score ?? null)).toBe("98.5");
    expect(form.total?.weight).toBeNull();
  });
});

describe("a printed scale", () => {
  const gradeOf = (...rows: Row[]) => {
    const form = one(
      HEADER,
      ["产出指标", "数量指标", "甲", "3", "3", 10, 10],
      ["总分", null, null, null, null, 10, 10],
      ...rows,
    );
    return [form.grade?.text ?? null, ...form.unplaced.map(({ at }) => a1(at))];
  };
  const SCALE = "90（含）-100分为优、80（含）-90分为良、60（含）-80分为中、60分以下为差";

  it.each<[string, Row[]]>([
    ["behind the grade's label", [["评分等级", SCALE]]],
    ["in one cell with it", [[`评价等级：${SCALE}`]]],
    [
      "as a table",
      [
        ["等级", "得分区间"],
        ["优", "90-100"],
        ["良", "80-90"],
        ["中", "60-80"],
      ],
    ],
    [
      "as a table, the bounds first",
      [
        ["分数段", "等级"],
        ["90-100", "优"],
        ["80-90", "良"],
      ],
    ],
  ])("%s is no grade", (_, rows) => {
    expect(gradeOf(...rows)).toEqual([null]);
  });

  it("leaves the grade filled in behind it", () => {
    expect(gradeOf(["评分等级", SCALE, null, null, null, null, null, "良"])).toEqual(["良"]);
  });

  it("with boxes to tick is the grade's own list", () => {
    const list = "□优（90-100分）☑良（80-89分）□中（60-79分）";
    expect(gradeOf(["评分等级", list])).toEqual([list]);
  });
});

describe("the grade beside a later judge's", () => {
  const judged: Row[] = [
    [...HEADER.slice(0, 7), "复核得分", "备注"],
    ["产出指标", "数量指标", "甲", "3", "3", 10, 10, 9],
  ];
  const total: Row = ["总分", null, null, null, null, 100, 74, 94];
  const blank = (count: number): null[] => Array.from({ length: count }, () => null);
  const graded = (...rows: Row[]): unknown => {
    const { grade, claims } = one(...judged, ...rows);
    const reviews = claims.filter(({ role, at }) => role === "review" && at.row > 2);
    return [grade?.text, where(grade), reviews.map(({ at }) => a1(at))];
  };

  it.each<[string, Row, unknown]>([
    ["each below its score", ["评分等级", ...blank(5), "中", "优"], ["中", "G4", ["H3", "H4"]]],
    [
      "own grade left of it",
      ["评分等级", null, "中", ...blank(4), "优"],
      ["中", "C4", ["H3", "H4"]],
    ],
    ["a judge's only", ["评分等级", ...blank(6), "优"], ["", "C4", ["H3", "H4"]]],
    [
      "behind its own label",
      ["评分等级", null, "中", "复核等级", "优"],
      ["中", "C4", ["H3", "D4", "E4"]],
    ],
  ])("is the unit's own: %s", (_name, row, expected) => {
    expect(graded(total, row)).toEqual(expected);
  });

  it("on the total row is the unit's own", () => {
    expect(graded([...total.slice(0, 7), "优", "中"])).toEqual(["中", "I3", ["H3"]]);
  });

  it("in the judge's column belongs to the label beside it", () => {
    expect(graded(["总分", ...blank(4), 100, 74, "等级", "中"])).toEqual(["中", "I3", []]);
  });

  it.each<[string, Row, string | null]>([
    ["with its score", ["总分", "", "", "", "", 100, 97, 3], "97"],
    ["without a score", ["总分", "", "", "", "", 100, "", 3], "empty"],
  ])("%s, has the sum of the deductions in their column", (_what, row, score) => {
    const header: Row = [...HEADER.slice(0, 7), "扣分"];
    const form = one(header, ["产出指标", "数量指标", "甲", "3", "3", 100, 97, 3], row);
    expect(figure(form.total?.score ?? null)).toBe(score);
    expect(form.unplaced).toEqual([]);
  });
});
