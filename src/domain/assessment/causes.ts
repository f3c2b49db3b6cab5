/**
 * Which finding follows from which other. A finding is a consequence of another if it disappears once
 * that one is corrected and the figures computed from it are computed again.
 */
import { a1, type Position } from "../cells";
import type { Subject } from "../checks/check";
import { checkExplanations } from "../checks/explanations";
import { decimal, fixed2, roundHalfUp, shownRounded, sum } from "../decimal";
import type { CheckFinding, Finding } from "../findings/finding";
import type { Figure, Place } from "../form/model/form";
import { isFormulaText } from "../form/model/formula-text";
import type { Profile } from "../profiles/profile";
import type { Compared } from "../scores/compared";
import type { FundsScore } from "../scores/form-scores";
import { gradeOf } from "../scoring/grade";
import { capOfTotal, underCap } from "../scoring/total-cap";
import type { Assessment } from "./assessment";
import { movingFinding, pointRows, type PointRow } from "./point-rows";

/** A scored form with its findings and the rules. */
type Found = Subject & Pick<Assessment, "findings">;

type Cause = Finding | null;

/**
 * For each finding the index of its cause among the findings; null where it has none. A cause never has
 * a cause itself. Of several causes the first is given, although the finding disappears only once all
 * of them are corrected.
 *
 * @param profile the rules that the form was assessed by
 */
export function causesOf(assessment: Assessment, profile: Profile): readonly (number | null)[] {
  const found = { ...assessment, profile };
  const { findings } = found;
  const direct = new Map<Finding, Finding>();
  const add = (consequence: Finding, cause: Cause): void => {
    if (cause !== null && cause !== consequence) direct.set(consequence, cause);
  };
  const first = firstMover(found);
  const explained = explainedByScores(found);
  for (const finding of findings) {
    const { code } = finding;
    if (code === "missing-explanation" || code === "explanation-incomplete")
      add(finding, explained.get(finding) ?? null);
    else if (code === "score-mismatch") add(finding, rateOf(finding, found));
    else if (code === "total-mismatch") add(finding, isPrintedSum(found) ? first : null);
    else if (code === "grade-mismatch") add(finding, gradeCause(found, first));
    else if (code === "layout-unclear") add(finding, unclearCause(finding, found));
  }
  const rootOf = (finding: Finding): Finding => {
    const cause = direct.get(finding);
    return cause === undefined ? finding : rootOf(cause);
  };
  return findings.map((finding) => {
    const root = rootOf(finding);
    return root === finding ? null : findings.indexOf(root);
  });
}

/** Whether the row's points will change: its printed score is wrong or missing. */
const isMoving = ({ score: { reported, computed } }: PointRow): boolean =>
  computed === null ? reported === null : computed !== (reported ?? fixed2(decimal("0")));

/** The first finding whose correction changes the sum of the points. */
function firstMover(found: Found): Cause {
  const moving = new Set(
    pointRows(found)
      .filter(isMoving)
      .map((row) => movingFinding(row, found.findings)),
  );
  return found.findings.find((finding) => moving.has(finding)) ?? null;
}

/** The sum of the printed scores as a total is printed. */
const printedSum = (found: Found): string =>
  shownRounded(
    underCap(
      sum(pointRows(found).map(({ score }) => decimal(score.reported ?? "0"))),
      capOfTotal(found.funds, found.profile),
    ),
    found.profile.places.score,
  );

/** Whether the total is the sum of the printed scores, so that its mismatch follows from theirs. */
const isPrintedSum = (found: Found): boolean => found.total.reported === printedSum(found);

/** The cause of a wrong grade: the total, if the grade is right for the printed one; the scores, if none is printed. */
function gradeCause(found: Found, first: Cause): Cause {
  const { total, grade, profile, findings } = found;
  const standing = total.reported ?? printedSum(found);
  const ofStanding = gradeOf(decimal(standing), profile);
  if (ofStanding === null || !grade.named.includes(ofStanding)) return null;
  const wrongTotal = findings.find(({ code }) => code === "total-mismatch") ?? null;
  return total.reported === null ? first : wrongTotal;
}

