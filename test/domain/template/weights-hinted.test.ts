/** Every shipped profile in every layout: what the template asks of the weights, and says when empty. */
import { checksOf } from "../../support/findings";
import { understand } from "../../../src/domain/form/understand";
import { profiles } from "../../../src/domain/profiles/profiles";
import { costIn } from "../../../src/domain/template/profile-rules";
import { chosenTemplate, USUAL_CHOICES } from "../../../src/domain/template/template-choices";
import { LAYOUT_NAMES, LAYOUTS } from "../../../src/domain/template/template-layout";
import { AMOUNT_UNITS } from "../../../src/domain/template/template-options";
import { FUNDS_TOTAL_ROW } from "../../../src/domain/template/template-rows";
import type { PlannedSheet } from "../../../src/domain/sheet/planned-sheet";
import { drawn } from "./drawn";
import { EMPTY_FIELDS } from "./empty-fields";

const ENTRIES = [{}, { year: "2025", department: "甲局", unit: "乙中心" }];

const all = profiles.flatMap(({ profile }) =>
  costIn(profile).flatMap((withCost) =>
    LAYOUT_NAMES.flatMap((layout) =>
      AMOUNT_UNITS.flatMap((amounts) =>
        ENTRIES.map((entries) => {
          const choices = { ...USUAL_CHOICES, layout, amounts, withCost, ...entries };
          return { profile, choices, sheet: chosenTemplate(profile, choices) };
        }),
      ),
    ),
  ),
);

type Combination = (typeof all)[number];

/** The points of the execution rate, as they stand in the sheet. */
function executionPoints({ sheet, choices }: Combination): string {
  const { weight } = LAYOUTS[choices.layout].funds;
  const cell = sheet.cells.find(({ at }) => at.row === FUNDS_TOTAL_ROW && at.column === weight);
  return cell?.content.kind === "number" ? cell.content.value : "";
}

const weightHints = (sheet: PlannedSheet): readonly string[] =>
  sheet.validations.filter(({ hint }) => hint.title === "分值").map(({ hint }) => hint.message);

/** "产出指标各行合计 50 分；…" → "50"; null where a level has no points of its own. */
const pointsIn = (hint: string): string | null => /各行合计 ([\d.]+) 分；/.exec(hint)?.[1] ?? null;

/** As published, by whether cost is a level 1: the execution rate's points and each level's, in order. */
const PUBLISHED: Readonly<Record<string, readonly (string | null)[]>> = {
  "国标 2020 false": ["10", "50", "30", "10"],
  "国标 2020 true": ["10", "20", "40", "20", "10"],
  "含成本指标 2021 true": ["10", "20", "40", "20", "10"],
  "上海 false": ["10", "50", "30", "10"],
  "湖北 false": ["20", null, null, null],
};
const asNational = (name: string, withCost: boolean | null): readonly (string | null)[] =>
  PUBLISHED[`${name} ${String(withCost)}`] ?? PUBLISHED[`国标 2020 ${String(withCost)}`] ?? [];

it.each([...new Set(all.map(({ profile }) => profile.name))])(
  "by the profile %s the levels and the execution rate have the published points, a hundred in all",
  (name) => {
    for (const combination of all.filter(({ profile }) => profile.name === name)) {
      const { sheet, choices } = combination;
      const hinted = [executionPoints(combination), ...weightHints(sheet).map(pointsIn)];
      expect(hinted).toEqual(asNational(name, choices.withCost));
      if (hinted.includes(null)) continue;
      expect(hinted.reduce((sum, points) => sum + Number(points), 0)).toBe(100);
    }
  },
);

it("every hint names the hundred points of the whole form", () => {
  for (const { sheet } of all) {
    for (const hint of weightHints(sheet))
      expect(hint).toContain("全表合计 100 分（含预算执行率）");
  }
});

it.each([...new Set(all.map(({ profile }) => profile.name))])(
  "by the profile %s an empty template has findings for its empty fields alone",
  (name) => {
    for (const combination of all.filter(({ profile }) => profile.name === name)) {
      const cells = drawn(combination.sheet, {}, executionPoints(combination));
      const forms = understand(cells);
      expect(forms).toHaveLength(1);
      const codes = forms.flatMap((form) =>
        checksOf(form, combination.profile).map(({ code }) => code),
      );
      expect(codes).toContain("missing-field");
      expect(codes.filter((code) => !EMPTY_FIELDS.includes(code))).toEqual([]);
    }
  },
);
