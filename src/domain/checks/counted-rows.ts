/** The indicators that take part in a form's weights and total: the ones most checks look at. */
import type { FormScores, IndicatorScore } from "../scores/form-scores";

export function countedRows({
  indicators,
}: Pick<FormScores, "indicators">): readonly IndicatorScore[] {
  return indicators.filter(({ counted, extra }) => counted && !extra);
}