/** The findings of explanations that disappear once the scores are the computed ones, with their causes. */
function explainedByScores(found: Found): ReadonlyMap<Finding, Finding> {
  const { findings, funds, indicators, ...rest } = found;
  const scored = [...funds, ...indicators].flatMap(({ row, score }) => {
    const wrong = scoreFinding(row.score, findings);
    const isSettled = wrong !== undefined && score.computed !== null;
    return isSettled && row.explanation !== null ? [{ at: row.explanation.at, wrong }] : [];
  });
  if (scored.length === 0) return new Map();
  const settled = <T extends { readonly score: Compared }>(each: T): T => {
    const { computed, reported } = each.score;
    return { ...each, score: { computed, reported: computed ?? reported } };
  };
  const left = new Set(
    checkExplanations({
      ...rest,
      funds: funds.map(settled),
      indicators: indicators.map(settled),
    }).map(keyOf),
  );
  return new Map(
    findings.flatMap((finding) => {
      const { code, cell } = finding;
      if (code !== "missing-explanation" && code !== "explanation-incomplete") return [];
      const row = scored.find(({ at }) => a1(at) === a1(cell));
      return row === undefined || left.has(keyOf(finding)) ? [] : [[finding, row.wrong]];
    }),
  );
}

const keyOf = ({ code, cell }: CheckFinding): string => `${code} ${cell === null ? "" : a1(cell)}`;

const isAt = (cell: Position | null, place: Place | null): boolean =>
  cell !== null && place !== null && a1(cell) === a1(place.at);

/** The finding that a printed score is not the computed one. */
const scoreFinding = (score: Figure | null, findings: readonly Finding[]): Finding | undefined =>
  findings.find(
    ({ code, cell }) =>
      (code === "score-mismatch" || code === "score-exceeds-weight" || code === "negative-score") &&
      isAt(cell, score),
  );

/** The wrong printed rate that a wrong score of the execution was computed from. */
function rateOf(finding: Finding, { funds, findings, profile }: Found): Cause {
  const row = funds.find((each) => isAt(finding.cell, each.row.score));
  if (row === undefined || row.printedRate === null) return null;
  const wrong = findings.find(
    ({ code, cell }) => code === "rate-mismatch" && isAt(cell, row.row.rate),
  );
  if (wrong === undefined) return null;
  const weight = row.row.weight?.number;
  if (weight?.kind !== "number") return null;
  const points = decimal(weight.value).times(row.printedRate.percent).div(100);
  const printed = fixed2(roundHalfUp(points, profile.places.score));
  return row.score.reported === printed ? wrong : null;
}

/** The cause of an error or a missing result in the cell of a formula. */
function unclearCause(finding: Finding, found: Found): Cause {
  if (finding.code !== "layout-unclear") return null;
  const { findings } = found;
  if (finding.reason === "number-not-readable" && isFormulaText(finding.text)) {
    // a file that was never calculated: one correction for all of its formulas
    return (
      findings.find(
        (each) =>
          each.code === "layout-unclear" &&
          each.reason === "number-not-readable" &&
          isFormulaText(each.text),
      ) ?? null
    );
  }
  if (finding.reason !== "error-value") return null;
  const { funds, indicators, form } = found;
  const row = funds.find(({ row: { rate, score } }) =>
    [rate, score].some((place) => isAt(finding.cell, place)),
  );
  const errorAt = (place: Place | null): Cause =>
    findings.find(
      (each) =>
        each.code === "layout-unclear" &&
        each.reason === "error-value" &&
        each.text === finding.text &&
        isAt(each.cell, place),
    ) ?? null;
  if (row !== undefined && isFormula(finding.cell, [row.row.rate, row.row.score])) {
    return (
      noBudget(row, findings) ?? (isAt(finding.cell, row.row.score) ? errorAt(row.row.rate) : null)
    );
  }
  const total = form.total?.score ?? null;
  const scores = [...funds, ...indicators].map((each) => each.row.score);
  const firstError = (places: readonly (Place | null)[]): Cause =>
    places.map(errorAt).find((error) => error !== null) ?? null;
  if (isFormula(finding.cell, [total])) return firstError(scores);
  return isFormula(finding.cell, [form.grade]) ? firstError([total, ...scores]) : null;
}

/** Whether the cell has a formula; an error in any other cell has no cause. */
const isFormula = (cell: Position, places: readonly (Place | null)[]): boolean =>
  places.some((place) => isAt(cell, place) && place?.cell.formula !== undefined);

/** The finding that a row of the funds has no budget or no executed amount for its rate. */
const noBudget = ({ row }: FundsScore, findings: readonly Finding[]): Cause =>
  findings.find(
    ({ code, cell }) =>
      (code === "budget-zero" || code === "missing-actual") &&
      [row.budget, row.executed, row.label].some((place) => isAt(cell, place)),
  ) ?? null;
