import { a1, type Position } from "../../domain/cells";
import type { CheckedForm, JudgedRow } from "../../app/core/state";
import type { Finding, FindingCode } from "../../domain/findings/finding";
import type { Change } from "../../domain/changes/change";
import type { Item } from "../../domain/summary/items";

/** How a finding or an item can be repaired from the pane. */
export type Repair =
  /** adds draft explanations to the pending changes, or removes them */
  | { readonly kind: "outline"; readonly changes: Changes; readonly isPending: boolean }
  /** opens the choice of a score */
  | { readonly kind: "judge"; readonly row: JudgedRow }
  /** writes these cells at once */
  | { readonly kind: "write"; readonly changes: Changes };

type Changes = readonly [Change, ...Change[]];

/** Findings about one figure on the form for which the rules compute another. */
const WRITES: ReadonlySet<FindingCode> = new Set([
  "score-mismatch",
  "score-exceeds-weight",
  "layout-unclear",
  "negative-score",
  "rate-mismatch",
  "total-mismatch",
  "grade-mismatch",
]);

/**
 * The repair of a finding.
 *
 * @returns null where there is none: also where the change would replace a formula or a lower score
 *   that has a reason, and for a finding that follows from another
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
  if (!WRITES.has(code)) return null;
  const item = form.items.find(
    ({ findings: [first, ...others] }) =>
      others.length === 0 &&
      first.code === code &&
      first.cell !== null &&
      isHere({ at: first.cell }),
  );
  const change = item && form.alone.get(item.key)?.find(isHere);
  return change === undefined ? null : { kind: "write", changes: [change] };
}

function outlineAt(cell: Position | null, { outlines, changes }: CheckedForm): Repair | null {
  const change = outlines.find(({ at }) => cell !== null && a1(at) === a1(cell));
  if (change === undefined) return null;
  return { kind: "outline", changes: [change], isPending: changes.includes(change) };
}

/**
 * The one repair of an item: what is written for its finding and for those that follow from it, or the
 * drafts of all its rows. Null where it has none, or a repair of its own for each finding.
 */
export function repairOfItem({ key, findings }: Item, form: CheckedForm): Repair | null {
  const repairs = findings.flatMap((finding) => repairOf(finding, form) ?? []);
  const [first, second] = repairs;
  if (first === undefined) return null;
  if (second === undefined && findings.length === 1) {
    return first.kind === "write" ? withConsequences(first.changes, form.alone.get(key)) : first;
  }
  const drafts = repairs.flatMap((repair) => (repair.kind === "outline" ? [repair] : []));
  const [change, ...others] = drafts.flatMap(({ changes }) => changes);
  if (change === undefined) return null;
  const isPending = drafts.every((draft) => draft.isPending);
  return { kind: "outline", changes: [change, ...others], isPending };
}

function withConsequences([change, ...others]: Changes, alone: readonly Change[] = []): Repair {
  const following = alone.filter((each) => each !== change);
  return { kind: "write", changes: [change, ...others, ...following] };
}
