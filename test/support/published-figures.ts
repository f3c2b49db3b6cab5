/** The published figures of every fixture form, from all files, with two places. */
import { understand } from "../../src/domain/form/understand";
import type { Form } from "../../src/domain/form/model/form";
import families from "../golden/families.json";
import governments from "../golden/governments.json";
import shanghai from "../golden/shanghai-2024.json";
import { cellsOf, readFixture } from "./fixture";

/** Null: the form has no such place, or it contains a dash or nothing. */
type Points = string | null;

export interface PublishedFigures {
  readonly name: string;
  readonly form: Form;
  /** Those of the 年度资金总额 row. */
  readonly execution: { readonly rate: Points; readonly score: Points };
  /** Without template rows left in. */
  readonly rows: readonly { readonly weight: Points; readonly score: Points }[];
  readonly total: Points;
  readonly grade: string | null;
}

type Expected = string | null | undefined | { readonly anyOf: readonly (string | null)[] };

const points = (expected: Expected): Points =>
  typeof expected === "string" ? Number(expected).toFixed(2) : null;

const formsIn = (path: string): readonly Form[] =>
  readFixture(path).sheets.flatMap((sheet) => understand(cellsOf(sheet)));

type Figures = Omit<PublishedFigures, "form">;

const inOrder = (path: string, figures: readonly Figures[]): readonly PublishedFigures[] => {
  const forms = formsIn(path);
  if (forms.length !== figures.length) throw new Error(`${path} has ${forms.length} forms`);
  return forms.flatMap((form, index) => {
    const expected = figures[index];
    return expected === undefined ? [] : [{ ...expected, form }];
  });
};

interface Row {
  readonly weight: Expected;
  readonly score: Expected;
}

const pointsOf = ({ weight, score }: Row) => ({ weight: points(weight), score: points(score) });

const ofShanghai = shanghai.map(
  ({ project, funds: [execution], indicators, total, grade }): Figures => ({
    name: project,
    execution: { rate: points(execution?.rate), score: points(execution?.score) },
    rows: indicators.map(pointsOf),
    total: points(total),
    grade,
  }),
);

const ofGovernments = governments.map(
  ({ name, funds: [execution], indicators, total, grade }): Figures => ({
    name,
    execution: { rate: points(execution?.rate), score: points(execution?.score) },
    rows: indicators.map(pointsOf),
    total: points(total.score),
    grade,
  }),
);

const ofFamilies = families.map(({ name, funds, indicators, total, grade }): Figures => {
  const [, , , , , rate, score] = funds[0] ?? [];
  return {
    name,
    execution: { rate: points(rate), score: points(score) },
    rows: indicators.map(([, , , , , weight, of]) => pointsOf({ weight, score: of })),
    total: points(total?.[1]),
    grade,
  };
});

/** The forms of Shanghai, of other governments and of the families made up. */
export const publishedFigures: readonly PublishedFigures[] = [
  ...inOrder("src/workbench/sample/shanghai-2024.json", ofShanghai),
  ...inOrder("test/fixtures/layouts/governments.json", ofGovernments),
  ...inOrder("test/fixtures/layouts/families.json", ofFamilies),
];
