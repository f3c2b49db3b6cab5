/** Every combination of what can be chosen, made and read back by the engine. */
import { checksOf } from "../../support/findings";
import { a1, type Cell } from "../../../src/domain/cells";
import { understand } from "../../../src/domain/form/understand";
import { profileNamed } from "../../../src/domain/profiles/profiles";
import { LAYOUT_NAMES, LAYOUTS } from "../../../src/domain/template/template-layout";
import { AMOUNT_UNITS } from "../../../src/domain/template/template-options";
import { tableRows } from "../../../src/domain/template/template-rows";
import {
  chosenLevels,
  chosenTemplate,
  USUAL_CHOICES,
  type TemplateChoices,
} from "../../../src/domain/template/template-choices";
import { drawn, points, text } from "./drawn";
import { EMPTY_FIELDS } from "./empty-fields";

const ROWS: readonly TemplateChoices["rows"][] = [
  {},
  { 数量指标: 1, 成本指标: 1, 经济成本指标: 1, 服务对象满意度指标: 1 },
  { 数量指标: 7, 时效指标: 0, 生态效益指标: 0, 社会成本指标: 0 },
];
const ENTRIES = [{}, { year: "2025", department: "甲局", unit: "乙中心" }];
/** Of every profile the distributions it has: with cost as a level 1, or without. */
const PROFILES = [
  ["国标 2020", false],
  ["国标 2020", true],
  ["上海", false],
  ["含成本指标 2021", true],
  ["湖北", false],
] as const;

const all = LAYOUT_NAMES.flatMap((layout) =>
  AMOUNT_UNITS.flatMap((amounts) =>
    PROFILES.flatMap(([profile, withCost]) =>
      ROWS.flatMap((rows) =>
        ENTRIES.map((entries) => ({
          profile,
          choices: { ...USUAL_CHOICES, layout, amounts, withCost, rows, ...entries },
        })),
      ),
    ),
  ),
);

type Combination = (typeof all)[number];

function made({ profile: name, choices }: Combination) {
  const profile = profileNamed(name);
  if (profile === null) throw new Error(`no profile ${name}`);
  const levels = chosenLevels(choices, profile);
  const layout = LAYOUTS[choices.layout];
  const rows = tableRows(layout, levels);
  const fundsWeight = name === "湖北" ? "20" : "10";
  return { profile, levels, layout, rows, fundsWeight, sheet: chosenTemplate(profile, choices) };
}

/** Every indicator filled in: qualitative, fully met, a point each. */
function filledIn({ layout: { table }, rows }: ReturnType<typeof made>): Record<string, Cell> {
  const { target } = table;
  const typed: Record<string, Cell> = {};
  for (let row = rows.first; row <= rows.last; row += 1) {
    const at = (column: number): string => a1({ row, column });
    typed[at(table.name)] = text(`事项${row}`);
    if (target.kind === "apart") typed[at(target.sign)] = text("≥");
    typed[at(target.kind === "apart" ? target.value : target.column)] =
      target.kind === "apart" ? text("95") : text("≥95%");
    if (target.kind === "apart") typed[at(target.unit)] = text("%");
    typed[at(table.actual)] = text("96%");
    typed[at(table.weight)] = points("1");
    typed[at(table.score)] = points("1");
  }
  return typed;
}

it("is a hundred and eighty templates", () => {
  expect(all).toHaveLength(3 * 2 * 5 * 3 * 2);
});

describe.each(LAYOUT_NAMES)("in the layout %s", (layout) => {
  const ofLayout = all.filter(({ choices }) => choices.layout === layout);

  it("each is one form with findings for its empty fields alone", () => {
    const found = ofLayout.map((combination) => {
      const { sheet, profile, fundsWeight } = made(combination);
      const forms = understand(drawn(sheet, {}, fundsWeight));
      const findings = forms.flatMap((form) => checksOf(form, profile));
      return {
        forms: forms.length,
        unclear: forms.flatMap(({ unplaced: unclear }) => unclear),
        others: findings.map(({ code }) => code).filter((code) => !EMPTY_FIELDS.includes(code)),
        // the four fields of the head, or only the project's name
        fields: findings.filter(({ code }) => code === "missing-field").length,
      };
    });
    expect(found).toEqual(
      ofLayout.map(({ choices }) => ({
        forms: 1,
        unclear: [],
        others: [],
        fields: choices.year === "" ? 4 : 1,
      })),
    );
  });

  it("each has its head, funds, total and grade where they are", () => {
    for (const combination of ofLayout) {
      const { sheet, layout: at, rows, fundsWeight } = made(combination);
      const [form] = understand(drawn(sheet, {}, fundsWeight));
      const { choices } = combination;
      expect([form?.year?.text, form?.department?.text, form?.unit?.text]).toEqual([
        choices.year,
        choices.department,
        choices.unit,
      ]);
      const [total] = form?.funds ?? [];
      expect([total?.initial, total?.budget, total?.executed, total?.rate, total?.score]).toEqual(
        [
          at.funds.initial[0],
          at.funds.budget[0],
          at.funds.executed[0],
          at.funds.rate,
          at.funds.score,
        ].map((column) => expect.objectContaining({ at: { row: 6, column } }) as unknown),
      );
      expect(total?.weight?.number).toMatchObject({ value: fundsWeight });
      expect(form?.total?.score?.at).toEqual({ row: rows.total, column: at.table.score });
      expect(form?.grade?.at).toEqual({ row: rows.grade, column: at.gradeLabel[1] + 1 });
      expect(form?.goals).toHaveLength(1);
    }
  });

  it("each gives back every row filled in, under its levels, with nothing to say of them", () => {
    for (const combination of ofLayout) {
      const template = made(combination);
      const { sheet, levels, profile, rows, fundsWeight } = template;
      const [form] = understand(drawn(sheet, filledIn(template), fundsWeight));
      const expected = levels.flatMap(({ label, level2 }) =>
        level2.flatMap((each) => Array.from({ length: each.rows }, () => `${label} ${each.label}`)),
      );
      expect(form?.indicators.map(({ level1, level2 }) => `${level1.text} ${level2.text}`)).toEqual(
        expected,
      );
      expect(form?.indicators.map(({ row }) => row)).toEqual(
        Array.from({ length: rows.last - rows.first + 1 }, (_, index) => rows.first + index),
      );
      const codes = form ? checksOf(form, profile).map(({ code }) => code) : [];
      const ofTheRest = ["missing-field", "budget-zero", "weight-sum", "category-weight"];
      expect(codes.filter((code) => !ofTheRest.includes(code))).toEqual([]);
    }
  });
});
