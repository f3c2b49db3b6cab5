/** Sheets that were once misread, reduced by the long run of mutants. */
import { a1, type Cell } from "../../../src/domain/cells";
import type { Figure, Form } from "../../../src/domain/form/model/form";
import { readNumber } from "../../../src/domain/quantity/numbers/number";
import { readTargetText } from "../../../src/domain/quantity/target";
import { understand } from "../../../src/domain/form/understand";
import { sheetOf } from "../../support/fixture";

type Row = (string | number | Cell | null)[];

const DATE: Cell = { kind: "number", shown: "2024/8/1", raw: "45505", format: "yyyy/m/d" };
const HEADER: Row = ["一级指标", "二级指标", "三级指标", "目标值", "完成值", "分值", "得分"];
const ROW: Row = ["产出指标", "数量指标", "甲", "≥3次", "4次", 10, 9];
const FUNDS: Row = [null, null, "预算数(A)", "执行数(B)", "执行率(B/A)", "得分"];

function one(...rows: Row[]): Form {
  const [form, second] = understand(sheetOf(rows));
  if (form === undefined || second !== undefined) throw new Error("expected one form");
  return form;
}

const textOfFigure = (figure: Figure | null | undefined): string | null =>
  figure?.number.kind === "number" ? figure.number.value : (figure?.number.kind ?? null);

const lines = (form: Form): string[] =>
  form.indicators.map((row) =>
    [row.level1, row.level2, row.name, row.target, row.actual]
      .map(({ text }) => text)
      .concat(textOfFigure(row.weight) ?? "none", textOfFigure(row.score) ?? "none")
      .join("|"),
  );

const named = (form: Form): string[] => form.unplaced.map(({ at }) => a1(at));

const READ = "产出指标|数量指标|甲|≥3次|4次|10|9";

describe("merged labels that were parted and filled into their cells", () => {
  it.each<[string, Row[], string]>([
    ["a grade, which stays one", [["评分等级", "优", "优", "优"]], "优"],
    ["a grade's label, parted by a blank column", [["评分等级", null, "评分等级", "优"]], "优"],
    ["a list of grades to tick, which stays a list", [["评分等级", "优☑", "良□"]], "优☑ 良□"],
  ])("%s", (_title, tail, grade) => {
    expect(one(HEADER, ROW, ...tail).grade?.text).toBe(grade);
  });

  it("a total's score, which stays the one in its column", () => {
    const header = HEADER.filter((label) => label !== "分值");
    const row = ["产出指标", "数量指标", "甲", "≥3次", "4次", 9];
    const form = one(header, row, ["总分", 9.5, 9.5, 9.5, 9.5, 9.5]);
    expect([textOfFigure(form.total?.score), named(form)]).toEqual(["9.5", []]);
  });

  it("points of a level 1 go on where no level 2 stands beside them", () => {
    const form = one(
      HEADER,
      ["(50分)：", "数量指标", "甲", 3, 3, 10, 9],
      ["(50分)：", null, "乙", 3, 3, 10, 9],
    );
    expect(form.indicators.map(({ level1, level2 }) => level1.text + level2.text)).toEqual([
      "产出指标数量指标",
      "产出指标数量指标",
    ]);
  });

  it("a remark's 无 in the points' columns makes no indicator of it", () => {
    const form = one(HEADER, ROW, [
      "其他需要说明",
      "其他需要说明",
      "其他需要说明",
      "无",
      "无",
      "无",
      "无",
    ]);
    expect(lines(form)).toEqual([READ]);
  });

  it("a label repeated in the second header row leaves the other labels in their columns", () => {
    const form = one(
      [null, null, null, "年度指标值", null, "年度指标值", "实际完成值", "分值", "得分"],
      ["一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位", "实际完成值"],
      ["产出指标", "数量指标", "甲", "≥", 3, "次", 4, 10, 9],
    );
    expect(lines(form)).toEqual(["产出指标|数量指标|甲|≥3次|4|10|9"]);
  });

  it("goals parted by a blank column keep the texts below their first labels", () => {
    const form = one(
      ["项目支出绩效自评表"],
      ["年度目标", "预期目标", null, "预期目标", "实际完成情况", "实际完成情况"],
      ["年度目标", "建成", null, "建成", "已建", "已建"],
      HEADER,
      ROW,
    );
    expect(form.goals.map(({ goal, outcome }) => [goal?.text, outcome?.text])).toEqual([
      ["建成", "已建"],
    ]);
  });

  it("an amount filled into two columns is one figure, also beside an unreadable one", () => {
    const form = one(
      [null, null, "年初预算数", null, "全年预算数", "全年执行数", "分值", "执行率", "得分"],
      [null, "年度资金总额", 7, 7, 7, "7/7", 10, "100%", 10],
      HEADER,
      ROW,
    );
    const [total] = form.funds;
    const figures = [total?.initial, total?.budget, total?.executed, total?.weight, total?.score];
    expect(figures.map(textOfFigure)).toEqual(["7", "7", "unreadable", "10", "10"]);
  });
});

