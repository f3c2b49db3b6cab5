/** Rows that print the points of a level: 产出指标 | … | 50 | 48.5. */
import { decimal, sum, type Decimal } from "../../decimal";
import type { Indicator, Unplaced } from "../model/form";
import type { AlignedRow } from "./aligned-row";
import type { ColumnRole } from "../model/column";
import type { Entry } from "../grid/grid";
import { readNumber } from "../../quantity/numbers/number";

/** The printed points of a level. */
export interface Subtotal {
  /** The row's first label. */
  readonly label: Entry;
  readonly level1: string;
  /** Null: the points are those of the whole level 1. */
  readonly level2: string | null;
  readonly points: Entry;
  /** What is summed up. */
  readonly of: "weight" | "score";
}

const PARTS: readonly ColumnRole[] = ["block", "level1", "level2", "weight", "score"];

/** The number of a row's points; 0 for a row without any, null for points that are missing or unread. */
function pointsIn(row: Indicator, of: "weight" | "score"): Decimal | null {
  const figure = row[of];
  if (figure?.number.kind === "number") return decimal(figure.number.value);
  const isWithout = [row.weight, row.score].every(
    (each) => each === null || each.number.kind === "empty" || each.number.kind === "dash",
  );
  return isWithout ? decimal("0") : null;
}

function sumOf(rows: readonly Indicator[], of: "weight" | "score"): Decimal | null {
  const points = rows.map((row) => pointsIn(row, of));
  const known = points.filter((each) => each !== null);
  return known.length === points.length ? sum(known) : null;
}

/**
 * The points of a 小计 that are the sum of no rows above it: of those since the last 小计, of the level 2
 * or the level 1 of the row above, or of all.
 *
 * @param label The row's label.
 * @param figures The row's cells in the columns of weights and scores.
 * @param since The rows since the last 小计.
 */
export function differingSums(
  label: Entry,
  figures: readonly { readonly of: "weight" | "score"; readonly entry: Entry }[],
  all: readonly Indicator[],
  since: readonly Indicator[],
): Unplaced[] {
  const last = all.at(-1);
  if (last === undefined) return [];
  const ofLevel1 = all.filter(({ level1 }) => level1.text === last.level1.text);
  const ofLevel2 = ofLevel1.filter(({ level2 }) => level2.text === last.level2.text);
  return figures.flatMap(({ of, entry: { at, cell, text } }): readonly Unplaced[] => {
    const printed = readNumber(cell);
    if (printed.kind !== "number") return [];
    const sums = [since, ofLevel2, ofLevel1, all].map((rows) => sumOf(rows, of));
    const agrees = sums.some((each) => each === null || each.equals(decimal(printed.value)));
    return agrees ? [] : [{ at, reason: "subtotal-differs", text, beside: label.text }];
  });
}

/** Whether a row has a level's label and points, and nothing else that an indicator has. */
export function isLevelRow({ entries, stray }: AlignedRow): boolean {
  const hasLevel = entries.has("level1") || entries.has("level2");
  const hasPoints = entries.has("weight") || entries.has("score");
  return (
    hasLevel &&
    hasPoints &&
    stray.length === 0 &&
    [...entries.keys()].every((role) => PARTS.includes(role))
  );
}

/**
 * The subtotal of a row for which `isLevelRow` holds.
 *
 * @param levels The names of the levels at this row.
 */
export function subtotalOf(
  { entries }: AlignedRow,
  levels: { level1: string; level2: string },
): Subtotal | null {
  const label = entries.get("level1") ?? entries.get("level2");
  const of = entries.has("weight") ? "weight" : "score";
  const points = entries.get(of);
  if (label === undefined || points === undefined) return null;
  // The heading of a level 1 stands in the column of level 2 where level 1 has none.
  const level2 = entries.has("level2") && levels.level2 !== "" ? levels.level2 : null;
  return { label, level1: levels.level1, level2, points, of };
}

/**
 * The rows whose points are not the sum of their level's indicators. Such a row may be an indicator
 * without its name, so it is unplaced.
 */
export function wrongSubtotals(
  subtotals: readonly Subtotal[],
  rows: readonly Indicator[],
): Unplaced[] {
  return subtotals.flatMap(({ label, level1, level2, points, of }) => {
    const own = rows.filter(
      (row) => row.level1.text === level1 && (level2 === null || row.level2.text === level2),
    );
    const figures = own.flatMap((row) => {
      const number = row[of]?.number;
      return number?.kind === "number" ? [decimal(number.value)] : [];
    });
    const printed = readNumber(points.cell);
    const agrees = printed.kind === "number" && sum(figures).equals(decimal(printed.value));
    return agrees ? [] : [{ at: label.at, reason: "row-not-placed", text: label.text }];
  });
}
