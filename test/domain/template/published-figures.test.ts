/** Every fixture form made new in each layout and filled with its figures: the check gives its scores. */
import { a1, type Cell } from "../../../src/domain/cells";
import type { Form, Figure } from "../../../src/domain/form/model/form";
import { understand } from "../../../src/domain/form/understand";
import { assess } from "../../../src/domain/assessment/assess";
import { profileNamed } from "../../../src/domain/profiles/profiles";
import { nextYearTemplate } from "../../../src/domain/template/template-from-form";
import { USUAL_CHOICES } from "../../../src/domain/template/template-choices";
import {
  LAYOUT_NAMES,
  LAYOUTS,
  type LayoutName,
} from "../../../src/domain/template/template-layout";
import { FUNDS_TOTAL_ROW } from "../../../src/domain/template/template-rows";
import { publishedFigures, type PublishedFigures } from "../../support/published-figures";
import { addsUpParts, typedFigures } from "../../support/typed-figures";
import { drawn, points, text } from "./drawn";

/** What the rules give where that is not what was published, and why. */
interface Otherwise {
  readonly profile?: string;
  /** Row scores by their index. */
  readonly scores?: Readonly<Record<number, string | null>>;
  readonly total?: string | null;
  readonly rate?: string;
  readonly execution?: string;
  readonly why: string;
}

const OTHERWISE: Readonly<Record<string, Otherwise>> = {
  "03-zhongjiang": {
    total: "110.00",
    why: "its rows add up to 100 without the 10 points of execution, its printed total leaves them out",
  },
  "08-gucheng": {
    scores: { 0: "10.00", 1: "20.00", 2: "20.00", 3: "30.00" },
    total: "100.00",
    why: "targets that were met are printed with less than their weight",
  },
  "12-tianchang": {
    scores: { 2: null, 3: null, 4: null, 5: null, 6: null, 7: null },
    total: null,
    rate: "100.00",
    why: "six rows have neither target nor actual, of which no score can be computed; no rate is printed",
  },
  "15-huangshi": {
    profile: "湖北",
    scores: { 0: null, 1: null, 2: null, 3: null, 4: null, 5: null, 6: null, 7: null },
    total: null,
    why: "its rows have no weights",
  },
  "20a-putuo": { rate: "86.18", why: "215457.6 of 250000 is 86.183 %, printed as 86.19" },
  不计分: {
    total: null,
    execution: "9.02",
    why: "it has no scores; the template gives the execution rate its 10 points, 288.5 of 320",
  },
  两个目标: {
    profile: "湖北",
    scores: { 0: null, 1: null, 2: null, 3: null },
    total: null,
    why: "its rows have no weights",
  },
};

const profileOf = ({ name }: PublishedFigures) => {
  const profile = profileNamed(OTHERWISE[name]?.profile ?? "国标 2020");
  if (profile === null) throw new Error("no such profile");
  return profile;
};

/** What the template's formulas show for the total's amounts, as published. */
function partSums(form: Form, layout: LayoutName): Record<string, Cell> {
  const [total] = form.funds;
  if (total === undefined || !addsUpParts(form)) return {};
  const { initial, budget, executed } = LAYOUTS[layout].funds;
  const shown = (column: number, figure: Figure | null): [string, Cell][] =>
    figure?.number.kind === "number"
      ? [[a1({ row: FUNDS_TOTAL_ROW, column }), points(figure.number.value)]]
      : [];
  return Object.fromEntries([
    ...shown(initial[0], total.initial),
    ...shown(budget[0], total.budget),
    ...shown(executed[0], total.executed),
  ]);
}

function refilled(published: PublishedFigures, layout: LayoutName) {
  const { form } = published;
  const profile = profileOf(published);
  const sheet = nextYearTemplate(form, profile, { ...USUAL_CHOICES, layout });
  const typed = typedFigures(form, layout).map(
    ({ at, kind, value }) => [a1(at), kind === "number" ? points(value) : text(value)] as const,
  );
  const cells = drawn(sheet, { ...Object.fromEntries(typed), ...partSums(form, layout) });
  const [made, ...others] = understand(cells);
  if (made === undefined || others.length > 0) throw new Error("not one form");
  return assess(made, profile);
}

/** 90, 80 and 60 points are the bounds of 优, 良 and 中; every total here is above 90. */
const gradeFor = (total: string | null): string | null => (total === null ? null : "优");

const twoPlaces = (value: string | null): string | null =>
  value === null ? null : Number(value).toFixed(2);

describe.each(LAYOUT_NAMES)("in the layout %s", (layout) => {
  it.each(publishedFigures.map((each) => [each.name, each] as const))(
    "%s keeps every weight and score it was published with",
    (_name, published) => {
      const { form, indicators } = refilled(published, layout);
      expect(form.unplaced).toEqual([]);
      expect(
        indicators.map(({ row, score }) => ({
          weight: row.weight?.number.kind === "number" ? twoPlaces(row.weight.number.value) : null,
          score: twoPlaces(score.reported),
        })),
      ).toEqual(published.rows);
    },
  );

  it.each(
    publishedFigures.map(
      (each) => [each.name, OTHERWISE[each.name]?.why ?? "nothing else", each] as const,
    ),
  )(
    "%s has the published scores, total and grade computed; otherwise: %s",
    (name, _why, published) => {
      const { funds, indicators, total, grade } = refilled(published, layout);
      const otherwise = OTHERWISE[name] ?? { why: "" };
      const { execution, rows } = published;
      const scores = rows.map(({ score }, index) => {
        const other = otherwise.scores?.[index];
        return other === undefined ? score : other;
      });
      const sum = otherwise.total === undefined ? published.total : otherwise.total;
      expect({
        rate: funds[0]?.rate.computed,
        execution: funds[0]?.score.computed,
        scores: indicators.map(({ score }) => score.computed),
        total: total.computed,
        grade: grade.computed,
      }).toEqual({
        rate: otherwise.rate ?? execution.rate,
        execution: otherwise.execution ?? execution.score,
        scores,
        total: sum,
        grade: gradeFor(sum),
      });
      if (published.grade !== null) expect(grade.computed).toBe(published.grade);
    },
  );
});
