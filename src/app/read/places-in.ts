import type { Position } from "../../domain/cells";
import type { Change } from "../../domain/changes/change";
import { findWritten, type Written } from "../../domain/changes/find-written";
import type { CheckedReading } from "./check-reading";

/** Returns a function that finds the cell of a written change in the sheet as read again; null if it has none. */
export function placesIn(
  { cells, forms }: CheckedReading,
  written: Written,
): (change: Change) => Position | null {
  return findWritten(written, { cells, assessments: forms.map(({ assessment }) => assessment) });
}
