/** Findings about targets and answers: not there, not understood, in another unit. */
import { a1 } from "../cells";
import { found, type Check } from "./check";
import { countedRows } from "./counted-rows";
import type { IndicatorAssessment } from "../assessment/assessment";
import { measure } from "../scoring/measure";
import type { Finding } from "../findings/finding";

export const checkAnswers: Check = (subject) => countedRows(subject).flatMap(answersOf);

function answersOf(each: IndicatorAssessment): readonly Finding[] {
  // 预算执行率 with points only is answered by the funds
  if (each.because.rule === "execution" || each.because.rule === "execution-capped") return [];
  return [...targetOf(each), ...actualOf(each)];
}

function targetOf({ row }: IndicatorAssessment): readonly Finding[] {
  const name = row.name.text;
  const { at, text, target } = row.target;
  // Without a column of targets there is no cell to fill in: the header is what is told.
  if (a1(at) === a1(row.name.at)) return [];
  if (target.kind === "empty") return [found("missing-target", at, { name })];
  if (target.kind === "unreadable") return [found("unreadable-target", at, { name, text })];
  return [];
}

function actualOf({ row, because }: IndicatorAssessment): readonly Finding[] {
  const name = row.name.text;
  const { target } = row.target;
  const { at, text, actual } = row.actual;
  if (a1(at) === a1(row.name.at)) return [];
  if (actual.kind === "empty") return [found("missing-actual", at, { name })];
  const unreadable = (why: string): readonly Finding[] => [
    found("unreadable-actual", at, { name, text, target: row.target.text, why }),
  ];
  if (actual.kind === "unreadable") return unreadable("not-understood");
  if (target.kind !== "quantity" && target.kind !== "range") return [];
  if (actual.kind === "words") return unreadable("words");
  if (because.rule === "percent-or-share") return unreadable("percent-or-share");
  if (measure(target, actual).length > 0) return [];
  return [
    found("unit-mismatch", at, {
      name,
      target: row.target.text,
      actual: text,
      targetUnit: target.unit,
      actualUnit: actual.unit,
    }),
  ];
}
