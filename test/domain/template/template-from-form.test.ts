/** Next year's form and the declared one, read back: what was taken over, and what is empty. */
import { checksOf } from "../../support/findings";
import { cellAt, type Cell, type Cells } from "../../../src/domain/cells";
import { readDeclarations } from "../../../src/domain/form/declaration/declarations";
import type { Form, Indicator } from "../../../src/domain/form/model/form";
import { understand } from "../../../src/domain/form/understand";
import { defaultProfile } from "../../../src/domain/profiles/default-profile";
import {
  declaredTemplate,
  nextYearTemplate,
} from "../../../src/domain/template/template-from-form";
import { USUAL_CHOICES } from "../../../src/domain/template/template-choices";
import {
  LAYOUT_NAMES,
  LAYOUTS,
  type LayoutName,
} from "../../../src/domain/template/template-layout";
import { cellsOf, readFixture } from "../../support/fixture";
import { drawn } from "./drawn";

const ofFile = (path: string): Form[] =>
  readFixture(path).sheets.flatMap((sheet) => understand(cellsOf(sheet)));

const FORMS = [
  ...ofFile("src/workbench/sample/shanghai-2024.json"),
  ...ofFile("test/fixtures/layouts/governments.json"),
].filter(({ indicators }) => indicators.some(({ placeholder }) => !placeholder));

/** The only form of a sheet. */
function formOf(rows: readonly (readonly Cell[])[]): Form {
  const [form, ...others] = understand({ sheet: "表", top: 1, left: 1, rows });
  if (form === undefined || others.length > 0) throw new Error("not one form");
  return form;
}

const kept = ({ level1, level2, name, target, weight }: Indicator) => ({
  level1: level1.text,
  level2: level2.text,
  name: name.text,
  // of a quantity what it asks for, of words the words
  target: target.target.kind === "words" ? target.text : target.target,
  weight: weight?.number.kind === "number" ? Number(weight.number.value) : null,
});

const rowsOf = ({ indicators }: Form): Indicator[] =>
  indicators.filter(({ placeholder }) => !placeholder);

it("is tried on the published forms of six governments", () => {
  expect(FORMS.length).toBeGreaterThanOrEqual(10);
});

describe.each(LAYOUT_NAMES)("next year's form in the layout %s", (layout) => {
  const choices = { ...USUAL_CHOICES, layout };
  const cases = FORMS.map((form) => {
    const sheet = nextYearTemplate(form, defaultProfile, choices);
    const [next, ...others] = understand(drawn(sheet));
    if (next === undefined || others.length > 0) throw new Error("not one form");
    return { form, next };
  });

  it("has project, levels, indicators, targets and weights of the form at hand", () => {
    for (const { form, next } of cases) {
      expect(next.project?.text ?? "").toBe(form.project?.text ?? "");
      expect(next.department?.text ?? "").toBe(form.department?.text ?? "");
      expect(next.unit?.text ?? "").toBe(form.unit?.text ?? "");
      expect(rowsOf(next).map(kept)).toEqual(rowsOf(form).map(kept));
    }
  });

  it("is of the year after, and of no year where the form tells none", () => {
    for (const { form, next } of cases) {
      const year = form.year?.text ?? "";
      expect(next.year?.text).toBe(/^\d{4}$/.test(year) ? String(Number(year) + 1) : "");
    }
  });

  it("has no amounts, actuals, scores and explanations, and nothing unclear", () => {
    for (const { next } of cases) {
      const [total] = next.funds;
      expect([total?.initial, total?.budget, total?.executed].map((each) => each?.text)).toEqual([
        "",
        "",
        "",
      ]);
      expect(
        rowsOf(next).flatMap(({ actual, score, explanation }) =>
          [actual, score, explanation].map((each) => each?.text),
        ),
      ).toEqual(rowsOf(next).flatMap(() => ["", "", ""]));
      expect(next.goals.map(({ outcome }) => outcome?.text)).toEqual([""]);
      expect(next.unplaced).toEqual([]);
      const codes = checksOf(next).map(({ code }) => code);
      expect(codes).not.toContain("layout-unclear");
      expect(codes).toContain("missing-actual");
    }
  });
});

