/** Findings about targets passed by so much that they were set too low. */
import { decimal, fixed2, type Decimal } from "../decimal";
import { isPlaceholderText } from "../explanation/placeholder-text";
import type { Overachieved } from "../findings/answer-findings";
import type { Profile } from "../profiles/profile";
import type { IndicatorScore } from "../scores/form-scores";
import type { Check } from "./check";
import { countedRows } from "./counted-rows";

/** At or past the profile's threshold and no explanation. */
export const checkOverachievement: Check = (subject) => {
  const { explanation: rules, quantitative } = subject.profile;
  return countedRows(subject).flatMap((each): readonly Overachieved[] => {
    const { row } = each;
    const share = overachievedPercent(each, subject.profile);
    if (share === null || row.explanation === null) return [];
    if (!isPlaceholderText(row.explanation.text, rules)) return [];
    return [
      {
        code: "overachieved",
        cell: row.actual.at,
        name: row.name.text,
        target: row.target.text,
        actual: row.actual.text,
        share: fixed2(share),
        threshold: quantitative.overachievedFrom,
      },
    ];
  });
};

/**
 * How much of the target was done, in percent, where that has to be explained; else null. Of a bare
 * number that may be a percentage or a share every reading has to be past the threshold.
 */
export function overachievedPercent(
  { readings }: Pick<IndicatorScore, "readings">,
  { quantitative }: Profile,
): Decimal | null {
  if (quantitative.overachievedDemands === "nothing" || readings === null) return null;
  const threshold = decimal(quantitative.overachievedFrom);
  const past = readings.every(({ achieved }) => achieved?.greaterThanOrEqualTo(threshold));
  return past ? (readings[0]?.achieved ?? null) : null;
}
