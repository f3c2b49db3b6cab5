/** Findings about the execution of the budget: rate, missing budget, more spent than there was. */
import { fixed, plain } from "../decimal";
import type { FundsAssessment } from "../assessment/assessment";
import { fundsCount } from "../scoring/counted";
import { executionRate } from "../scoring/execution-rate";
import { amountAt, numberAt } from "../form/model/figures";
import { agrees, reportedRate } from "../scoring/reported-rate";
import type { Profile } from "../profiles/profile";
import { found, type Check } from "./check";
import type { Finding } from "../findings/finding";

export const checkExecution: Check = ({ funds, profile }) =>
  funds.flatMap((each) => [...rateOf(each), ...budgetOf(each, profile), ...excessOf(each)]);

/** A printed rate is held to its own places; without a budget above 0 there is nothing to hold it to. */
function rateOf({ row }: FundsAssessment): readonly Finding[] {
  const exact = executionRate(row);
  const reported = reportedRate(row.rate, exact);
  if (row.rate === null || exact === null || reported === null) return [];
  if (agrees(reported, exact)) return [];
  return [
    found("rate-mismatch", row.rate.at, {
      label: row.label.text,
      reported: fixed(reported.percent, reported.places),
      computed: fixed(exact, Math.max(reported.places, 2)),
      executed: amountAt(row.executed) ?? "",
      budget: amountAt(row.budget) ?? "",
    }),
  ];
}

/** Without a full-year budget, or without what was spent of it, no rate and no score can be given. */
function budgetOf({ row }: FundsAssessment, profile: Profile): readonly Finding[] {
  if (row.role !== "total" || !(fundsCount(row, profile) || row.rate !== null)) return [];
  const { budget, executed, label } = row;
  const params = { label: label.text };
  if (budget?.number.kind !== "unreadable") {
    const amount = numberAt(budget);
    if (amount === null || !amount.greaterThan(0)) {
      return [found("budget-zero", budget?.at ?? label.at, params)];
    }
  }
  const kind = executed?.number.kind;
  if (executed === null || (kind !== "empty" && kind !== "dash")) return [];
  return [found("missing-actual", executed.at, { name: label.text, of: "executed" })];
}

/** Only the total counts: between its parts money may have been moved. */
function excessOf({ row }: FundsAssessment): readonly Finding[] {
  const budget = numberAt(row.budget);
  const executed = numberAt(row.executed);
  if (row.role !== "total" || row.executed === null || budget === null || executed === null) {
    return [];
  }
  if (!budget.greaterThan(0) || !executed.greaterThan(budget)) return [];
  return [
    found("over-executed", row.executed.at, {
      label: row.label.text,
      budget: amountAt(row.budget) ?? plain(budget),
      executed: amountAt(row.executed) ?? plain(executed),
    }),
  ];
}
