/** Headers of indicator tables as governments word them, and the rows that depend on them. */
import { a1 } from "../../../../src/domain/cells";
import type { Figure, Form } from "../../../../src/domain/form/model/form";
import { understand } from "../../../../src/domain/form/understand";
import { sheetOf } from "../../../support/fixture";

type Row = (string | number | null)[];

const LEVELS = ["一级指标", "二级指标", "三级指标"];

const read = (...rows: Row[]): Form[] => understand(sheetOf(rows));

function one(...rows: Row[]): Form {
  const [form] = read(...rows);
  if (form === undefined) throw new Error("expected a form");
  return form;
}

const value = (figure: Figure | null): string | null =>
  figure?.number.kind === "number" ? figure.number.value : (figure?.number.kind ?? null);

const lines = (form: Form): string[] =>
  form.indicators.map((row) =>
    [row.level1, row.level2, row.name, row.target, row.actual]
      .map(({ text }) => text)
      .concat([value(row.weight) ?? "none", value(row.score) ?? "none"])
      .join("|"),
  );

const unclear = (form: Form): string[] => form.unplaced.map(({ at, reason }) => a1(at) + reason);

describe("the points of a later reviewer", () => {
  it.each(["财政复核得分", "部门评分", "复评得分", "主管部门评分", "审核得分", "部门复核分"])(
    "%s are no self-assessed score, on the total row neither",
    (judge) => {
      const form = one(
        [...LEVELS, "年度指标值", "实际完成值", "分值", "自评得分", judge, "偏差原因"],
        ["产出指标", "数量指标", "次数", "≥3次", "4次", 100, 100, 90, "—"],
        ["总分", null, null, null, null, 100, 100, 90],
      );
      expect(lines(form)).toEqual(["产出指标|数量指标|次数|≥3次|4次|100|100"]);
      expect(value(form.total?.score ?? null)).toBe("100");
      expect(form.unplaced).toEqual([]);
    },
  );
});

describe("the target's column", () => {
  it("is the adjusted one where the form has both", () => {
    const form = one(
      ["指标名称", "计量单位", "年初指标值", "调整指标值", "全年完成值", "指标权重", "指标得分"],
      ["检查企业数", "家", 200, 220, 230, 100, 100],
    );
    expect(form.indicators[0]?.target).toMatchObject({ at: { row: 2, column: 4 }, text: "220家" });
  });
});

describe("a row that numbers the columns", () => {
  it.each([
    ["1", "2", "3", "4", "5", "6", "7"],
    ["（1）", "（2）", "（3）", "（4）", "（5）", "（6）", "（7）"],
    [null, null, null, "A", "B", "C", "D=C*B/A"],
  ])("is no indicator: %s %s %s %s", (...numbers) => {
    const form = one([...LEVELS, "年度指标值", "实际完成值", "分值", "得分"], numbers, [
      "产出指标",
      "数量指标",
      "次数",
      "≥3次",
      "4次",
      10,
      10,
    ]);
    expect(lines(form)).toEqual(["产出指标|数量指标|次数|≥3次|4次|10|10"]);
    expect(form.unplaced).toEqual([]);
  });
});

describe("two columns of units", () => {
  it("belong to the target and to the results before them", () => {
    const form = one(
      [...LEVELS, "指标值", "单位", "完成值", "单位", "分值", "得分"],
      ["产出指标", "成本指标", "成本", "≤3", "万元", "29000", "元", 10, 10],
      ["产出指标", "数量指标", "次数", "≥3", "次", "4", "/", 10, 10],
    );
    const [cost, count] = form.indicators;
    expect(cost?.target.target).toMatchObject({ value: "3", unit: "万元" });
    expect(cost?.actual.actual).toEqual({ kind: "quantity", value: "29000", unit: "元" });
    expect(count?.actual.actual).toEqual({ kind: "quantity", value: "4", unit: "" });
    expect(form.unplaced).toEqual([]);
  });
});

describe("the explanation's column", () => {
  it.each(["说明", "备注（偏差原因及改进措施）"])("may be called %s", (label) => {
    const form = one(
      [...LEVELS, "指标值", "完成值", "权重", "得分", label],
      ["产出指标", "数量指标", "次数", "≥3次", "2次", 100, 66.67, "因暴雨停工"],
    );
    expect(form.indicators[0]?.explanation?.text).toBe("因暴雨停工");
  });
});

describe("what is a form", () => {
  it("no table of what is planned", () => {
    expect(
      read(
        ["项目支出绩效目标申报表"],
        ["项目名称", "甲项目"],
        [...LEVELS, "指标值"],
        ["产出指标", "数量指标", "次数", "≥3次"],
      ),
    ).toEqual([]);
  });

  it("a table whose results have unknown names, with these refused", () => {
    const form = one(
      ["项目支出绩效自评表"],
      [...LEVELS, "核心要求", "达标程度", "分值", "得分"],
      ["产出指标", "数量指标", "次数", "≥3次", "4次", 10, 10],
    );
    expect(unclear(form)).toEqual(["D2column-not-placed", "E2column-not-placed"]);
  });
});

