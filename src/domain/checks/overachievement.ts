/** Findings about targets passed by so much that they were set too low. */
import { decimal, fixed2 } from "../decimal";
import { achievedPercent, measure } from "../scoring/measure";
import { isPlaceholderText } from "../scoring/placeholder-text";
import { found, type Check } from "./check";
import { countedRows } from "./counted-rows";

/**
 * At or past the profile's threshold and no explanation. Of a bare number that may be a percentage
 * or a share every reading has to be past it.
 */
export const checkOverachievement: Check = (subject) => {
  const { explanation: rules, quantitative } = subject.profile;
  const threshold = decimal(quantitative.overachievedFrom);
  return countedRows(subject).flatMap(({ row }) => {
    const { target } = row.target;
    const { actual } = row.actual;
    if (row.explanation === null || !isPlaceholderText(row.explanation.text, rules)) return [];
    if (target.kind !== "quantity" || actual.kind !== "quantity") return [];
    const done = measure(target, actual).map(achievedPercent);
    const [first] = done;
    if (!first || !done.every((share) => share?.greaterThanOrEqualTo(threshold))) return [];
    return [
      found("overachieved", row.actual.at, {
        name: row.name.text,
        target: row.target.text,
        actual: row.actual.text,
        share: fixed2(first),
        threshold: quantitative.overachievedFrom,
      }),
    ];
  });
};
