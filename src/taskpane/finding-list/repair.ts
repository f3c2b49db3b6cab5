import { a1 } from "../../domain/cells";
import type { CheckedForm } from "../../app/state";
import type { Finding } from "../../domain/checks/finding";
import type { Change } from "../../domain/changes/change";

/** What can be done about a finding with one click. */
export interface Repair {
  readonly kind: "outline";
  readonly change: Change;
  /** It is among the pending changes already. */
  readonly isPending: boolean;
}

/** The repair of a finding; null where none is sensible. */
export function repairOf(
  { code, cell }: Finding,
  { outlines, changes }: CheckedForm,
): Repair | null {
  if (code !== "missing-explanation" || cell === null) return null;
  const change = outlines.find(({ at }) => a1(at) === a1(cell));
  if (change === undefined) return null;
  return { kind: "outline", change, isPending: changes.includes(change) };
}
