/**
 * The result of a form if its findings were repaired: the points of each finding, and the corrected
 * total.
 */
import type { Assessment } from "../assessment/assessment";
import { movingFindings, pointRows, type PointRow } from "../assessment/point-rows";
import { decimal, fixed2, sum } from "../decimal";
import type { Finding } from "../findings/finding";
import type { TotalMismatch } from "../findings/sum-findings";
import { numberAt } from "../form/model/figures";
import type { Profile } from "../profiles/profile";
import { gradeOf } from "../scoring/grade";
import { capOfTotal, underCap } from "../scoring/total-cap";
import { pointsLimits, settledAt, type PointsLimits } from "../scoring/points-limits";

/** The least and the most points, two places each; equal where the rules leave no choice. */
export interface PointsRange {
  readonly least: string;
  readonly most: string;
}

export interface WhatIf {
  /**
   * Findings that change points, in the order of the findings, with the change of the printed figures
   * when each is repaired ("-1.50" is a loss).
   */
  readonly worth: readonly { readonly finding: Finding; readonly points: PointsRange }[];
  /** The total once every score is put right; null where a row's points have no limits. */
  readonly total: PointsRange | null;
  readonly grade: { readonly least: string | null; readonly most: string | null } | null;
}

/**
 * Computes the result of a form with all its findings repaired. A row gets its computed points; a
 * judged row without any gets a score in its band, and an unreadable row one between 0 and its weight.
 * A row's points are assigned to its first finding, so that the printed total and the points of all
 * findings add up to the new total (scores that are not written yet aside).
 */
export function whatIf(assessment: Assessment, profile: Profile): WhatIf {
  const rows = pointRows(assessment);
  const bounds = rows.map(boundsOf);
  const worthAt = new Map<Finding, PointsLimits>();
  const movingFinding = movingFindings(assessment.findings);
  rows.forEach((row, index) => {
    const range = bounds[index] ?? null;
    const finding = movingFinding(row, worthAt);
    if (range !== null && finding !== undefined) {
      const printed = decimal(row.score.reported ?? "0");
      worthAt.set(finding, {
        low: range.low.minus(printed),
        high: range.high.minus(printed),
      });
    }
  });
  const difference = totalDifference(assessment, rows);
  const worth = assessment.findings.flatMap((finding) => {
    const points = finding.code === "total-mismatch" ? difference : (worthAt.get(finding) ?? null);
    if (points === null || (points.low.isZero() && points.high.isZero())) return [];
    return [{ finding, points: shown(points) }];
  });
  const cap = capOfTotal(assessment.funds, profile);
  const sums = added(bounds);
  const total = sums && { low: underCap(sums.low, cap), high: underCap(sums.high, cap) };
  return {
    worth,
    total: total && shown(total),
    grade: total && {
      least: gradeOf(total.low, profile),
      most: gradeOf(total.high, profile),
    },
  };
}

function boundsOf({ weight, score, band }: PointRow): PointsLimits | null {
  return score.computed === null ? pointsLimits(weight, band) : settledAt(score.computed);
}

/** The sum of the printed scores less the printed total. */
function totalDifference({ form }: Assessment, rows: readonly PointRow[]): PointsLimits | null {
  const printed = numberAt(form.total?.score ?? null);
  if (printed === null) return null;
  const added = sum(rows.map(({ score }) => decimal(score.reported ?? "0"))).minus(printed);
  return { low: added, high: added };
}

function added(all: readonly (PointsLimits | null)[]): PointsLimits | null {
  const known = all.filter((bounds) => bounds !== null);
  if (known.length === 0 || known.length < all.length) return null;
  return {
    low: sum(known.map(({ low }) => low)),
    high: sum(known.map(({ high }) => high)),
  };
}

/** Whether a printed total is wrong only because the scores were added up wrongly. */
export const isWholeDifference = (
  { low, high, reported }: Pick<TotalMismatch, "low" | "high" | "reported">,
  points: string,
): boolean => low === high && decimal(low).minus(decimal(reported)).equals(decimal(points));

/** The widest range of a total, in points, that is shown. */
const WIDEST = "10";

/** Whether the range of the corrected total is narrow enough to be shown. */
export const isNarrow = ({ total }: Pick<WhatIf, "total">): boolean =>
  total !== null && !decimal(total.most).minus(decimal(total.least)).greaterThan(WIDEST);

const shown = ({ low, high }: PointsLimits): PointsRange => ({
  least: fixed2(low),
  most: fixed2(high),
});
