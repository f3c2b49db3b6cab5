/** The indicators that take part in a form's weights and total: the ones most checks look at. */
import type { IndicatorAssessment } from "../assessment/assessment";
import { indicatorCounts, isExtra } from "../scoring/counted";
import type { Subject } from "./check";

export function countedRows({ indicators, profile }: Subject): readonly IndicatorAssessment[] {
  return indicators.filter(({ row }) => indicatorCounts(row, profile) && !isExtra(row));
}
