/** The rows that a form's total consists of, and the findings whose correction changes their points. */
import { a1 } from "../cells";
import type { Finding, FindingCode } from "../findings/finding";
import { pointsAt } from "../form/model/figures";
import type { Place } from "../form/model/form";
import type { AnswerBand } from "../scores/answer-band";
import type { Compared } from "../scores/compared";
import type { FormScores } from "../scores/form-scores";

/** A counted row with the cells whose findings are about its points. */
export interface PointRow {
  readonly weight: string | null;
  readonly score: Compared;
  readonly band: AnswerBand | null;
  readonly places: readonly (Place | null)[];
}

/**
 * The codes of findings whose correction changes the points of a row. A missing weight is not among
 * them: without it the points have no limits, and no total can be wrong.
 */
const MOVES_POINTS: ReadonlySet<FindingCode> = new Set([
  "score-mismatch",
  "score-out-of-band",
  "score-exceeds-weight",
  "negative-score",
  "needs-judgement",
  "missing-target",
  "missing-actual",
  "unreadable-target",
  "unreadable-actual",
  "unit-mismatch",
  "budget-zero",
  "layout-unclear",
]);

/** The counted rows of the funds and of the table, in the form's order. */
export function pointRows({
  funds,
  indicators,
}: Pick<FormScores, "funds" | "indicators">): readonly PointRow[] {
  return [
    ...funds
      .filter(({ counted }) => counted)
      .map(({ row, score }): PointRow => {
        const { weight, budget, executed, label } = row;
        const places = [row.score, budget, executed, weight, label];
        return { weight: pointsAt(weight), score, band: null, places };
      }),
    ...indicators
      .filter(({ counted }) => counted)
      .map(({ row, weight, score, band }): PointRow => {
        return { weight, score, band, places: [row.score, row.actual, row.target, row.weight] };
      }),
  ];
}

/**
 * Prepares the search for the first finding whose correction changes the points of a row. A merged
 * cell may belong to several rows; its finding is used for one of them.
 *
 * @returns a function of a row and of the findings that are used for other rows
 */
export function movingFindings(
  findings: readonly Finding[],
): (row: PointRow, taken?: Pick<ReadonlySet<Finding>, "has">) => Finding | undefined {
  // by cell, so that the time per row does not grow with the number of rows
  const byCell = new Map<string, { readonly finding: Finding; readonly index: number }[]>();
  findings.forEach((finding, index) => {
    if (finding.cell === null || !MOVES_POINTS.has(finding.code)) return;
    const cell = a1(finding.cell);
    const here = byCell.get(cell);
    if (here === undefined) byCell.set(cell, [{ finding, index }]);
    else here.push({ finding, index });
  });
  return ({ places }, taken = new Set()) =>
    places
      .flatMap((place) => (place === null ? [] : (byCell.get(a1(place.at)) ?? [])))
      .filter(({ finding }) => !taken.has(finding))
      .sort((one, other) => one.index - other.index)[0]?.finding;
}
