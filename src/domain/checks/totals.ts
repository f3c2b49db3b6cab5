/** Findings about the printed 总分 and 评分等级. */
import { decimal, fixed2, shownRounded } from "../decimal";
import { gradeOf, gradesNamed } from "../scoring/grade";
import { computedTotal, countedScores, reportedTotal } from "../scoring/total";
import { numberAt } from "../form/model/figures";
import { found, type Check, type Subject } from "./check";
import type { Finding } from "../findings/finding";

/**
 * The printed total is compared with the sum of the computed scores where every row has one, else
 * with the sum of the printed ones; the grade with the grade of that sum.
 */
export const checkTotals: Check = (subject) => [...totalOf(subject), ...gradeFinding(subject)];

function totalOf(subject: Subject): readonly Finding[] {
  const score = subject.form.total?.score ?? null;
  const printed = numberAt(score);
  const scores = countedScores(subject.funds, subject.indicators, subject.profile);
  const computed = computedTotal(scores);
  const expected = computed ?? reportedTotal(scores);
  if (score === null || printed === null || expected === null) return [];
  const rounded = shownRounded(expected, subject.profile.places.score);
  if (fixed2(printed) === rounded) return [];
  return [
    found("total-mismatch", score.at, {
      reported: fixed2(printed),
      sum: rounded,
      basis: computed === null ? "printed" : "computed",
    }),
  ];
}

/** A sum with printed scores missing says nothing about the grade. */
function gradeFinding({ form, funds, indicators, profile }: Subject): readonly Finding[] {
  const scores = countedScores(funds, indicators, profile);
  const printed = scores.every(({ reported }) => reported !== null) ? reportedTotal(scores) : null;
  const total = computedTotal(scores) ?? printed;
  if (form.grade === null || form.grade.text === "" || total === null) return [];
  const expected = gradeOf(total, profile);
  const named = gradesNamed(form.grade.text, profile);
  if (expected === null || named.length > 1 || named[0] === expected) return [];
  const from = profile.grades.find(({ name }) => name === expected)?.from ?? "0";
  return [
    found("grade-mismatch", form.grade.at, {
      reported: form.grade.text,
      computed: expected,
      total: shownRounded(total, profile.places.score),
      from: fixed2(decimal(from)),
    }),
  ];
}
