/** The lines of a form without the cells beside it: a note, another small table. */
import { isFigure } from "../blocks/funds-columns";
import { ownFundsHeader } from "../blocks/funds-header";
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
  const columnOf = (isWanted: (entry: Entry) => boolean): number | undefined =>
    above.flatMap(({ entries }) => entries.filter(isWanted)).at(-1)?.at.column;
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

/**
 * A line's cells up to the form's last column, the value of a label at its end, and figures directly
 * behind: they may have been moved.
 */
function ownEntries(line: Line, { left, right }: Columns): readonly Entry[] {
  const entries = line.entries.filter(({ at }) => at.column >= left);
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

/** The lines without the cells beside the form. */
export const withoutBeside = (lines: readonly Line[], columns: Columns): readonly Line[] =>
  lines.flatMap((line) => {
    const first = line.entries[0]?.at.column ?? columns.left;
    if (first >= columns.left && lastOf(line) <= columns.right) return [line];
    const entries = ownEntries(line, columns);
    return entries.length === 0 ? [] : [{ ...line, entries }];
  });
