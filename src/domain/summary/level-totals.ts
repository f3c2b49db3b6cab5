import { decimal, fixed2, sum } from "../decimal";
import type { Assessment } from "../assessment/assessment";
import type { Compared } from "../scores/compared";
import { pointsAt } from "../form/model/figures";
import { lostPoints } from "./lost-points";

/** The points of one level 1 of a form; the funds row counts as one of its own. */
export interface LevelTotal {
  /** The level's name; null for the funds row (预算执行率). */
  readonly level1: string | null;
  /** Possible points and points got (computed, else printed), two places: they add up to the total. */
  readonly weight: string;
  readonly score: string;
  /** Weight less score; null when nothing is lost. */
  readonly lost: string | null;
  /** Score per weight in percent, between "0.00" and "100.00", for drawing. */
  readonly share: string;
  /** Rows without any score: their points count neither as got nor as lost. */
  readonly unscored: number;
  /** Rows whose printed score is used because none could be computed. */
  readonly asPrinted: number;
}

interface ScoredRow {
  readonly level1: string | null;
  readonly weight: string | null;
  readonly score: Compared;
}

/** A form's points by level 1, in the order of the form; rows without a weight are left out. */
export function levelTotals({ funds, indicators }: Assessment): readonly LevelTotal[] {
  const rows: readonly ScoredRow[] = [
    ...funds
      .filter(({ row }) => row.role === "total")
      .map(({ row, score }) => ({ level1: null, weight: pointsAt(row.weight), score })),
    ...indicators.map(({ row, weight, score }) => ({ level1: row.level1.text, weight, score })),
  ];
  const levels = [...new Set(rows.map((row) => row.level1))];
  return levels.flatMap((level1) => totalOf(rows.filter((row) => row.level1 === level1)));
}

function totalOf(rows: readonly ScoredRow[]): readonly LevelTotal[] {
  const weighted = rows.filter((row) => row.weight !== null);
  const [first] = weighted;
  if (first === undefined) return [];
  const pointsOf = ({ score }: ScoredRow) => score.computed ?? score.reported;
  const weight = sum(weighted.map((row) => decimal(row.weight ?? "0")));
  const score = sum(weighted.map((row) => decimal(pointsOf(row) ?? "0")));
  const lost = sum(weighted.map((row) => decimal(lostPoints(row.weight, row.score) ?? "0")));
  const percent = weight.greaterThan(0) ? score.times(100).dividedBy(weight) : decimal("0");
  return [
    {
      level1: first.level1,
      weight: fixed2(weight),
      score: fixed2(score),
      lost: lost.greaterThan(0) ? fixed2(lost) : null,
      share: fixed2(clamp(percent)),
      unscored: weighted.filter((row) => pointsOf(row) === null).length,
      asPrinted: weighted.filter(
        ({ score: { computed, reported } }) => computed === null && reported !== null,
      ).length,
    },
  ];
}

function clamp(percent: ReturnType<typeof decimal>) {
  if (percent.lessThan(0)) return decimal("0");
  return percent.greaterThan(100) ? decimal("100") : percent;
}
