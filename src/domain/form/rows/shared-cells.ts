/** Targets, answers and weights that one merged cell gives several rows. */
import { mergedAbove, type Cells } from "../../cells";
import { sum, type Decimal } from "../../decimal";
import { numberAt } from "../model/figures";
import type { Indicator, Place, Unplaced } from "../model/form";
import type { CheckedRows } from "./slipped-rows";

/**
 * Marks the rows whose target, answer or weight is merged over several rows: whose it is is not known, so that none
 * of them is computed, and the merged cell is reported. A weight that all rows share adds up with the others
 * (scoring/shared-points.ts).
 *
 * @param others The weights beside the indicators': those of the funds.
 * @param full What all weights add up to.
 */
export function withSharedCells(
  cells: Cells,
  all: readonly Indicator[],
  others: Decimal,
  full: Decimal,
): CheckedRows {
  const weights = sum([others, ...all.flatMap(({ weight }) => numberAt(weight) ?? [])]);
  const isWhole = weights.equals(full);
  const placesOf = ({ target, actual, weight }: Indicator): readonly Place[] =>
    isWhole || weight === null ? [target, actual] : [target, actual, weight];
  const shared = new Map<Indicator, Place>();
  for (const row of all) {
    for (const { at } of row.part === true ? [] : placesOf(row)) {
      const from = mergedAbove(cells, at);
      const above = all.find((other) => other.row === from?.row);
      const place = above && placesOf(above).find((one) => one.at.column === from?.column);
      if (above !== undefined && place?.text) shared.set(above, place).set(row, place);
    }
  }
  return {
    rows: all.map((row) => (shared.has(row) ? { ...row, slipped: true } : row)),
    unplaced: [...new Set(shared.values())].map(({ at, text }): Unplaced => ({
      at,
      reason: "cell-shared",
      text,
    })),
  };
}
