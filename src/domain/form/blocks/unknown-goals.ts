/** Goals below unknown labels. */
import type { ClaimIndex } from "../grid/claims";
import type { Entry, Line } from "../grid/grid";
import { isRemarkLabel } from "../labels/row-labels";
import type { CellRole } from "../model/claim";
import type { GoalBlock, UnknownLabel } from "../model/form";

const LONGEST_LABEL = 14;
/** The shortest text that may be a goal. */
const SHORTEST_TEXT = 9;

const FIELDS = ["goal", "outcome"] as const;
const HEAD: readonly (CellRole | null)[] = ["title", "head-label", "head-value"];

const isText = ({ key, cell }: Entry): boolean =>
  cell.kind === "text" && /\p{Script=Han}{2}/u.test(key) && !isRemarkLabel(key);

const mayBeLabel = (entry: Entry): boolean =>
  isText(entry) && entry.key.length <= LONGEST_LABEL && !/[,，、;；。]/u.test(entry.text);
const mayBeGoal = (entry: Entry): boolean => isText(entry) && entry.key.length >= SHORTEST_TEXT;

/**
 * The unknown labels of texts that may be the goals, while the form lacks the goal or its outcome: one
 * a line.
 *
 * @param printed The lines above the indicator table. Goals stand below the head.
 * @param goals The goals as read.
 */
export function unknownGoals(
  printed: readonly Line[],
  { roleAt }: ClaimIndex,
  goals: readonly GoalBlock[],
): readonly UnknownLabel[] {
  const missing = FIELDS.filter((field) => goals.every((block) => block[field] === null));
  if (missing.length === 0) return [];
  const isOfHead = ({ entries }: Line): boolean =>
    entries.some(({ at }) => HEAD.includes(roleAt(at) ?? null));
  const head = printed.filter(isOfHead).at(-1);
  const lines = printed.filter(({ row }) => row > (head?.row ?? 0));
  const isOpen = ({ at }: Entry): boolean => roleAt(at) === undefined;
  return lines.flatMap(({ row, entries }, index): readonly UnknownLabel[] => {
    const [first, second] = entries;
    if (first === undefined || !entries.every(isOpen)) return [];
    if (second !== undefined && mayBeLabel(first) && mayBeGoal(second))
      return [{ at: first.at, text: first.text, value: second.text, missing }];
    const above = lines[index - 1];
    const label = above?.entries.find(({ at }) => at.column === first.at.column);
    const isBelow = above?.row === row - 1 && label !== undefined && isOpen(label);
    if (!isBelow || !mayBeLabel(label) || !mayBeGoal(first)) return [];
    return [{ at: label.at, text: label.text, value: first.text, missing }];
  });
}
