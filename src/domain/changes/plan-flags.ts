/** The rows that 标记 marks. */
import { a1, type Position } from "../cells";
import type { Place } from "../form/model/form";
import type { Assessment } from "../assessment/assessment";
import type { Flag } from "./change";

interface FlaggableRow {
  readonly score: Place | null;
  readonly weight: Place | null;
  readonly explanation: Place | null;
}

function flagOf({ score, weight, explanation }: FlaggableRow): readonly Flag[] {
  if (score === null || weight === null || explanation === null) return [];
  return [{ score: score.at, weight: weight.at, explanation: explanation.at }];
}

/**
 * One flag for every row that loses points without an explanation, in the order of the form. A row
 * without a score, weight or explanation cell of its own cannot be marked.
 */
export function planFlags(assessment: Assessment): Flag[] {
  const missing = new Set(
    assessment.findings.flatMap(({ code, cell }) =>
      code === "missing-explanation" ? [a1(cell)] : [],
    ),
  );
  const isMissing = (explanation: Position): boolean => missing.has(a1(explanation));
  return [...assessment.form.funds, ...assessment.form.indicators]
    .flatMap(flagOf)
    .filter(({ explanation }) => isMissing(explanation));
}