describe("an unreadable figure", () => {
  it.each<[string, Cell | string]>([
    ["a date", DATE],
    ["a word", "待定"],
    ["two numbers", "99.55分（满分99.55分）"],
  ])("beside the points' columns of the total is named: %s", (_title, unreadable) => {
    const form = one(HEADER, ROW, ["总分", unreadable]);
    expect([textOfFigure(form.total?.score), named(form)]).toEqual(["empty", ["B3"]]);
  });

  it.each<[string, Cell | string]>([
    ["words", "八分"],
    ["a date", DATE],
  ])("among the amounts moves none of the others: %s", (_title, unreadable) => {
    const form = one(
      FUNDS,
      [null, "年度资金总额", unreadable, 195.5, "97.75%", 19.55],
      HEADER,
      ROW,
    );
    const [total] = form.funds;
    expect([total?.budget, total?.executed, total?.score].map(textOfFigure)).toEqual([
      "unreadable",
      "195.5",
      "19.55",
    ]);
  });

  it("in the scores' column does not move the row below 绩效指标 in every row", () => {
    const percent: Cell = { kind: "number", shown: "100%", raw: "1", format: "0%" };
    const row: Row = ["绩效指标", null, null, "乙", percent, percent, 4, "八分"];
    const form = one(["绩效指标", ...HEADER], ["绩效指标", ...ROW], row);
    expect(lines(form)[1]).toBe("产出指标|数量指标|乙|100%|100%|4|unreadable");
  });

  it.each(["1O0%", "l00%", "2OO万元", "等于2.0O项", "l"])(
    "as a target is unreadable: %s",
    (text) => {
      expect(readTargetText(text).kind).toBe("unreadable");
    },
  );

  it.each(["CO2排放下降", "Office系统上线", "达到I级"])("is not what words are: %s", (text) => {
    expect(readTargetText(text).kind).toBe("words");
  });

  it.each(["8.00。", "8；", " 8.00 。"])("is not one that a full stop ends: %j", (text) => {
    expect(readNumber({ kind: "text", shown: text, raw: text })).toMatchObject({ kind: "number" });
  });

  it("is no target of three cells with a full stop behind its value", () => {
    const header: Row = ["三级指标", "指标性质", "指标值", "度量单位", "完成值", "分值", "得分"];
    const form = one(["一级指标", ...header], ["产出指标", "甲", "≥", "6。", "个", 6, 10, 10]);
    expect(form.indicators[0]?.target.target).toMatchObject({ value: "6", unit: "个" });
  });

  it.each(["880 880", "100\n100", "1\n171.29"])("is what two numbers in a cell are: %j", (text) => {
    expect(readNumber({ kind: "text", shown: text, raw: text }).kind).toBe("unreadable");
  });
});

describe("a row shifted to the left", () => {
  it.each(["百分之100", "等于百分之100", "100.00 %;", "=100.00(%)"])(
    "is known by a target where its name should be: %s",
    (target) => {
      const form = one(HEADER, ROW, ["完工及时率", null, target, "100.00(%)", 6, 6]);
      const [, row] = form.indicators;
      expect([row?.name.text, row?.actual.text, textOfFigure(row?.weight)]).toEqual([
        "完工及时率",
        "100.00(%)",
        "6",
      ]);
    },
  );
});

