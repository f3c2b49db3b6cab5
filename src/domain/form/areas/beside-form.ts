/** The lines of a form without the cells beside it: a note, another small table. */
import { isFigure } from "../blocks/funds-columns";
import { ownFundsHeader } from "../blocks/funds-header";
import { isGradeCell } from "../blocks/grade";
import { isProjectLabel } from "../blocks/head-above-values";
import type { Columns, Entry, Line } from "../grid/grid";
import { headRole, isTitle } from "../labels/head-labels";
import { isLabel } from "../labels/is-label";
import { isGradeLabel } from "../labels/row-labels";

const lastOf = ({ entries }: Line): number => entries.at(-1)?.at.column ?? 0;

/**
 * The last column of a form: that of its table or, where it is farther right, of the header of 项目资金.
 */
const lastColumn = (above: readonly Line[], table: Columns): number =>
  Math.max(
    table.right,
    ...above
      .flatMap((line, index) => ownFundsHeader(line, above[index + 1], table.right) ?? [])
      .map(lastOf),
  );

/**
 * The first column of a form: that of its table or, where they are farther left, of its title and the
 * project's label, of several those nearest to the table. The first of the sheet where it has neither.
 */
function firstColumn(above: readonly Line[], table: Columns): number {
  const columnOf = (isWanted: (entry: Entry) => boolean): number | undefined => {
    for (let index = above.length - 1; index >= 0; index -= 1) {
      const found = above[index]?.entries.filter(isWanted).at(-1);
      if (found !== undefined) return found.at.column;
    }
    return undefined;
  };
  const known = [columnOf(({ key }) => isTitle(key)), columnOf(isProjectLabel)].filter(
    (column) => column !== undefined,
  );
  return known.length === 0 ? 1 : Math.min(table.left, ...known);
}

/**
 * The columns of a form.
 *
 * @param above The lines above its table.
 * @param table The columns of its indicator table.
 */
export const columnsOfForm = (above: readonly Line[], table: Columns): Columns => ({
  left: firstColumn(above, table),
  right: lastColumn(above, table),
});

/** Whether a cell holds the value of a label before it, which is merged up to the form's end. */
const isValueOf = (label: Entry, { key }: Entry): boolean =>
  (headRole(label.key) !== null || isGradeLabel(label.key)) && !isLabel(key);

/** Whether a cell holds a figure, which may have been moved out of the form. */
const mayBeMoved = (entry: Entry): boolean => isFigure(entry, "万元");

/** Whether a cell holds such a figure, or the grade, which may stand behind the total. */
export const mayCloseTotal = (entry: Entry): boolean => mayBeMoved(entry) || isGradeCell(entry);

type MayFollow = (entry: Entry) => boolean;

/** A line's cells in the columns of the form, the value of a label at its end, and what may follow. */
function ownEntries(line: Line, { left, right }: Columns, mayFollow: MayFollow): readonly Entry[] {
  const entries = line.entries.filter(({ at }) => at.column >= left);
  const inside = entries.filter(({ at }) => at.column <= right);
  const last = inside.at(-1);
  if (last === undefined) return inside;
  const behind = entries.slice(inside.length);
  const [next] = behind;
  if (next !== undefined && isValueOf(last, next)) return [...inside, next];
  const end = behind.findIndex((entry, index) => {
    const isNext = entry.at.column === right + 1 + index;
    return !isNext || !(mayFollow(entry) || isValueOf(behind[index - 1] ?? last, entry));
  });
  const following = end < 0 ? behind : behind.slice(0, end);
  // The label of a grade without one is no part of the form.
  const isBareLabel = isGradeLabel(following.at(-1)?.key ?? "");
  return [...inside, ...following.slice(0, isBareLabel ? -1 : undefined)];
}

/**
 * The lines without the cells beside the form.
 *
 * @param mayFollow Whether a cell that follows the form's last one without a gap belongs to it.
 */
export const withoutBeside = (
  lines: readonly Line[],
  columns: Columns,
  mayFollow: MayFollow = mayBeMoved,
): readonly Line[] =>
  lines.flatMap((line) => {
    const first = line.entries[0]?.at.column ?? columns.left;
    if (first >= columns.left && lastOf(line) <= columns.right) return [line];
    const entries = ownEntries(line, columns, mayFollow);
    return entries.length === 0 ? [] : [{ ...line, entries }];
  });
