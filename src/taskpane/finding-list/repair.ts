import { a1, type Position } from "../../domain/cells";
import type { CheckedForm, JudgedRow } from "../../app/core/state";
import type { Finding, FindingCode } from "../../domain/findings/finding";
import type { Change } from "../../domain/changes/change";

/** How a finding can be repaired from the pane. */
export type Repair =
  /** adds a draft explanation to the pending changes, or removes it */
  | { readonly kind: "outline"; readonly change: Change; readonly isPending: boolean }
  /** opens the choice of a score */
  | { readonly kind: "judge"; readonly row: JudgedRow }
  /** writes this one cell */
  | { readonly kind: "write"; readonly change: Change };

/** Findings about one figure on the form for which the rules compute another. */
const WRITES: ReadonlySet<FindingCode> = new Set([
  "score-mismatch",
  "score-exceeds-weight",
  "negative-score",
  "rate-mismatch",
  "total-mismatch",
  "grade-mismatch",
]);

/**
 * The repair of a finding.
 *
 * @returns null where there is none: also where the change would replace a formula or
 *   a lower score that has a reason, and for a total
 *   or grade that includes a chosen score which is not written yet
 */
export function repairOf({ code, cell }: Finding, form: CheckedForm): Repair | null {
  const isHere = ({ at }: Pick<Change, "at">): boolean => cell !== null && a1(at) === a1(cell);
  if (code === "missing-explanation") return outlineAt(cell, form);
  if (code === "overachieved") {
    const overachieved = form.assessment.indicators.find(({ row }) => isHere(row.actual));
    return outlineAt(overachieved?.row.explanation?.at ?? null, form);
  }
  const row = form.judgeable.find(isHere);
  if (row !== undefined) return { kind: "judge", row };
  const change = WRITES.has(code) ? form.changes.find(isHere) : undefined;
  if (change?.before.isLocked === true) return null;
  if (change === undefined || change.overFormula || change.overExplained) return null;
  const countsOnJudgement = change.subject === "total" || change.subject === "grade";
  return countsOnJudgement && form.withChoices !== form.assessment
    ? null
    : { kind: "write", change };
}

function outlineAt(cell: Position | null, { outlines, changes }: CheckedForm): Repair | null {
  const change = outlines.find(({ at }) => cell !== null && a1(at) === a1(cell));
  if (change === undefined) return null;
  return { kind: "outline", change, isPending: changes.includes(change) };
}
