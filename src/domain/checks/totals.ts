/** Findings about the printed 总分 and 评分等级. */
import type { SumFinding } from "../findings/sum-findings";
import type { Check, Subject } from "./check";

/**
 * The printed total is compared with the sum of the computed scores where every row has one, else
 * with the sum of the printed ones; the grade with the grade of that sum.
 */
export const checkTotals: Check = (subject) => [...totalOf(subject), ...gradeOf(subject)];

function totalOf({ form, total: { reported, expected } }: Subject): readonly SumFinding[] {
  const score = form.total?.score ?? null;
  if (score === null || reported === null || expected === null) return [];
  const { sum, basis } = expected;
  return reported === sum ? [] : [{ code: "total-mismatch", cell: score.at, reported, sum, basis }];
}

/** A list to tick with no tick, or several, names no grade that could be wrong. */
function gradeOf({ form, grade }: Subject): readonly SumFinding[] {
  const { reported, named, expected } = grade;
  if (form.grade === null || reported === null || expected === null) return [];
  if (named.length > 1 || named[0] === expected.grade) return [];
  const { grade: computed, total, from } = expected;
  return [{ code: "grade-mismatch", cell: form.grade.at, reported, computed, total, from }];
}
