/**
 * Causes among findings. A finding is a consequence of another if it disappears once that one is
 * corrected and the figures computed from it are computed again.
 */
import { a1, type Position } from "../cells";
import type { Subject } from "../checks/check";
import { checkExplanations } from "../checks/explanations";
import { decimal, fixed2, roundHalfUp, shownRounded, sum, ZERO } from "../decimal";
import type { Finding, FindingCode } from "../findings/finding";
import { isOfNotCalculated } from "../findings/not-calculated";
import { numberAt } from "../form/model/figures";
import type { FundsRow, Place } from "../form/model/form";
import type { Profile } from "../profiles/profile";
import type { Compared } from "../scores/compared";
import { itemClass } from "../findings/item-class";
import { gradeOf } from "../scoring/grade";
import { capOfTotal, underCap } from "../scoring/total-cap";
import type { Assessment } from "./assessment";
import { movingFindings, pointRows, type PointRow } from "./point-rows";

/** A scored form with its findings and the rules. */
type Found = Subject & Pick<Assessment, "findings">;

type FindingOf<Code extends FindingCode> = Extract<Finding, { readonly code: Code }>;

type Cause = Finding | null;

type Settled = Pick<ReadonlySet<Finding>, "has">;

/**
 * For each finding the index of its cause among the findings; null where it has none. A cause never
 * has a cause itself. A sum with several causes, which are corrected one by one, follows from none of
 * them.
 *
 * @param profile the rules that the form was assessed by
 * @param settled accepted findings, which nobody will correct
 */
export function causesOf(
  assessment: Assessment,
  profile: Profile,
  settled: Settled = new Set(),
): readonly (number | null)[] {
  const found = { ...assessment, profile };
  const { findings } = found;
  const movers = moversOf(found, settled);
  const scores = scoresToExplain(found);
  // the causes of the findings that change the points; none of these is a sum
  const cause = (): Cause =>
    onlyOne([...new Set(movers.map((mover) => mover && rootOf(mover)))], found);
  const causeOf = (finding: Finding): Cause => {
    if (finding.code === "missing-explanation" || finding.code === "explanation-incomplete")
      return scores.get(a1(finding.cell)) ?? null;
    if (finding.code === "score-mismatch") return rateOf(finding, found);
    if (finding.code === "total-mismatch") return isPrintedSum(found) ? cause() : null;
    if (finding.code === "grade-mismatch") return gradeCause(found, cause);
    // in a file that was never calculated, one correction is enough for all formulas
    if (isOfNotCalculated(finding)) return findings.find(isOfNotCalculated) ?? null;
    return finding.code === "layout-unclear" ? unclearCause(finding, found) : null;
  };
  const rootOf = (finding: Finding): Finding => {
    const next = causeOf(finding);
    return next === null || next === finding ? finding : rootOf(next);
  };
  const indexOf = new Map(findings.map((finding, index) => [finding, index]));
  return findings.map((finding) => {
    const root = rootOf(finding);
    return root === finding ? null : (indexOf.get(root) ?? null);
  });
}

/** Whether the row's points will change: its printed score is wrong or missing. */
const isMoving = ({ score: { reported, computed } }: PointRow): boolean =>
  computed === null ? reported === null : computed !== (reported ?? fixed2(ZERO));

/**
 * The findings whose correction changes the sum of the points; undefined for a row without such a
 * finding.
 */
function moversOf(found: Found, settled: Settled): readonly (Finding | undefined)[] {
  const movingFinding = movingFindings(found.findings);
  const moving = pointRows(found)
    .filter(isMoving)
    .map((row) => movingFinding(row));
  return [...new Set(moving)].filter((mover) => mover === undefined || !settled.has(mover));
}

/**
 * The only cause of a sum: one finding, or the first of several cells' findings that one correction
 * resolves. Null where the sum has several causes.
 */
