import type { Position } from "../../domain/cells";
import type { Assessment } from "../../domain/assessment/assessment";
import type { Because } from "../../domain/scores/because";
import type { Compared } from "../../domain/scores/compared";

/** One scored row of a form as the list shows it: an indicator, or the 年度资金总额 row. */
export interface ScoredRow {
  readonly key: string;
  /** The score's cell; the name's cell where the row has no score cell. */
  readonly at: Position;
  readonly name: string;
  /** Points, a decimal string; null where the form gives none. */
  readonly weight: string | null;
  readonly score: Compared;
  readonly because: Because | null;
  readonly target: string | null;
  readonly actual: string | null;
}

/** The scored rows of one level 1. */
export interface ScoredGroup {
  /** Null for the funds row (预算执行率). */
  readonly level1: string | null;
  readonly rows: readonly ScoredRow[];
}

/** A form's scored rows under their level 1, in the order of the form. */
export function scoredGroups({ funds, indicators }: Assessment): readonly ScoredGroup[] {
  const fundsRows = funds
    .filter(({ row }) => row.role === "total")
    .map(({ row, score, because }): ScoredRow => ({
      key: "funds",
      at: (row.score ?? row.label).at,
      name: row.label.text,
      weight: row.weight?.text ?? null,
      score,
      because,
      target: row.budget?.text ?? null,
      actual: row.executed?.text ?? null,
    }));
  const levels = [...new Set(indicators.map(({ row }) => row.level1.text))];
  const groups = levels.map((level1): ScoredGroup => ({
    level1,
    rows: indicators
      .filter(({ row }) => row.level1.text === level1)
      .map(({ row, weight, score, because }) => ({
        key: String(row.row),
        at: (row.score ?? row.name).at,
        name: row.name.text,
        weight,
        score,
        because,
        target: row.target.text,
        actual: row.actual.text,
      })),
  }));
  return fundsRows.length === 0 ? groups : [{ level1: null, rows: fundsRows }, ...groups];
}
