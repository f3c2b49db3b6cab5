/** 执行率 = 全年执行数 ÷ 全年预算数, never ÷ 年初预算数. */
import { shownRounded, type Decimal } from "../decimal";
import type { FundsRow } from "../form/model/form";
import { numberAt } from "../form/model/figures";
import type { Profile } from "../profiles/profile";

/** The exact rate in percent; null without a full-year budget above 0 or without an executed amount. */
export function executionRate(row: FundsRow): Decimal | null {
  const budget = numberAt(row.budget);
  const executed = numberAt(row.executed);
  if (budget === null || executed === null || !budget.greaterThan(0)) return null;
  return executed.times(100).div(budget);
}

/** The rate as it is printed, in percent, rounded to the profile's places ("95.01"); null where there is none. */
export function printedExecutionRate(row: FundsRow, profile: Profile): string | null {
  const rate = executionRate(row);
  return rate && shownRounded(rate, profile.places.rate);
}
