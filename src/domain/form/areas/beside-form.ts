/** The lines of a form without the cells beside it: a note, another small table. */
import { isFigure } from "../blocks/funds-columns";
import { ownFundsHeader } from "../blocks/funds-header";
import type { Entry, Line } from "../grid/grid";
import { headRole } from "../labels/head-labels";
import { isLabel } from "../labels/is-label";
import { isGradeLabel } from "../labels/row-labels";

const lastOf = ({ entries }: Line): number => entries.at(-1)?.at.column ?? 0;

/**
 * The last column of a form: that of its table or, where it is farther right, of the header of 项目资金.
 *
 * @param lines The lines that may hold 项目资金.
 * @param table The last column of the indicator table.
 */
export const lastColumn = (lines: readonly Line[], table: number): number =>
  Math.max(
    table,
    ...lines
      .flatMap((line, index) => ownFundsHeader(line, lines[index + 1], table) ?? [])
      .map(lastOf),
  );

/** Whether a cell holds the value of a label before it, which is merged up to the form's end. */
const isValueOf = (label: Entry, { key }: Entry): boolean =>
  (headRole(label.key) !== null || isGradeLabel(label.key)) && !isLabel(key);

/**
 * A line's cells up to the form's last column, the value of a label at its end, and figures directly
 * behind: they may have been moved.
 */
function ownEntries({ entries }: Line, right: number): readonly Entry[] {
  const inside = entries.filter(({ at }) => at.column <= right);
  const last = inside.at(-1);
  if (last === undefined) return inside;
  const behind = entries.slice(inside.length);
  const [next] = behind;
  if (next !== undefined && isValueOf(last, next)) return [...inside, next];
  const end = behind.findIndex(
    (entry, index) => entry.at.column !== right + 1 + index || !isFigure(entry, "万元"),
  );
  return end < 0 ? entries : entries.slice(0, inside.length + end);
}

/**
 * The lines without the cells beside the form.
 *
 * @param right The last column of the form.
 */
export const withoutBeside = (lines: readonly Line[], right: number): readonly Line[] =>
  lines.flatMap((line) => {
    if (lastOf(line) <= right) return [line];
    const entries = ownEntries(line, right);
    return entries.length === 0 ? [] : [{ ...line, entries }];
  });
