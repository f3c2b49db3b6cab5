/** Headers of indicator tables as governments word them, and the rows these decide about. */
import { a1 } from "../../../src/domain/cells";
import type { Figure, Form } from "../../../src/domain/form/form";
import { understand } from "../../../src/domain/form/understand";
import { sheetOf } from "../../support/fixture";

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

const unclear = (form: Form): string[] => form.unclear.map(({ at, reason }) => a1(at) + reason);

describe("the points of a later judge", () => {
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
      expect(form.unclear).toEqual([]);
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
    expect(form.unclear).toEqual([]);
  });

  it("takes a level 1 that shows its points only from its level 2", () => {
    const form = one(
      [...LEVELS, "年度指标值", "实际完成值", "分值", "得分"],
      ["（10分）", "满意度指标", "学员满意度", "≥90%", "95%", 10, 10],
    );
    expect(form.indicators[0]?.level1.text).toBe("满意度指标");
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