describe("a target that is a number", () => {
  const figure = (raw: string, shown: string, format: string): Cell => ({
    kind: "number",
    raw,
    shown,
    format,
  });
  /** One row of a form whose target stands in three cells, or in one where there is no unit. */
  const nextYear = (layout: LayoutName, sign: string, value: Cell, unit: string) => {
    const words = (...texts: readonly string[]): readonly Cell[] =>
      texts.map((each) => ({ kind: "text", shown: each, raw: each }));
    const head = ["一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位"];
    const form = formOf([
      words("项目支出绩效自评表"),
      words("项目名称", "热线服务"),
      words(...head, "实际完成值", "分值", "得分", "偏差原因分析及改进措施"),
      [...words("产出指标", "数量指标", "受理量", sign), value, ...words(unit, "1", "90", "", "")],
    ]);
    const sheet = nextYearTemplate(form, defaultProfile, { ...USUAL_CHOICES, layout });
    const cells = drawn(sheet);
    const row = understand(cells)[0]?.indicators[0]?.target.at.row ?? 0;
    const { target } = LAYOUTS[layout].table;
    const column = target.kind === "whole" ? target.column : target.value;
    return cellAt(cells, { row, column });
  };

  it.each<readonly [string, string, Cell, string, Partial<Cell>]>([
    [
      "with a unit of its own cell",
      "≥",
      figure("65600", "65600", "General"),
      "件",
      { raw: "65600" },
    ],
    [
      "with its format",
      "=",
      figure("1234.5", "1,234.50", "#,##0.00"),
      "万元",
      { raw: "1234.5", shown: "1,234.50" },
    ],
    [
      "rounded by its format",
      "=",
      figure("3.333", "3.33", "0.00"),
      "次",
      { raw: "3.333", shown: "3.33" },
    ],
  ])("stays one %s where value and sign stand apart", (_, sign, value, unit, expected) => {
    expect(nextYear("two-storey", sign, value, unit)).toMatchObject({
      kind: "number",
      ...expected,
    });
  });

  it("of percent is the number before the sign where the unit stands apart", () => {
    expect(nextYear("two-storey", "≥", figure("0.95", "95%", "0%"), "")).toMatchObject({
      kind: "number",
      raw: "95",
      shown: "95",
    });
  });

  it.each<readonly [string, Cell]>([
    ["a percentage", figure("0.95", "95%", "0%")],
    ["a count", figure("12", "12", "General")],
    ["an amount", figure("1234.5", "1,234.50", "#,##0.00")],
  ])("stays the number of the source in one cell: %s", (_, value) => {
    expect(nextYear("shanghai", "", value, "")).toEqual(value);
  });

  it("is a text together with its sign and unit, and where the source has a text", () => {
    const count = figure("12", "12", "General");
    expect(nextYear("shanghai", "≥", count, "件")).toMatchObject({ kind: "text", raw: "≥12件" });
    const typed: Cell = { kind: "text", raw: "12", shown: "12" };
    expect(nextYear("two-storey", "≥", typed, "件")).toMatchObject({ kind: "text", raw: "12" });
  });
});

describe("the form of a declaration", () => {
  const rows = [
    ["项目支出绩效目标申报表"],
    ["（2026年度）"],
    ["项目名称", "", "物业事务管理"],
    ["主管部门", "", "甲局", "", "实施单位", "乙中心"],
    ["年度总体目标", "保障办公楼正常运转。"],
    ["一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位", "权重"],
    ["成本指标", "经济成本指标", "物业费", "≤", "30", "万元", "20"],
    ["产出指标", "数量指标", "物业服务面积", "=", "2000", "平方米", "40"],
    ["效益指标", "社会效益指标", "办公环境", "定性", "改善", "", "30"],
  ];
  const cells: Cells = {
    sheet: "申报表",
    top: 1,
    left: 1,
    rows: rows.map((row) => row.map((value) => ({ kind: "text", shown: value, raw: value }))),
  };
  const [declaration] = readDeclarations(cells);
  if (declaration === undefined) throw new Error("no declaration");

  it.each(LAYOUT_NAMES)("in the layout %s has what was declared", (layout) => {
    const sheet = declaredTemplate(declaration, defaultProfile, { ...USUAL_CHOICES, layout });
    const [form] = understand(drawn(sheet));
    expect(form).toMatchObject({
      year: { text: "2026" },
      project: { text: "物业事务管理" },
      department: { text: "甲局" },
      unit: { text: "乙中心" },
      goals: [{ goal: { text: "保障办公楼正常运转。" } }],
    });
    expect(form?.indicators.map(kept)).toEqual(declaration.indicators.map(kept));
  });

  it("takes the chosen year where the declaration tells none", () => {
    const sheet = declaredTemplate({ ...declaration, year: null }, defaultProfile, {
      ...USUAL_CHOICES,
      year: "2027",
    });
    expect(understand(drawn(sheet))[0]?.year?.text).toBe("2027");
  });
});