describe("a shifted row with words as actual value", () => {
  it.each<[string, Row]>([
    ["one column", [null, "丙", "提升", "达成指标", 6, 5]],
    ["two columns", ["丙", "提升", "达成指标", 6, 5]],
    ["one column, its target repeated", [null, "丙", "提升", "提升", 6, 5]],
  ])("to the left by %s is read where it stands", (_title, row) => {
    const [, shifted] = one(HEADER, ROW, row).indicators;
    const words = [shifted?.name.text, shifted?.target.text, shifted?.actual.actual];
    expect(words).toEqual(["丙", "提升", { kind: "words", attainment: "met" }]);
    expect([shifted?.weight, shifted?.score].map((figure) => textOfFigure(figure))).toEqual([
      "6",
      "5",
    ]);
  });

  it("is recognised by a target that could be a name as well", () => {
    const [, shifted] = one(HEADER, ROW, [null, "丙", "1.00份", "1.00份", 6, 5]).indicators;
    expect([shifted?.name.text, shifted?.actual.text, textOfFigure(shifted?.score)]).toEqual([
      "丙",
      "1.00份",
      "5",
    ]);
    const [, named] = one(HEADER, ROW, [null, null, "100场演出", "≥100场", 99, 6]).indicators;
    expect([named?.name.text, named?.actual.text, textOfFigure(named?.weight)]).toEqual([
      "100场演出",
      "99",
      "6",
    ]);
  });

  it.each<[string, Row]>([
    ["has no score yet", ["项目产出", "产出数量", "丁", "按计划", 8, 10]],
    ["has a score above its points, were it moved", [null, "产出数量", "丁", "按计划", 8, 10]],
    ["has neither points nor a score", ["产出指标", "数量指标", "丁", 8, 8]],
  ])("is not one that %s", (_title, row) => {
    expect(one(HEADER, ROW, row).indicators[1]?.name.text).toBe("丁");
  });
});

describe("a row that was not shifted", () => {
  const header: Row[] = [
    [null, null, null, "年度指标值", null, null, "实际完成值", "分值", "得分", null, "原因"],
    ["一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位"],
  ];
  const row: Row = ["满意度指标", "服务对象满意度指标", "满意度", "≥", 95, "%", 96, 10];

  it.each<[string, Row, string]>([
    ["to the right, though a column no label names holds a percentage", [...row, 9, "100%"], "9"],
    ["to the left, though its score is a date", [...row, DATE], "unreadable"],
  ])("%s", (_title, cells, score) => {
    expect(lines(one(...header, cells))).toEqual([
      `满意度指标|服务对象满意度指标|满意度|≥95%|96|10|${score}`,
    ]);
  });
});

describe("a remark beside the table", () => {
  it("is no outcome, be it on the row of the goals' labels", () => {
    const form = one(
      ["项目支出绩效自评表"],
      ["预期目标", null, null, "实际完成情况", null, null, null, null, "√"],
      ["建成", null, null, "已建"],
      HEADER,
      ROW,
    );
    expect(form.goals.map(({ goal, outcome }) => [goal?.text, outcome?.text])).toEqual([
      ["建成", "已建"],
    ]);
  });

  it("makes no indicator of a row that numbers the columns", () => {
    const numbers: Row = ["1", "2", "3", "4", "5", "6", "7", null, "已核"];
    expect(lines(one(HEADER, numbers, ROW))).toEqual([READ]);
  });
});

describe("a short label of level 2 below a page break", () => {
  it("begins rows of its own where points stand beside it", () => {
    const next: Row = [null, "立项", "戊", "≥3次", "4次", 10, 9];
    const form = one(HEADER, ["项目管理", "财务管理", "丁", "≥3次", "4次", 10, 9], HEADER, next);
    expect(form.indicators.map(({ level2 }) => level2.text)).toEqual(["财务管理", "立项"]);
  });
});

describe("columns", () => {
  it("of scores are the table's behind a blank one, though a head may hold 自评得分", () => {
    const header: Row = ["一级指标", "二级指标", "三级指标", "目标值", "完成值", null, "自评得分"];
    const form = one(header, ["产出指标", "数量指标", "甲", "≥3次", "4次", null, 9]);
    expect(lines(form)).toEqual(["产出指标|数量指标|甲|≥3次|4次|none|9"]);
  });

  it("of a form beside begin at their own levels, not at the other form's block label", () => {
    const forms = understand(
      sheetOf([
        ["绩效指标", ...HEADER],
        ["绩效指标", ...ROW],
        ["绩效指标", null, null, "乙", "≥3次", "4次", 10, 8, null, ...HEADER],
        ["总分", null, null, null, null, null, 20, 17, null, ...ROW],
        [...Array<null>(9).fill(null), "总分", null, null, null, null, 10, 9],
      ]),
    );
    expect(forms.map(lines)).toEqual([[READ, READ.replace("甲", "乙").replace(/9$/, "8")], [READ]]);
    expect(forms.map(({ total }) => textOfFigure(total?.score))).toEqual(["17", "9"]);
  });
});
