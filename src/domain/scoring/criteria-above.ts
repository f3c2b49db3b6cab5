/** Criteria that may apply to several rows: a cell merged downwards, or a text written only once. */
import type { Indicator, Place } from "../form/model/form";

/**
 * The criteria of the nearest row above with any, for rows without criteria of their own in the same
 * level 2; by the sheet's row. Merged areas are not known here.
 */
export function criteriaAbove(
  indicators: readonly Indicator[],
): ReadonlyMap<number, readonly Place[]> {
  const above = new Map<number, readonly Place[]>();
  let last: Indicator | null = null;
  for (const row of indicators) {
    if (row.criteria.length > 0) last = row;
    else if (last !== null && row.level2.text === last.level2.text) {
      above.set(row.row, last.criteria);
    } else last = null;
  }
  return above;
}
