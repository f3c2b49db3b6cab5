import type { Assessment } from "../assessment/assessment";
import { pointRows } from "../assessment/point-rows";
import { decimal, fixed2, sum } from "../decimal";

/** The counted rows that have no score of either kind, and the points to be had in them, two places. */
export interface Unscored {
  readonly rows: number;
  readonly points: string;
}

/** What keeps a total from being computed: rows with neither a computed nor a printed score. */
export function unscoredOf(assessment: Pick<Assessment, "funds" | "indicators">): Unscored {
  const open = pointRows(assessment).filter(
    ({ score }) => score.computed === null && score.reported === null,
  );
  const weights = open.flatMap(({ weight }) => (weight === null ? [] : [decimal(weight)]));
  return { rows: open.length, points: fixed2(sum(weights)) };
}
