/** 执行率 = 全年执行数 ÷ 全年预算数, never ÷ 年初预算数. */
import { decimal, shownRounded, type Decimal } from "../decimal";
import type { FundsRow } from "../form/model/form";
import { numberAt } from "../form/model/figures";
import type { Profile } from "../profiles/profile";

/** Whether the total budget and the executed amount are 0, and the profile counts that as 100 %. */
export function isZeroBudgetFull(row: FundsRow, { execution }: Profile): boolean {
  if (row.role !== "total" || execution.zeroBudget !== "full") return false;
  return [row.budget, row.executed].every((amount) => numberAt(amount)?.isZero() === true);
}

/**
 * The exact rate in percent; null without a full-year budget above 0 or without an executed amount.
 * 0 ÷ 0 is 100 where the profile says so.
 */
export function executionRate(row: FundsRow, profile: Profile): Decimal | null {
  if (isZeroBudgetFull(row, profile)) return decimal("100");
  const budget = numberAt(row.budget);
  const executed = numberAt(row.executed);
  if (budget === null || executed === null || !budget.greaterThan(0)) return null;
  return executed.times(100).div(budget);
}

/** The rate as it is printed, in percent, rounded to the profile's places ("95.01"); null where there is none. */
export function printedExecutionRate(row: FundsRow, profile: Profile): string | null {
  const rate = executionRate(row, profile);
  return rate && shownRounded(rate, profile.places.rate);
}
