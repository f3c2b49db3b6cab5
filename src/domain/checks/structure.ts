/** Findings about the form's layout: missing places, and parts that could not be placed. */
import { a1 } from "../cells";
import { isPlaceholderText } from "../explanation/placeholder-text";
import type { LayoutFinding, LayoutUnclear } from "../findings/layout-findings";
import { numberAt } from "../form/model/figures";
import type { Figure, FundsRow, Place } from "../form/model/form";
import { awaitsCalculation, isFormulaText } from "../form/model/formula-text";
import type { Check, Subject } from "./check";
import { countedRows } from "./counted-rows";

/**
 * Gives layout-unclear, unrecognised-label and the findings for missing places (no-weight-column …).
 */
export const checkStructure: Check = (subject) => [
  ...absent(subject),
  ...subject.form.unplaced.map(
    ({ at, ...unplaced }) => ({ code: "layout-unclear", cell: at, ...unplaced }) as const,
  ),
  ...subject.form.unknownLabels.map(
    ({ at, text, value, missing }) =>
      ({ code: "unrecognised-label", cell: at, label: text, value, missing }) as const,
  ),
  ...sharedPoints(subject),
  ...unreadableFigures(subject),
  ...severalGrades(subject),
];

/** Where several grades are printed (中 | 优) none is used. */
function severalGrades({ form, grade }: Subject): readonly LayoutFinding[] {
  if (form.grade === null || !grade.isUnclear) return [];
  const { at, text } = form.grade;
  return [{ code: "layout-unclear", cell: at, reason: "several-grades", text }];
}

/** One finding for each missing place; checks that need the place are not made. */
function absent({ form, profile }: Subject): readonly LayoutFinding[] {
  const needsWeights = profile.weights.perRow;
  const hasFunds =
    form.funds.length > 0 || form.unplaced.some(({ reason }) => reason === "funds-not-placed");
  const cell = null;
  return [
    ...(form.hasWeights || !needsWeights ? [] : [{ code: "no-weight-column", cell } as const]),
    ...(form.hasScores ? [] : [{ code: "no-score-column", cell } as const]),
    ...(form.hasExplanations ? [] : [{ code: "no-explanation-column", cell } as const]),
    ...(hasFunds ? [] : [{ code: "no-funds", cell } as const]),
    ...(form.total === null ? [{ code: "no-total", cell } as const] : []),
    ...(form.grade === null ? [{ code: "no-grade", cell } as const] : []),
  ];
}

/** A cell with the points of several rows, whose shares are not known. */
function sharedPoints({ indicators }: Subject): readonly LayoutFinding[] {
  return indicators.flatMap(({ shared, row }): readonly LayoutFinding[] => {
    const isFirst = [row.weight, row.score].some((figure) => figure?.at === shared?.from);
    if (shared === null || !isFirst) return [];
    const { text } = row.name;
    return [{ code: "layout-unclear", cell: shared.from, reason: "points-shared", text }];
  });
}

/**
 * A cell for a number that cannot be read, or that shows the error of a formula; it counts as empty.
 */
function unreadableFigures(subject: Subject): readonly LayoutFinding[] {
  const { form, profile } = subject;
  const reported = new Set(form.unplaced.map(({ at }) => a1(at)));
  const points = countedRows(subject).flatMap(({ row }) => [row.weight, row.score]);
  const deductions = countedRows(subject).map(({ row }) => row.deduction);
  const others = [
    ...deductions,
    ...form.funds.flatMap(figuresOf),
    form.total?.weight ?? null,
    form.total?.score ?? null,
  ].filter((figure) => !isPlaceholderText(figure?.text ?? "", profile.explanation));
  const figures = [...points, ...others].filter((figure) => figure?.number.kind === "unreadable");
  const grade = form.grade?.cell.kind === "error" ? form.grade : null;
  return [...figures, grade].flatMap((place): readonly LayoutFinding[] => {
    if (place === null || reported.has(a1(place.at))) return [];
    reported.add(a1(place.at));
    return [
      {
        code: "layout-unclear",
        cell: place.at,
        reason: unreadableReason(place),
        text: place.text,
        ...divided(place, form.funds),
      },
    ];
  });
}

function unreadableReason({ text, cell }: Place): LayoutUnclear["reason"] {
  if (cell.kind === "error")
    return awaitsCalculation(cell.shown) ? "not-calculated" : "error-value";
  return cell.lettering ?? (isFormulaText(text) ? "formula-as-text" : "number-not-readable");
}

/**
 * The formula that divided by an empty cell or by 0, and whether a part of the funds without money is
 * the reason.
 */
function divided(
  place: Place,
  funds: readonly FundsRow[],
): Pick<LayoutUnclear, "formula" | "withoutBudget"> {
  const { formula } = place.cell;
  if (place.text !== "#DIV/0!" || formula === undefined) return {};
  const isWithoutBudget = funds.some(
    (row) =>
      row.role === "part" &&
      (row.rate === place || row.score === place) &&
      [row.budget, row.executed].every((amount) => numberAt(amount)?.isZero() ?? isBlank(amount)),
  );
  return isWithoutBudget ? { formula, withoutBudget: true } : { formula };
}

const isBlank = (figure: Figure | null): boolean => figure?.number.kind !== "unreadable";

const figuresOf = (row: FundsRow): readonly (Figure | null)[] => [
  row.initial,
  row.budget,
  row.executed,
  row.weight,
  row.rate,
  row.score,
];
