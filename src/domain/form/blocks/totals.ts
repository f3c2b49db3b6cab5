/** Reads 总分 and 评分等级, on rows of their own or on one. */
import { decimal, type Decimal } from "../../decimal";
import type { Place, TotalRow, Unplaced } from "../model/form";
import { figureAt, type Grid, type Line } from "../grid/grid";
import type { Claim } from "../model/claim";
import type { Header } from "../header/header";
import { POINTS_UNIT } from "./closing-lines";
import { gradeOn } from "./grade";
import { gradeScales } from "./grade-scale";
import { contradictingRows } from "./further-totals";
import { inlineTotal, type Sums } from "./inline-total";
import { notPlaced, readTotal } from "./total-row";
import { closingClaims } from "./totals-claims";

/** Total and grade as read. */
export interface Totals {
  readonly total: TotalRow | null;
  readonly grade: Place | null;
  readonly unplaced: readonly Unplaced[];
  readonly claims: readonly Claim[];
}

/** The lines at the end of the indicator table. */
export interface TotalLines {
  /** The total row; null where the form has none. */
  readonly total: Line | null;
  /** Other total rows directly above and below. */
  readonly adjacent: readonly Line[];
  /** All other total rows. */
  readonly further: readonly Line[];
  /** The lines after the table. */
  readonly tail: readonly Line[];
  /** Those of the tail that are neither a further total nor above a further table. */
  readonly ends: readonly Line[];
}

/** The total with the weight of an adjacent row (合计) where its own row has only the score. */
function withWeight(
  total: TotalRow,
  grid: Grid,
  header: Header,
  adjacent: readonly Line[],
): TotalRow {
  const column = header.columns.get("weight");
  if (column === undefined || total.weight?.number.kind === "number") return total;
  const weights = adjacent.map(({ row }) => figureAt(grid, { row, column }, POINTS_UNIT));
  return {
    ...total,
    weight: weights.find(({ number }) => number.kind === "number") ?? total.weight,
  };
}

/** Further totals after the table (总分：98分) that differ from the total's score. */
function contradictingTotals(lines: readonly Line[], total: TotalRow | null): Unplaced[] {
  return lines
    .flatMap(({ entries }) =>
      entries.filter((entry) => {
        const inline = inlineTotal(entry)?.figure.number;
        const score = total?.score?.number;
        if (inline?.kind !== "number") return false;
        return score?.kind !== "number" || !decimal(score.value).equals(decimal(inline.value));
      }),
    )
    .map(notPlaced);
}

/**
 * Reads total and grade.
 *
 * @param known.emptyColumn The column of an empty grade.
 * @param known.sums The sums of the points of funds and indicators.
 * @param known.parts The sums of the scores that further total rows may print.
 */
export function readTotals(
  grid: Grid,
  header: Header,
  lines: TotalLines,
  known: { emptyColumn: number; sums: Sums; parts: readonly Decimal[] },
): Totals {
  const { emptyColumn, sums, parts } = known;
  const read = lines.total === null ? null : readTotal(grid, header, lines.total, sums);
  const total = read && withWeight(read.total, grid, header, lines.adjacent);
  const gradeIn = (line: Line, mayLackLabel: boolean): Place | null =>
    gradeOn(grid, header, line, { mayLackLabel, emptyColumn, total });
  const onTotal = lines.total === null ? null : gradeIn(lines.total, true);
  const scales = gradeScales(lines.tail);
  const inTail = lines.tail.map((line) => (scales.has(line) ? null : gradeIn(line, false)));
  const grade = onTotal ?? inTail.find((one) => one !== null) ?? null;
  return {
    total,
    grade,
    unplaced: [
      ...(read?.unplaced ?? []),
      ...contradictingTotals(lines.tail, total),
      ...contradictingRows(header, lines, total, { whole: sums.scores, parts }),
    ],
    claims: closingClaims(
      header,
      { total: lines.total, ends: lines.ends, scales },
      { total, grade },
    ),
  };
}
