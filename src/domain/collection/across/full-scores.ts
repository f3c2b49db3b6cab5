/** Full scores that a reviewer looks at: of all forms of a unit, and where little money was spent. */
import { decimal, parseDecimal } from "../../decimal";
import type { FormRecord } from "../form-record";
import { nameKeyOrNull, senderOf } from "../keys";
import { rateOf } from "../rate-bands";
import { totalOf } from "../statistics";
import type { AllFull, FullAtLowRate } from "./across-notice";
import { groupBy } from "../group-by";

const FULL = decimal("100");
const LEAST_FORMS = 2;
/** Below it a published rule of a city limits the total to 89 points. */
const LOW_RATE = decimal("80");

const isFull = (form: FormRecord): boolean => {
  const total = parseDecimal(totalOf(form) ?? "");
  return total !== null && total.greaterThanOrEqualTo(FULL);
};

export function allFull(forms: readonly FormRecord[]): readonly AllFull[] {
  const units = groupBy(
    forms.filter(({ unfilled }) => !unfilled),
    (form) => nameKeyOrNull(senderOf(form)),
  );
  return [...units.values()]
    .filter((of) => of.length >= LEAST_FORMS && of.every(isFull))
    .map((of) => ({
      kind: "all-full",
      unit: of[0] === undefined ? "" : senderOf(of[0]),
      forms: of,
    }));
}

/** Whether the rows have points, and none of them lost one. */
function areRowsFull({ rows }: FormRecord): boolean {
  const weighted = rows.flatMap(({ weight, score }) =>
    weight === null ? [] : [{ weight, score }],
  );
  return (
    weighted.length > 0 &&
    weighted.every(
      ({ weight, score }) => score !== null && decimal(score).greaterThanOrEqualTo(decimal(weight)),
    )
  );
}

export function fullAtLowRate(forms: readonly FormRecord[]): readonly FullAtLowRate[] {
  return forms.flatMap((form): readonly FullAtLowRate[] => {
    const rate = rateOf(form);
    if (rate === null || !decimal(rate).lessThan(LOW_RATE) || !areRowsFull(form)) return [];
    return [{ kind: "full-at-low-rate", rate, forms: [form] }];
  });
}
