/** One assessment → the result every surface shows, in the order and with the nulls of its JSON. */
import { a1 } from "../cells";
import type { FindingCode, Severity } from "../findings/finding";
import type { Place } from "../form/model/form";
import type {
  Assessment,
  Because,
  Compared,
  FundsAssessment,
  IndicatorAssessment,
  IndicatorKind,
} from "../assessment/assessment";
import { amountAt, pointsAt } from "../form/model/figures";

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
}

export interface FindingResult {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** In A1 notation; null for what concerns the whole form. */
  readonly cell: string | null;
  readonly params: Readonly<Record<string, string>>;
}

export interface FormResult {
  readonly sheet: string;
  readonly range: string;
  readonly title: string;
  readonly year: string | null;
  readonly project: string | null;
  readonly department: string | null;
  readonly unit: string | null;
  readonly profile: string;
  readonly funds: readonly FundsResult[];
  readonly indicators: readonly IndicatorResult[];
  readonly total: ({ readonly weight: string | null } & Compared) | null;
  readonly grade: Compared | null;
  readonly findings: readonly FindingResult[];
}

/**
 * The result of checking one form. Scores, weights and rates have two places, amounts are as the
 * cell shows them without thousands separators; an empty place and a missing one are both null.
 */
export function formResult(assessment: Assessment): FormResult {
  const { form, profile, funds, indicators, total, grade, findings } = assessment;
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
    funds: funds.map(fundsResult),
    indicators: indicators.map(indicatorResult),
    total: form.total && { weight, reported, computed },
    grade: form.grade && { reported: grade.reported, computed: grade.computed },
    findings: findings.map(({ code, severity, cell, params }) => ({
      code,
      severity,
      cell: cell && a1(cell),
      params,
    })),
  };
}

function fundsResult({ row, rate, score }: FundsAssessment): FundsResult {
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

function indicatorResult(assessed: IndicatorAssessment): IndicatorResult {
  const { row, kind, weight, score, because } = assessed;
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
  };
}

const textOf = (place: Place | null): string | null =>
  place === null || place.text === "" ? null : place.text;
