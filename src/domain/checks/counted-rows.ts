/** The indicators that take part in a form's weights and total: the ones most checks look at. */
import type { FormScores, IndicatorScore } from "../scores/form-scores";

/** The counted rows of the indicator table, without 加分项. */
export function countedRows({
  indicators,
}: Pick<FormScores, "indicators">): readonly IndicatorScore[] {
  return indicators.filter(({ counted, extra }) => counted && !extra);
}
