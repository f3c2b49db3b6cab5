import type { Assessment } from "../assessment/assessment";
import { pointRows } from "../assessment/point-rows";
import { decimal, fixed2, sum } from "../decimal";

/**
 * The number of counted rows without any score, and the points that these rows could get, two places.
 */
export interface Unscored {
  readonly rows: number;
  readonly points: string;
}

/**
 * The rows that keep a total from being computed: those with neither a computed nor a printed score.
 */
export function unscoredOf(assessment: Pick<Assessment, "funds" | "indicators">): Unscored {
  const open = pointRows(assessment).filter(
    ({ score }) => score.computed === null && score.reported === null,
  );
  const weights = open.flatMap(({ weight }) => (weight === null ? [] : [decimal(weight)]));
  return { rows: open.length, points: fixed2(sum(weights)) };
}
