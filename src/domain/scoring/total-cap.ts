/** The cap on a total while the execution rate is low. */
import { decimal, type Decimal } from "../decimal";
import type { Profile, TotalCap } from "../profiles/profile";
import type { FundsScore } from "../scores/form-scores";

/** The cap that a form's execution rate leads to, and that rate in percent. */
export interface ReachedCap extends TotalCap {
  readonly rate: Decimal;
}

/** The lowest cap that applies at the rate of 年度资金总额; null where none does. */
export function capOfTotal(
  funds: readonly Pick<FundsScore, "row" | "exactRate">[],
  { execution }: Profile,
): ReachedCap | null {
  const rate = funds.find(({ row }) => row.role === "total")?.exactRate ?? null;
  if (rate === null) return null;
  const cap = execution.totalCaps.filter(({ below }) => rate.lessThan(decimal(below))).at(-1);
  return cap === undefined ? null : { ...cap, rate };
}

/** A total limited by its cap. */
export function underCap(total: Decimal, cap: TotalCap | null): Decimal {
  if (cap === null) return total;
  const most = decimal(cap.most);
  return total.greaterThan(most) ? most : total;
}
