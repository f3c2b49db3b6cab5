/** 项目资金 with cells beside the form in its rows: a note's number, an error, another small table. */
import { linesWithin, type Grid, type Line } from "../grid/grid";
import { fundsRole } from "../labels/funds-labels";
import { readFunds, type Funds } from "./funds";
import { holdsNumber, isFundsHeader } from "./funds-header";

/** By how many columns pasting may have moved figures beside their header. */
const FARTHEST_SHIFT = 2;
/** The fewest figures of a row that may have been moved out of the form. */
const FEWEST_MOVED = 3;

/** The first and the last column with a known label of funds; null where no line is a header of them. */
function labelledColumns(lines: readonly Line[]): { first: number; last: number } | null {
  const header = lines.findIndex(isFundsHeader);
  if (header < 0) return null;
  const labels = lines
    .slice(header, header + 2)
    .filter((line, index) => index === 0 || isFundsHeader(line))
    .flatMap(({ entries }) => entries.filter(({ key }) => fundsRole(key) !== null));
  const columns = labels.map(({ at }) => at.column);
  return { first: Math.min(...columns), last: Math.max(...columns) };
}

/**
 * Reads 项目资金 of the form's year. Where its figures cannot be assigned, what stands right of the form is
 * left out, unless a row may have been moved there: without a figure in the first column, and with one just
 * behind the last.
 *
 * @param lines The lines that may hold the block.
 * @param year The form's year in digits; null where it has none.
 * @param right The last column of the indicator table.
 */
export function readFundsBeside(
  grid: Grid,
  lines: readonly Line[],
  year: string | null,
  right: number,
): Funds {
  const whole = readFunds(grid, lines, year);
  const labelled = labelledColumns(lines);
  if (whole.rows.length > 0 || whole.top === Infinity || labelled === null) return whole;
  const last = Math.max(right, labelled.last);
  const mayBeMoved = ({ row, entries }: Line): boolean => {
    if (row < whole.top || row > whole.bottom) return false;
    const inside = entries
      .filter((entry) => holdsNumber(entry) && entry.at.column <= last)
      .map(({ at }) => at.column)
      .filter((column) => column >= labelled.first);
    return (
      !inside.includes(labelled.first) &&
      inside.length >= FEWEST_MOVED &&
      entries.some(
        (entry) =>
          entry.at.column > last &&
          entry.at.column <= labelled.last + FARTHEST_SHIFT &&
          (entry.cell.kind !== "text" || holdsNumber(entry)),
      )
    );
  };
  if (lines.some(mayBeMoved)) return whole;
  return readFunds(grid, linesWithin(lines, { left: 1, right: last }), year);
}
