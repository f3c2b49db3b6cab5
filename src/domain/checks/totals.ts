/** Findings about the printed 总分 and 评分等级. */
import { decimal } from "../decimal";
import type { SumFinding } from "../findings/sum-findings";
import type { Check, Subject } from "./check";

/**
 * The printed total is compared with the range of totals that the scores allow, the printed grade with
 * the grades of that range: while rows have no score, several are possible.
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

function gradeOf({ form, grade: { instead } }: Subject): readonly SumFinding[] {
  if (form.grade === null || instead === null) return [];
  const { at, text } = form.grade;
  const { grades, total, from } = instead;
  return [{ code: "grade-mismatch", cell: at, reported: text, grades, from, ...total }];
}
