/** Rows that give a level's points on a row of their own: 产出指标 | … | 50 | 48.5. */
import { decimal, sum } from "../../decimal";
import type { Indicator, Unplaced } from "../model/form";
import type { AlignedRow } from "./align-row";
import type { ColumnRole } from "../labels/column-labels";
import type { Entry } from "../grid/grid";
import { readNumber } from "../../quantity/number";

/** What such a row says: the levels it closes or opens, and their points. */
export interface Subtotal {
  readonly first: Entry;
  readonly level1: string;
  /** Null: of the whole level 1. */
  readonly level2: string | null;
  readonly points: Entry;
  readonly of: "weight" | "score";
}

const PARTS: readonly ColumnRole[] = ["block", "level1", "level2", "weight", "score"];

/** A level's label and points, and nothing that an indicator has. */
export function isLevelRow({ entries, stray }: AlignedRow): boolean {
  const labelled = entries.has("level1") || entries.has("level2");
  const scored = entries.has("weight") || entries.has("score");
  return (
    labelled &&
    scored &&
    stray.length === 0 &&
    [...entries.keys()].every((role) => PARTS.includes(role))
  );
}

/** Takes a row that `isLevelRow` and the levels in force at it; null where its points are no number. */
export function subtotalOf(
  { entries }: AlignedRow,
  levels: { level1: string; level2: string },
): Subtotal | null {
  const first = entries.get("level1") ?? entries.get("level2");
  const of = entries.has("weight") ? "weight" : "score";
  const points = entries.get(of);
  if (first === undefined || points === undefined) return null;
  const level2 = entries.has("level2") ? levels.level2 : null;
  return { first, level1: levels.level1, level2, points, of };
}

/**
 * The subtotals that are none: the level's own rows do not add up to them, so that an indicator may
 * have lost its name.
 */
export function unlikeTheirRows(
  subtotals: readonly Subtotal[],
  rows: readonly Indicator[],
): Unplaced[] {
  return subtotals.flatMap(({ first, level1, level2, points, of }) => {
    const own = rows.filter(
      (row) => row.level1.text === level1 && (level2 === null || row.level2.text === level2),
    );
    const figures = own.flatMap((row) => {
      const number = row[of]?.number;
      return number?.kind === "number" ? [decimal(number.value)] : [];
    });
    const said = readNumber(points.cell);
    const agrees = said.kind === "number" && sum(figures).equals(decimal(said.value));
    return agrees ? [] : [{ at: first.at, reason: "row-not-placed", text: first.text }];
  });
}
