/** The results that a template states for its formulas are those that a workbook calculates. */
import { a1, type Position } from "../../src/domain/cells";
import { understand } from "../../src/domain/form/understand";
import { defaultProfile } from "../../src/domain/profiles/default-profile";
import { profiles } from "../../src/domain/profiles/profiles";
import { chosenTemplate, USUAL_CHOICES } from "../../src/domain/template/template-choices";
import { nextYearTemplate } from "../../src/domain/template/template-from-form";
import { LAYOUT_NAMES } from "../../src/domain/template/template-layout";
import type { PlannedSheet } from "../../src/domain/sheet/planned-sheet";
import { createOfficeWorkbook } from "../../src/excel/create-office-workbook";
import { cellsOf, readFixture } from "../support/fixture";
import { office } from "../support/office";

jest.setTimeout(60_000);

const forms = readFixture("src/workbench/sample/shanghai-2024.json").sheets.flatMap((sheet) =>
  understand(cellsOf(sheet)),
);

const calculated = (at: Position): string => {
  const { value } = office.cell(a1(at));
  return typeof value === "number" || typeof value === "string" ? String(value) : "";
};

async function expectResults(sheet: PlannedSheet): Promise<void> {
  office.load([{ name: "表", cells: {} }]);
  await createOfficeWorkbook().addSheets(() => [sheet]);
  await office.model.settle();
  const results = sheet.cells.flatMap(({ at, content }) =>
    content.kind === "formula" ? [{ at, result: content.result }] : [],
  );
  expect(results.length).toBeGreaterThan(0);
  expect(results).toEqual(results.map(({ at }) => ({ at, result: calculated(at) })));
}

describe.each(LAYOUT_NAMES)("in the layout %s", (layout) => {
  it.each(profiles.map(({ profile }) => [profile.name, profile] as const))(
    "an empty form of %s shows what its formulas are said to give",
    async (_name, profile) => {
      await expectResults(chosenTemplate(profile, { ...USUAL_CHOICES, layout }));
    },
  );

  it.each(forms.map((form) => [form.project?.text ?? "", form] as const))(
    "next year's form of %s shows the sum of the weights it begins with",
    async (_project, form) => {
      await expectResults(nextYearTemplate(form, defaultProfile, { ...USUAL_CHOICES, layout }));
    },
  );
});
