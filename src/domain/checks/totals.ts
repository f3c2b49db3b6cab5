/** Findings about the printed 总分 and 评分等级. */
import { decimal } from "../decimal";
import type { SumFinding } from "../findings/sum-findings";
import type { GradeScore } from "../scores/form-scores";
import type { Check, Subject } from "./check";

/**
 * The printed total is compared with the totals that the scores allow, the printed grade with the
 * grades of those totals: a form with rows that wait may come to several.
 */
export const checkTotals: Check = (subject) => [...totalOf(subject), ...gradeOf(subject)];

function totalOf({ form, total: { reported, expected } }: Subject): readonly SumFinding[] {
  const score = form.total?.score ?? null;
  if (score === null || reported === null || expected === null) return [];
  const printed = decimal(reported);
  const { low, high } = expected;
  if (!printed.lessThan(decimal(low)) && !printed.greaterThan(decimal(high))) return [];
  return [{ code: "total-mismatch", cell: score.at, reported, ...expected }];
}

/**
 * Whether the printed grade is none of those expected. A list to tick with no tick, or several, names
 * no grade that could be wrong.
 */
export function isWrongGrade({ reported, named, expected }: GradeScore): boolean {
  if (reported === null || expected === null) return false;
  const [only, ...others] = named;
  return others.length === 0 && (only === undefined || !expected.grades.includes(only));
}

function gradeOf({ form, grade }: Subject): readonly SumFinding[] {
  const { reported, expected } = grade;
  if (form.grade === null || reported === null || expected === null) return [];
  if (!isWrongGrade(grade)) return [];
  const { grades, total, from } = expected;
  return [{ code: "grade-mismatch", cell: form.grade.at, reported, grades, from, ...total }];
}
