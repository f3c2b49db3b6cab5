/** 项目资金 with cells beside the form in its rows: a note's number, an error, another small table. */
import { numberAt } from "../model/figures";
import { linesWithin, type Entry, type Grid, type Line } from "../grid/grid";
import { fundsRole } from "../labels/funds-labels";
import { isPrinted } from "./amount-units";
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

/** Whether the printed rate of the total row is that of its amounts. */
function hasItsRate({ rows }: Funds): boolean {
  const total = rows.find(({ role }) => role === "total");
  if (total === undefined) return false;
  const [planned, spent] = [numberAt(total.budget ?? total.initial), numberAt(total.executed)];
  if (planned === null || spent === null || planned.isZero()) return false;
  return isPrinted(spent.div(planned), total.rate);
}

/** The block, of which nothing is read: its figures fit two places. */
function notPlaced(whole: Funds): Funds {
  const total = whole.rows.find(({ role }) => role === "total");
  if (total === undefined) return whole;
  const { at, text } = total.label;
  return {
    ...whole,
    rows: [],
    columns: [],
    unplaced: [{ at, reason: "funds-not-placed", text }],
    claims: whole.claims.map((claim) =>
      claim.role === "funds-figure" ? { ...claim, role: "unplaced" } : claim,
    ),
  };
}

/**
 * Reads 项目资金 of the form's year. What stands right of the form is left out, unless figures may have been moved
 * there beside their header: then the printed rate decides, and nothing is read where it does not.
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
  const isRead = whole.rows.length > 0;
  const isWithin = (last: number): boolean =>
    isRead && whole.columns.every((column) => column <= last);
  if (whole.top === Infinity || isWithin(right)) return whole;
  const labelled = labelledColumns(lines);
  if (labelled === null) return whole;
  const last = Math.max(right, labelled.last);
  if (isWithin(last)) return whole;
  const isBeside = (entry: Entry): boolean =>
    entry.at.column > last && (entry.cell.kind !== "text" || holdsNumber(entry));
  const block = lines.filter(({ row }) => row >= whole.top && row <= whole.bottom);
  if (!block.some(({ entries }) => entries.some(isBeside))) return whole;
  const mayBeMoved = ({ entries }: Line): boolean => {
    const inside = entries
      .filter((entry) => holdsNumber(entry) && entry.at.column <= last)
      .map(({ at }) => at.column)
      .filter((column) => column >= labelled.first);
    return (
      !inside.includes(labelled.first) &&
      inside.length >= FEWEST_MOVED &&
      entries.some((entry) => isBeside(entry) && entry.at.column <= labelled.last + FARTHEST_SHIFT)
    );
  };
  const within = readFunds(grid, linesWithin(lines, { left: 1, right: last }), year);
  if (hasItsRate(within) && !hasItsRate(whole)) return within;
  const areSame = String(within.columns) === String(whole.columns);
  if (isRead)
    return areSame || hasItsRate(whole) || within.rows.length === 0 ? whole : notPlaced(whole);
  return block.some(mayBeMoved) ? whole : within;
}