function onlyOne(causes: readonly (Finding | undefined)[], found: Found): Cause {
  const [one, ...others] = causes;
  const isSame = (other: Finding | undefined): boolean =>
    one !== undefined && other?.code === one.code && itemClass(other) === itemClass(one);
  if (one === undefined || !others.every(isSame)) return null;
  return found.findings.find((finding) => causes.includes(finding)) ?? null;
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
function gradeCause(found: Found, cause: () => Cause): Cause {
  const { total, grade, profile, findings } = found;
  const standing = gradeOf(decimal(total.reported ?? printedSum(found)), profile);
  if (!grade.named.some((name) => name === standing)) return null;
  if (total.reported === null) return cause();
  return findings.find(({ code }) => code === "total-mismatch") ?? null;
}

/**
 * Findings about a wrong score after whose correction the row may need an explanation. A score above
 * its weight needs none.
 */
const WRONG_SCORES: ReadonlySet<FindingCode> = new Set(["score-mismatch", "negative-score"]);

/**
 * The wrong scores of rows whose explanation needs no correction once the scores are the computed ones,
 * by the address of the explanation.
 */
function scoresToExplain(found: Found): ReadonlyMap<string, Finding> {
  const { findings, funds, indicators, ...rest } = found;
  const settled = <T extends { readonly score: Compared }>(each: T): T => {
    const { computed, reported } = each.score;
    return { ...each, score: { computed, reported: computed ?? reported } };
  };
  const left = new Set(
    checkExplanations({
      ...rest,
      funds: funds.map(settled),
      indicators: indicators.map(settled),
    }).map(({ cell }) => a1(cell)),
  );
  const wrongAt = new Map<string, Finding>();
  for (const finding of findings) {
    if (finding.cell === null || !WRONG_SCORES.has(finding.code)) continue;
    const cell = a1(finding.cell);
    if (!wrongAt.has(cell)) wrongAt.set(cell, finding);
  }
  const scores = new Map<string, Finding>();
  for (const { row } of [...funds, ...indicators]) {
    const wrong = row.score === null ? undefined : wrongAt.get(a1(row.score.at));
    if (row.explanation === null || wrong === undefined) continue;
    const address = a1(row.explanation.at);
    if (!left.has(address) && !scores.has(address)) scores.set(address, wrong);
  }
  return scores;
}

const isAt = (cell: Position | null, place: Place | null): boolean =>
  cell !== null && place !== null && a1(cell) === a1(place.at);

/** The wrong printed rate that a wrong score of the execution was computed from. */
function rateOf({ cell, reported }: FindingOf<"score-mismatch">, found: Found): Cause {
  const { funds, findings, profile } = found;
  const isOfRate = (row: FundsRow, rate: string): boolean => {
    const points = numberAt(row.weight)?.times(decimal(rate)).div(100) ?? ZERO;
    return fixed2(roundHalfUp(points, profile.places.score)) === reported;
  };
  const wrong = findings.find(
    (each) =>
      each.code === "rate-mismatch" &&
      funds.some(
        ({ row }) =>
          isAt(cell, row.score) && isAt(each.cell, row.rate) && isOfRate(row, each.reported),
      ),
  );
  return wrong ?? null;
}

/** The cause of an error in the cell of a formula. */
function unclearCause({ cell, text }: FindingOf<"layout-unclear">, found: Found): Cause {
  const { findings, funds, indicators, form } = found;
  const unclear = findings.filter((each) => each.code === "layout-unclear");
  // an error in a cell without a formula has no cause
  const isFormula = (place: Place | null): boolean =>
    place?.cell.formula !== undefined && isAt(cell, place);
  const firstOf = (places: readonly (Place | null)[]): Cause =>
    places.flatMap((place) => {
      const same = unclear.find((each) => each.text === text && isAt(each.cell, place));
      return same ?? [];
    })[0] ?? null;
  const ofFunds = funds.find(({ row }) => isFormula(row.rate) || isFormula(row.score));
  if (ofFunds !== undefined) return noBudget(ofFunds.row, findings) ?? firstOf([ofFunds.row.rate]);
  const total = form.total?.score ?? null;
  const scores = [...funds, ...indicators].map(({ row }) => row.score);
  if (isFormula(total)) return firstOf(scores);
  return isFormula(form.grade) ? firstOf([total, ...scores]) : null;
}

/** The finding that a row of the funds has no budget or no executed amount for its rate. */
const noBudget = (row: FundsRow, findings: readonly Finding[]): Cause =>
  findings.find(
    ({ code, cell }) =>
      [row.budget, row.executed, row.label].some((place) => isAt(cell, place)) &&
      (code === "budget-zero" || code === "missing-actual"),
  ) ?? null;
