/** 预算执行率得分: weight × the exact rate, as far as the profile's cap, half up. */
import { decimal, fixed2, plain } from "../decimal";
import type { FundsRow } from "../form/model/form";
import type { Because } from "../assessment/assessment";
import { numberAt } from "../form/model/figures";
import type { Profile } from "../profiles/profile";
import { rowPoints } from "./row-points";
import { shownPercent, shownShare } from "./shown-share";

/**
 * The points of the 年度资金总额 row, rounded to the profile's places; null, with the
 * reason, where budget, executed amount or weight are missing. The exact rate counts, not
 * the printed one, which has lost its further places.
 */
export function executionScore(
  row: FundsRow,
  profile: Profile,
): { readonly score: string | null; readonly because: Because } {
  const budget = numberAt(row.budget);
  const executed = numberAt(row.executed);
  const weight = numberAt(row.weight);
  if (budget === null || !budget.greaterThan(0)) {
    return { score: null, because: { rule: "budget-zero", params: {} } };
  }
  if (executed === null) {
    return { score: null, because: { rule: "missing-executed", params: {} } };
  }
  if (weight === null) {
    const rule = row.weight === null ? "no-weight-column" : "missing-weight";
    return { score: null, because: { rule, params: {} } };
  }
  const spent = executed.isNegative() ? executed.times(0) : executed;
  const cap = decimal(profile.execution.cap);
  const capped = spent.times(100).greaterThan(budget.times(cap));
  const points = capped ? weight.times(cap).div(100) : weight.times(spent).div(budget);
  const score = fixed2(rowPoints(points, weight, profile));
  const exact = spent.times(100).div(budget);
  const rate = capped
    ? shownPercent(exact, (shown) => shown.greaterThan(cap))
    : shownShare(exact, weight, profile);
  return {
    score,
    because: {
      rule: capped ? "execution-capped" : "execution",
      params: {
        executed: plain(spent),
        budget: plain(budget),
        rate,
        rounded: exact.equals(decimal(rate)) ? "" : "rounded",
        weight: plain(weight),
        cap: capped ? plain(cap) : "",
        negative: executed.lessThan(0) ? plain(executed) : "",
        places: String(profile.places.score),
        score,
      },
    },
  };
}
