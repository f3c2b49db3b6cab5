/** Full scores to be reviewed: of all forms of a unit, and at a low execution rate. */
import { decimal, parseDecimal } from "../../decimal";
import type { FormRecord } from "../form-record";
import { nameKeyOrNull, senderOf } from "../keys";
import { rateOf } from "../rate-bands";
import { totalOf } from "../statistics";
import type { AllFull, FullAtLowRate } from "./across-notice";
import { groupBy } from "../group-by";

const FULL = decimal("100");
const LEAST_FORMS = 2;
/** Percent. Source: a published municipal rule that limits the total to 89 points below this rate. */
const LOW_RATE = decimal("80");

const isFull = (form: FormRecord): boolean => {
  const total = parseDecimal(totalOf(form) ?? "");
  return total !== null && total.greaterThanOrEqualTo(FULL);
};

/** One notice for each unit with two forms or more, all of which have 100 points. Unfilled forms do not count. */
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

/** Whether there are rows with points, and none of them lost a point. */
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

/** One notice for each form whose rows all have their full points at an execution rate below `LOW_RATE`. */
export function fullAtLowRate(forms: readonly FormRecord[]): readonly FullAtLowRate[] {
  return forms.flatMap((form): readonly FullAtLowRate[] => {
    const rate = rateOf(form);
    if (rate === null || !decimal(rate).lessThan(LOW_RATE) || !areRowsFull(form)) return [];
    return [{ kind: "full-at-low-rate", rate, forms: [form] }];
  });
}
