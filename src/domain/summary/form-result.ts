/** One assessment → the result every surface shows, in the order and with the nulls of its JSON. */
import type { Assessment } from "../assessment/assessment";
import type { FormState } from "../assessment/unfilled";
import { causesOf } from "../assessment/causes";
import { a1 } from "../cells";
import type { Finding, FindingCode, Severity } from "../findings/finding";
import { amountAt, pointsAt } from "../form/model/figures";
import type { Place } from "../form/model/form";
import type { Profile } from "../profiles/profile";
import type { Because } from "../scores/because";
import type { Compared } from "../scores/compared";
import type { FundsScore, IndicatorKind, IndicatorScore } from "../scores/form-scores";
import { uncheckedOf, type Unchecked } from "./unchecked";

export interface FundsResult {
  readonly label: string;
  readonly initial: string | null;
  readonly budget: string | null;
  readonly executed: string | null;
  readonly weight: string | null;
  readonly rate: Compared;
  readonly score: Compared;
}

export interface IndicatorResult {
  readonly row: number;
  readonly level1: string | null;
  readonly level2: string | null;
  readonly name: string | null;
  readonly target: string | null;
  readonly actual: string | null;
  readonly kind: IndicatorKind;
  readonly weight: string | null;
  readonly score: Compared;
  readonly explanation: string | null;
  /** A value; messages/ makes the sentence. */
  readonly because: Because;
  /** Later judges' points as printed; null where they gave none. */
  readonly reviews: readonly { readonly label: string; readonly score: string | null }[];
}

export interface FindingResult {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** In A1 notation; null for what concerns the whole form. */
  readonly cell: string | null;
  /** A value; messages/ makes the sentence. */
  readonly finding: Finding;
  /** The index of the finding that this one follows from; null for none. */
  readonly cause: number | null;
}

/**
 * The result of a form, as the command line prints it, with sentences in the place of values. The pane
 * shows the same figures, taken from the assessment, as it also needs cells to go to, bands to choose
 * scores from, amounts as the cells show them, and total and grade for a form that prints none.
 */
export interface FormResult {
  readonly sheet: string;
  readonly range: string;
  readonly title: string;
  readonly year: string | null;
  readonly project: string | null;
  readonly department: string | null;
  readonly unit: string | null;
  readonly profile: string;
  readonly state: FormState;
  readonly funds: readonly FundsResult[];
  readonly indicators: readonly IndicatorResult[];
  readonly total: ({ readonly weight: string | null } & Compared) | null;
  readonly grade: Compared | null;
  readonly findings: readonly FindingResult[];
  /** Values; messages/ makes the sentences. Empty when all was checked. */
  readonly unchecked: readonly Unchecked[];
}

/**
 * The result of checking one form. Scores, weights and rates have two places, amounts are as the
 * cell shows them without thousands separators; an empty place and a missing one are both null.
 *
 * @param rules the profile that the form was assessed by
 */
export function formResult(assessment: Assessment, rules: Profile): FormResult {
  const causes = causesOf(assessment, rules);
  const { form, profile, state, funds, indicators, total, grade, findings } = assessment;
  const { weight, reported, computed } = total;
  return {
    sheet: form.sheet,
    range: form.range,
    title: form.title.text,
    year: textOf(form.year),
    project: textOf(form.project),
    department: textOf(form.department),
    unit: textOf(form.unit),
    profile,
    state,
    funds: funds.map(fundsResult),
    indicators: indicators.map(indicatorResult),
    total: form.total && { weight, reported, computed },
    grade: form.grade && { reported: grade.reported, computed: grade.computed },
    findings: findings.map((finding, index) => ({
      code: finding.code,
      severity: finding.severity,
      cell: finding.cell && a1(finding.cell),
      finding,
      cause: causes[index] ?? null,
    })),
    unchecked: uncheckedOf(assessment),
  };
}

function fundsResult({ row, rate, score }: FundsScore): FundsResult {
  return {
    label: row.label.text,
    initial: amountAt(row.initial),
    budget: amountAt(row.budget),
    executed: amountAt(row.executed),
    weight: pointsAt(row.weight),
    rate,
    score,
  };
}

function indicatorResult(scored: IndicatorScore): IndicatorResult {
  const { row, kind, weight, score, because } = scored;
  return {
    row: row.row,
    level1: textOf(row.level1),
    level2: textOf(row.level2),
    name: textOf(row.name),
    target: textOf(row.target),
    actual: textOf(row.actual),
    kind,
    weight,
    score,
    explanation: textOf(row.explanation),
    because,
    reviews: row.reviews.map(({ label, score: points }) => ({ label, score: textOf(points) })),
  };
}

const textOf = (place: Place | null): string | null =>
  place === null || place.text === "" ? null : place.text;
