/** Cells of a finding's item in short: "G13:G18、H20". */
import { a1, type Position } from "../cells";

/** The addresses of cells in their order; cells below one another as a range. */
export function cellRanges(cells: readonly Position[]): readonly string[] {
  const ranges: { from: Position; to: Position }[] = [];
  for (const cell of cells) {
    const last = ranges.at(-1);
    if (last !== undefined && a1(last.to) === a1(cell)) continue;
    const isNext = last?.to.column === cell.column && last.to.row + 1 === cell.row;
    if (last !== undefined && isNext) last.to = cell;
    else ranges.push({ from: cell, to: cell });
  }
  return ranges.map(({ from, to }) => (a1(from) === a1(to) ? a1(from) : `${a1(from)}:${a1(to)}`));
}
