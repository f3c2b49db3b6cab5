/** Findings about targets passed by so much that they were set too low. */
import { decimal, fixed2, type Decimal } from "../decimal";
import type { Indicator } from "../form/model/form";
import { achievedPercent, measure } from "../scoring/measure";
import { isPlaceholderText } from "../explanation/placeholder-text";
import type { Profile } from "../profiles/profile";
import { found, type Check } from "./check";
import { countedRows } from "./counted-rows";

/** At or past the profile's threshold and no explanation. */
export const checkOverachievement: Check = (subject) => {
  const { explanation: rules, quantitative } = subject.profile;
  return countedRows(subject).flatMap(({ row }) => {
    const share = overachievedPercent(row, subject.profile);
    if (share === null || row.explanation === null) return [];
    if (!isPlaceholderText(row.explanation.text, rules)) return [];
    return [
      found("overachieved", row.actual.at, {
        name: row.name.text,
        target: row.target.text,
        actual: row.actual.text,
        share: fixed2(share),
        threshold: quantitative.overachievedFrom,
      }),
    ];
  });
};

/**
 * How much of the target was done, in percent, where that has to be explained; else null. Of a bare
 * number that may be a percentage or a share every reading has to be past the threshold.
 */
export function overachievedPercent(row: Indicator, { quantitative }: Profile): Decimal | null {
  const { target } = row.target;
  const { actual } = row.actual;
  if (quantitative.overachievedDemands === "nothing") return null;
  if (target.kind !== "quantity" || actual.kind !== "quantity") return null;
  const threshold = decimal(quantitative.overachievedFrom);
  const done = measure(target, actual).map(achievedPercent);
  const past = done.every((share) => share?.greaterThanOrEqualTo(threshold));
  return past ? (done[0] ?? null) : null;
}
