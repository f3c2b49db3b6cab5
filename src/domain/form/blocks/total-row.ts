/** Reads the total row. */
import type { Figure, TotalRow, Unplaced } from "../model/form";
import { figureAt, placeAt, placeOf, type Entry, type Grid, type Line } from "../grid/grid";
import type { Header } from "../header/header";
import { isScoreLabel, isTotalLabel } from "../labels/row-labels";
import { readNumber } from "../../quantity/numbers/number";
import { isNumber, ownLabel, POINTS_UNIT, totalLabelOn } from "./closing-lines";
import { isGradeCell } from "./grade";
import { inlineTotal, withInline, type Sums } from "./inline-total";

/** The longest text that may stand for a score: 待定. */
const LONGEST_WORD = 6;
/** The longest text with a digit that may be meant as a score. */
const LONGEST_FIGURE = 24;

/** Whether a cell seems to hold a score that cannot be read: an error, a date, two numbers, 待定. */
const isUnreadableScore = ({ cell, key }: Entry): boolean =>
  readNumber(cell, POINTS_UNIT).kind === "unreadable" &&
  (cell.kind !== "text" || key.length <= (/\d/u.test(key) ? LONGEST_FIGURE : LONGEST_WORD));

/** An unplaced cell. */
export const notPlaced = ({ at, text }: Entry): Unplaced => ({
  at,
  reason: "cell-not-placed",
  text,
});

/** The columns of the points in the indicator table; null for a missing one. */
interface PointsColumns {
  readonly weight: number | null;
  readonly score: number | null;
}

interface Points {
  readonly weight: Entry | null;
  readonly score: Entry | null;
  /** Numbers that are neither. */
  readonly others: readonly Entry[];
}

/**
 * Which numbers of the row are weight and score: those in the columns of the points; where both
 * columns are empty, two numbers elsewhere; where the score's is, one number right of the weight.
 */
function pointsOf(numbers: readonly Entry[], columns: PointsColumns): Points {
  const inColumn = (column: number | null): Entry | null =>
    numbers.find(({ at }) => at.column === column) ?? null;
  const weight = inColumn(columns.weight);
  const score = inColumn(columns.score);
  // A score merged over several columns, then split and filled into them, counts once.
  const repeatsScore = ({ key, at }: Entry): boolean =>
    key === score?.key && weight === null && at.column < score.at.column;
  const others = numbers.filter(
    (entry) => entry !== weight && entry !== score && !repeatsScore(entry),
  );
  const [first, second, third] = others;
  const areOnlyTwo = second !== undefined && third === undefined;
  if (weight === null && score === null && columns.weight !== null && areOnlyTwo) {
    return { weight: first ?? null, score: second, others: [] };
  }
  if (score === null && first !== undefined && second === undefined) {
    // Left of the weight a single number may be anything.
    if (weight === null || first.at.column > weight.at.column) {
      return { weight, score: first, others: [] };
    }
  }
  return { weight, score, others };
}

/** The total row as read. */
export interface ReadTotal {
  readonly total: TotalRow;
  readonly unplaced: readonly Unplaced[];
}

/**
 * Reads the total row.
 *
 * @param sums The sums of the indicators' points, to distinguish a total of weights from one of scores.
 */
export function readTotal(grid: Grid, header: Header, line: Line, sums: Sums): ReadTotal {
  const label = totalLabelOn(line);
  const isBehindPairs = label !== undefined && label !== ownLabel(line);
  const rest = isBehindPairs
    ? line.entries.slice(line.entries.indexOf(label) + 1)
    : line.entries.filter((entry) => entry !== label);
  const { columns: own } = header;
  // Beside the scores, the sum of the deductions is no score.
  const deducted = own.has("score") ? own.get("deduction") : undefined;
  const numbers = rest.filter(
    (entry) =>
      isNumber(entry) && !header.ignored.has(entry.at.column) && entry.at.column !== deducted,
  );
  // A pair of label and score may stand in any columns.
  const isPair = isBehindPairs && numbers.length === 1;
  const columns: PointsColumns = {
    weight: isPair ? null : (own.get("weight") ?? null),
    score: isPair ? null : (own.get("score") ?? null),
  };
  const points = pointsOf(numbers, columns);
  // Without a score, an unreadable cell outside the columns of the points may be the score.
  const unreadable = rest.filter(
    (entry) =>
      points.score === null &&
      entry.at.column !== columns.weight &&
      entry.at.column !== columns.score &&
      !isGradeCell(entry) &&
      !isScoreLabel(entry.key) &&
      !isTotalLabel(entry.key) &&
      isUnreadableScore(entry),
  );
  const unplaced = [...points.others, ...unreadable].map(notPlaced);
  // The grade or its label may be in a column of the points.
  const gradeColumns = new Set(rest.filter(isGradeCell).map(({ at }) => at.column));
  const figure = (entry: Entry | null, column: number | null): Figure | null => {
    if (entry !== null) return figureAt(grid, entry.at, POINTS_UNIT);
    if (column === null || gradeColumns.has(column)) return null;
    return figureAt(grid, { row: line.row, column }, POINTS_UNIT);
  };
  const total: TotalRow = {
    label:
      label === undefined ? placeAt(grid, { row: line.row, column: header.left }) : placeOf(label),
    weight: figure(points.weight, columns.weight),
    score: figure(points.score, columns.score),
  };
  const inline = label === undefined ? null : inlineTotal(label);
  if (label === undefined || inline === null) return { total, unplaced };
  const whole = withInline(total, inline.figure, sums);
  return whole === null
    ? { total, unplaced: [...unplaced, notPlaced(label)] }
    : { total: whole, unplaced };
}