describe("a row of the table", () => {
  it("may be called 预算执行率 on every level", () => {
    const form = one(
      [...LEVELS, "年度指标值", "实际完成值", "分值", "得分", "原因"],
      [
        "预算执行率（10分）",
        "预算执行率（10分）",
        "预算执行率",
        "100%",
        "95%",
        10,
        9.5,
        "进度慢的原因",
      ],
    );
    expect(lines(form)).toEqual(["预算执行率|预算执行率|预算执行率|100%|95%|10|9.5"]);
    expect(form.unplaced).toEqual([]);
  });

  it("may be one label 预算执行率 over levels and name", () => {
    const form = one(
      [...LEVELS, "年度指标值", "实际完成值", "分值", "得分"],
      ["预算执行率（10分）", null, null, "100%", "95%", 10, 9.5],
      ["产出指标", "数量指标", "次数", "≥3次", "4次", 90, 90],
    );
    expect(lines(form)[0]).toBe("预算执行率||预算执行率（10分）|100%|95%|10|9.5");
    expect(form.unplaced).toEqual([]);
  });

  it.each(["合格率≥95%", "投诉率（≤5%）", "≥200人次培训", "支付完成率100%"])(
    "may give its target away in its name: %s",
    (name) => {
      const form = one(
        [...LEVELS, "年度指标值", "实际完成值", "分值", "得分"],
        ["产出指标", "质量指标", name, "≥95%", "96%", 10, 10],
      );
      expect(lines(form)).toEqual([`产出指标|质量指标|${name}|≥95%|96%|10|10`]);
    },
  );

  it("takes a level 1 that shows its points only from its level 2", () => {
    const form = one(
      [...LEVELS, "年度指标值", "实际完成值", "分值", "得分"],
      ["（10分）", "满意度指标", "学员满意度", "≥90%", "95%", 10, 10],
    );
    expect(form.indicators[0]?.level1.text).toBe("满意度指标");
  });
});

describe("a table behind the form", () => {
  it.each([
    ["总分", null, null, null, null, 100, 100],
    ["合计", null, null, null, null, 100, 100],
  ])("does not change the total: %s", (...total) => {
    const form = one(
      [...LEVELS, "年度指标值", "实际完成值", "分值", "得分"],
      ["产出指标", "数量指标", "次数", "≥3次", "4次", 100, 100],
      total,
      [null],
      ["序号", "内容", "金额"],
      [1, "设备", 50],
      ["合计", null, 50],
    );
    expect(lines(form)).toHaveLength(1);
    expect(form.total?.label.at.row).toBe(3);
    expect(value(form.total?.score ?? null)).toBe("100");
  });
});

describe("the grade", () => {
  it("may be a list to tick, a cell a grade", () => {
    const form = one(
      [...LEVELS, "年度指标值", "实际完成值", "分值", "得分"],
      ["产出指标", "数量指标", "次数", "≥3次", "4次", 100, 100],
      ["评价等级", null, "□优", "☑良", "□中", "□差"],
    );
    expect(form.grade).toMatchObject({ at: { row: 3, column: 3 }, text: "□优 ☑良 □中 □差" });
  });
});

describe("the head", () => {
  const table: Row[] = [
    [...LEVELS, "年度指标值", "实际完成值", "分值", "得分"],
    ["产出指标", "数量指标", "次数", "≥3次", "4次", 100, 100],
  ];

  it("may hold several labels and values in one cell", () => {
    const form = one(
      ["项目支出绩效自评表"],
      ["填报单位：某局", "填报日期：2024年3月15日", "年度：2023"],
      ["项目名称：甲项目"],
      ["主管部门：某局    实施单位：某中心   联系电话：12345"],
      ...table,
    );
    expect(form.year?.text).toBe("2023");
    expect(form.department?.text).toBe("某局");
    expect(form.unit?.text).toBe("某中心");
  });

  it("may ask for codes beside names", () => {
    const form = one(
      ["项目名称及编码", "甲项目(001)"],
      ["主管部门及代码", "某局[105]", "实施单位", "某中心"],
      ...table,
    );
    expect(form.project?.text).toBe("甲项目(001)");
    expect(form.department?.text).toBe("某局[105]");
  });
});

describe("the total row", () => {
  it("may hold the grade's label in the points' column", () => {
    const form = one(
      [...LEVELS, "年度指标值", "实际完成值", "分值", "得分"],
      ["产出指标", "数量指标", "次数", "≥3次", "4次", 100, 100],
      ["自评总分", null, null, null, 100, "等级", "优"],
    );
    expect(form.total?.weight).toBeNull();
    expect(value(form.total?.score ?? null)).toBe("100");
    expect(form.grade?.text).toBe("优");
  });
});
