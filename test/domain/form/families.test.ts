/** Families of layouts that the published fixtures lack, typed as such forms are. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Figure, Form } from "../../../src/domain/form/model/form";
import type { Actual, Target } from "../../../src/domain/quantity/model/readings";
import { understand } from "../../../src/domain/form/understand";
import { cellsOf, readFixture } from "../../support/fixture";

/** Figures as text; null where the form has no such cell, or it contains a dash or nothing. */
interface GoldenForm {
  readonly name: string;
  /** label, initial, budget, executed, weight, rate, score */
  readonly funds: readonly (readonly (string | null)[])[];
  /** level 1, level 2, name, target, actual, weight, score */
  readonly indicators: readonly (readonly (string | null)[])[];
  /** weight ("none" without a column) and score */
  readonly total: readonly string[] | null;
  readonly grade: string | null;
}

const golden = JSON.parse(
  readFileSync(join(__dirname, "../../golden/families.json"), "utf8"),
) as GoldenForm[];

const textOfFigure = (figure: Figure | null): string | null =>
  figure?.number.kind === "number" ? figure.number.value.replace(/\.0+$|(\.\d+?)0+$/u, "$1") : null;

function asked(target: Target): string {
  if (target.kind === "quantity") return target.comparison + target.value + target.unit;
  return target.kind === "range" ? `${target.low}~${target.high}${target.unit}` : target.kind;
}

const reached = (actual: Actual): string =>
  actual.kind === "quantity"
    ? actual.value + actual.unit
    : actual.kind === "words"
      ? (actual.attainment ?? actual.kind)
      : actual.kind;

const asGolden = (form: Form): Omit<GoldenForm, "name"> => ({
  funds: form.funds.map((row) => [
    row.label.text,
    ...[row.initial, row.budget, row.executed, row.weight, row.rate, row.score].map(textOfFigure),
  ]),
  indicators: form.indicators.map((row) => [
    row.level1.text,
    row.level2.text,
    row.name.text,
    asked(row.target.target),
    reached(row.actual.actual),
    textOfFigure(row.weight),
    textOfFigure(row.score),
  ]),
  total:
    form.total === null
      ? null
      : [textOfFigure(form.total.weight) ?? "none", textOfFigure(form.total.score) ?? ""],
  grade: form.grade?.text ?? null,
});

const sheets = readFixture("test/fixtures/layouts/families.json").sheets;

it.each(golden.map(({ name, ...form }, index) => [name, form, index] as const))(
  "reads the layout %s as it was typed",
  (_name, form, index) => {
    const sheet = sheets[index];
    const forms = sheet === undefined ? [] : understand(cellsOf(sheet));
    expect(forms.map(asGolden)).toEqual([form]);
    expect(forms[0]?.unplaced).toEqual([]);
  },
);
