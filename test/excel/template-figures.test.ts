/** The published figures in a template: its formulas and the engine give the same values. */
import { understand } from "../../src/domain/form/understand";
import type { Form, Place } from "../../src/domain/form/model/form";
import { a1 } from "../../src/domain/cells";
import { assess } from "../../src/domain/assessment/assess";
import { defaultProfile } from "../../src/domain/profiles/default-profile";
import { nextYearTemplate } from "../../src/domain/template/template-from-form";
import { USUAL_CHOICES } from "../../src/domain/template/template-choices";
import { LAYOUT_NAMES, LAYOUTS, type LayoutName } from "../../src/domain/template/template-layout";
import { FUNDS_TOTAL_ROW, tableRows } from "../../src/domain/template/template-rows";
import { createOfficeWorkbook } from "../../src/excel/create-office-workbook";
import { readActiveSheet } from "../../src/excel/read-sheet";
import golden from "../golden/shanghai-2024.json";
import { cellsOf, readFixture } from "../support/fixture";
import { office } from "../support/office";

jest.setTimeout(60_000);

const forms = readFixture("src/workbench/sample/shanghai-2024.json").sheets.flatMap((sheet) =>
  understand(cellsOf(sheet)),
);

const plain = (place: Place | null): string => (place?.text ?? "").replaceAll(",", "");

/** A template of the form in a layout, with all of this year's entries typed into it. */
async function retyped(form: Form, layout: LayoutName) {
  office.load([{ name: "表", cells: {} }]);
  await createOfficeWorkbook().addSheets(() => [
    nextYearTemplate(form, defaultProfile, { ...USUAL_CHOICES, layout }),
  ]);
  const at = LAYOUTS[layout];
  const { first } = tableRows(at, []);
  const type = (row: number, column: number, text: string): void => {
    if (text !== "") office.type(a1({ row, column }), text);
  };
  form.funds.forEach((row, index) => {
    // the total's amounts are typed over its formulas if the form has no parts to add up
    if (index === 0 && form.funds.slice(1).some(({ budget }) => /\d/.test(plain(budget)))) return;
    const { initial, budget, executed } = at.funds;
    type(FUNDS_TOTAL_ROW + index, initial[0], plain(row.initial));
    type(FUNDS_TOTAL_ROW + index, budget[0], plain(row.budget));
    type(FUNDS_TOTAL_ROW + index, executed[0], plain(row.executed));
  });
  form.indicators.forEach(({ actual, score, explanation }, index) => {
    type(first + index, at.table.actual, actual.text);
    type(first + index, at.table.score, plain(score));
    type(first + index, at.table.explanation, explanation?.text ?? "");
  });
  await office.model.settle();
  const [made] = understand((await readActiveSheet()).cells);
  if (made === undefined) throw new Error("no form");
  return made;
}

describe.each(LAYOUT_NAMES)("in the layout %s", (layout) => {
  it.each(forms.map((form, index) => [form.project?.text ?? "", form, golden[index]] as const))(
    "%s has the published execution rate, scores, total and grade",
    async (_project, form, published) => {
      const made = await retyped(form, layout);
      const [funds] = made.funds;
      expect({
        rate: funds?.rate?.text,
        score: funds?.score?.text,
        weight: made.total?.weight?.text,
        total: made.total?.score?.text,
        grade: made.grade?.text,
      }).toEqual({
        rate: published?.funds[0]?.rate.replace("%", ""),
        score: published?.funds[0]?.score,
        weight: published?.totalWeight,
        total: published?.total,
        grade: published?.grade,
      });
    },
  );

  it.each(forms.map((form) => [form.project?.text ?? "", form] as const))(
    "%s has nothing that the engine computes otherwise",
    async (_project, form) => {
      const before = assess(form, defaultProfile);
      const after = assess(await retyped(form, layout), defaultProfile);
      expect(after.indicators.map(({ score }) => score)).toEqual(
        before.indicators.map(({ score }) => score),
      );
      const [funds] = after.funds;
      expect(funds?.rate.reported).toBe(funds?.rate.computed);
      expect(funds?.score.reported).toBe(funds?.score.computed);
      // a form whose printed total differs from the sum of the computed scores adds up the printed
      // ones
      const differs = before.total.reported !== before.total.computed;
      expect(after.total.reported === after.total.computed).toBe(!differs);
      expect(after.grade.reported).toBe(after.grade.computed);
    },
  );
});
