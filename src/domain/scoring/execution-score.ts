/** 预算执行率得分: weight × the exact rate, which counts up to the profile's cap, rounded half up. */
import { decimal, fixed2, plain, ZERO } from "../decimal";
import type { FundsRow } from "../form/model/form";
import type { Because } from "../scores/because";
import { isZeroBudgetFull } from "./execution-rate";
import { numberAt } from "../form/model/figures";
import type { Profile } from "../profiles/profile";
import { rowPoints } from "./row-points";
import { shownPercent, shownShare } from "./shown-share";

/**
 * The points of the 年度资金总额 row, rounded to the profile's places; null, with the reason, where budget,
 * executed amount or weight are missing. The exact rate is used, not the printed, rounded one.
 */
export function executionScore(
  row: FundsRow,
  profile: Profile,
): { readonly score: string | null; readonly because: Because } {
  const budget = numberAt(row.budget);
  const executed = numberAt(row.executed);
  const weight = numberAt(row.weight);
  if (isZeroBudgetFull(row, profile) && weight !== null) {
    const { cap } = profile.execution;
    const score = fixed2(rowPoints(weight.times(decimal(cap)).div(100), weight, profile));
    return { score, because: { rule: "zero-budget-full", cap, weight: plain(weight), score } };
  }
  if (budget === null || (!budget.greaterThan(0) && !isZeroBudgetFull(row, profile))) {
    return { score: null, because: { rule: "budget-zero" } };
  }
  if (executed === null) {
    return { score: null, because: { rule: "missing-executed" } };
  }
  if (weight === null) {
    const rule = row.weight === null ? "no-weight-column" : "missing-weight";
    return { score: null, because: { rule } };
  }
  const spent = executed.isNegative() ? ZERO : executed;
  const cap = decimal(profile.execution.cap);
  const capped = spent.times(100).greaterThan(budget.times(cap));
  const points = capped ? weight.times(cap).div(100) : weight.times(spent).div(budget);
  const score = fixed2(rowPoints(points, weight, profile));
  const exact = spent.times(100).div(budget);
  const figures = {
    executed: plain(spent),
    budget: plain(budget),
    weight: plain(weight),
    places: profile.places.score,
    score,
  };
  if (capped) {
    const rate = shownPercent(exact, (shown) => shown.greaterThan(cap));
    return { score, because: { rule: "execution-capped", ...figures, rate, cap: plain(cap) } };
  }
  const rate = shownShare(exact, weight, profile);
  return {
    score,
    because: {
      rule: "execution",
      ...figures,
      rate,
      rounded: !exact.equals(decimal(rate)),
      negative: executed.lessThan(0) ? plain(executed) : null,
    },
  };
}
