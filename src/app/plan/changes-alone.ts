/** The changes of one press that writes some cells and leaves the other planned changes unwritten. */
import { a1 } from "../../domain/cells";
import { withAcceptedScores, withPrintedScores } from "../../domain/changes/with-printed-scores";
import type { Change } from "../../domain/changes/change";
import { planWriteBack } from "../../domain/changes/plan-write-back";
import type { Profile } from "../../domain/profiles/profile";
import type { Item } from "../../domain/summary/items";
import type { CheckedForm } from "../core/state";

type Planned = Pick<CheckedForm, "assessment" | "accepted" | "changes">;

/** Whether a change is of the total or the grade, which follow from the scores. */
export const isSum = ({ subject }: Change): boolean => subject === "total" || subject === "grade";

/**
 * Whether a press of a row may write a change: nothing locked, no explained lower score, no sum of
 * weights that do not add up, and no formula but one that gives an error.
 */
const mayWrite = (change: Change): boolean =>
  !isLocked(change) &&
  (!change.overFormula || change.overUnread === true) &&
  !change.overExplained &&
  change.ofOpenWeights !== true;

/**
 * What writing some cells alone writes: their planned scores and rates, and total and grade, where
 * they are among the cells, from the scores that stand after this press alone.
 *
 * @param cells in A1 notation
 */
export function changesAlone(
  { assessment: asRead, accepted, changes }: Planned,
  cells: ReadonlySet<string>,
  profile: Profile,
): readonly Change[] {
  const isWanted = (change: Change): boolean => cells.has(a1(change.at)) && !isLocked(change);
  const wanted = changes.filter((change) => isWanted(change) && !isSum(change));
  // planning the sums takes as long as planning the form, and most items have none
  const { total, grade } = asRead.form;
  if (![total?.score, grade].some((place) => place && cells.has(a1(place.at)))) return wanted;
  const assessment = withAcceptedScores(asRead, accepted.keys(), profile);
  const unwritten = planWriteBack(assessment).filter((change) => !isWanted(change));
  const standing = withPrintedScores(assessment, unwritten, profile);
  const sums = planWriteBack(standing).filter((change) => isWanted(change) && isSum(change));
  return [...wanted, ...sums];
}

const isLocked = ({ before }: Change): boolean => before.isLocked === true;

/**
 * By the key of each item that one figure puts right: what one press writes for it and for the
 * findings that follow from it. An item without any has no entry.
 */
export function changesOfItems(
  form: Planned,
  items: readonly Item[],
  profile: Profile,
): CheckedForm["alone"] {
  // a sum that cannot be planned now may be planned once the item's other figures are right
  const { assessment, accepted } = form;
  const sums = planWriteBack(withAcceptedScores(assessment, accepted.keys(), profile)).filter(
    isSum,
  );
  const planned = new Map(form.changes.map((change) => [a1(change.at), change]));
  const later = sums.filter(({ at }) => !planned.has(a1(at)));
  const writable = new Set([...form.changes, ...later].filter(mayWrite).map(({ at }) => a1(at)));
  return new Map(
    items.flatMap(({ key, findings: [{ cell }, ...others], consequences }) => {
      if (others.length > 0 || cell === null || !writable.has(a1(cell))) return [];
      const all = [cell, ...consequences.flatMap((finding) => finding.cell ?? [])].map(a1);
      const cells = new Set(all.filter((at) => writable.has(at)));
      const only = cells.size === 1 ? planned.get(a1(cell)) : undefined;
      // most items write one score, whose planned change is used as it is
      const alone = only === undefined || isSum(only) ? changesAlone(form, cells, profile) : [only];
      const changes = alone.filter(mayWrite);
      return changes.length === 0 || isProvisional(form, changes, a1(cell))
        ? []
        : [[key, changes] as const];
    }),
  );
}

/**
 * Whether a press would write a sum that the other planned changes replace: the item names the sum of
 * all of them, and is put right together with the rows.
 */
function isProvisional({ changes }: Planned, alone: readonly Change[], cell: string): boolean {
  const own = alone.find((change) => isSum(change) && a1(change.at) === cell);
  const planned = changes.find(({ at }) => a1(at) === cell);
  return own !== undefined && planned !== undefined && own.after.value !== planned.after.value;
}
