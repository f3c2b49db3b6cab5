/** Findings about the form's layout: places it does not have, and what could not be placed. */
import { a1 } from "../cells";
import type { Figure, FundsRow } from "../form/model/form";
import { isPlaceholderText } from "../explanation/placeholder-text";
import { found, type Check, type Subject } from "./check";
import { countedRows } from "./counted-rows";
import type { Finding } from "../findings/finding";

export const checkStructure: Check = (subject) => [
  ...absent(subject),
  ...subject.form.unplaced.map(({ at, reason, text }) =>
    found("layout-unclear", at, { reason, text }),
  ),
  ...sharedPoints(subject),
  ...unreadableFigures(subject),
];

/** What needs such a place is skipped, and that is said once. */
function absent({ form, profile }: Subject): readonly Finding[] {
  return [
    ...(form.hasWeights || !profile.weights.perRow ? [] : [found("no-weight-column", null)]),
    ...(form.hasScores ? [] : [found("no-score-column", null)]),
    ...(form.hasExplanations ? [] : [found("no-explanation-column", null)]),
    ...(form.funds.length > 0 ? [] : [found("no-funds", null)]),
    ...(form.total === null ? [found("no-total", null)] : []),
    ...(form.grade === null ? [found("no-grade", null)] : []),
  ];
}

/** A cell with the points of several rows: what each of them got cannot be said. */
function sharedPoints({ form }: Subject): readonly Finding[] {
  return form.indicators.flatMap(({ shared, name, weight, score }) => {
    const isFirst = [weight, score].some((figure) => figure?.at === shared?.from);
    if (shared === undefined || !isFirst) return [];
    return [found("layout-unclear", shared.from, { reason: "points-shared", text: name.text })];
  });
}

/** A cell where a number belongs and none can be read: nothing is computed from it. */
function unreadableFigures(subject: Subject): readonly Finding[] {
  const { form, profile } = subject;
  const told = new Set(form.unplaced.map(({ at }) => a1(at)));
  const points = countedRows(subject).flatMap(({ row }) => [row.weight, row.score]);
  const others = [
    ...form.funds.flatMap(figuresOf),
    form.total?.weight ?? null,
    form.total?.score ?? null,
  ].filter((figure) => !isPlaceholderText(figure?.text ?? "", profile.explanation));
  const figures = [...points, ...others];
  return figures.flatMap((figure) => {
    if (figure?.number.kind !== "unreadable" || told.has(a1(figure.at))) return [];
    told.add(a1(figure.at));
    return [
      found("layout-unclear", figure.at, { reason: "number-not-readable", text: figure.text }),
    ];
  });
}

const figuresOf = (row: FundsRow): readonly (Figure | null)[] => [
  row.initial,
  row.budget,
  row.executed,
  row.weight,
  row.rate,
  row.score,
];
