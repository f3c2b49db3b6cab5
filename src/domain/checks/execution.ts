/** Findings about the execution of the budget: rate, missing budget, more spent than there was. */
import { fixed, plain } from "../decimal";
import type { CheckFinding } from "../findings/finding";
import type { FundsFinding } from "../findings/funds-findings";
import { amountAt, numberAt } from "../form/model/figures";
import type { Form } from "../form/model/form";
import type { FundsScore } from "../scores/form-scores";
import type { Check } from "./check";

/**
 * Gives rate-mismatch, budget-zero, over-executed, and missing-actual for a missing executed amount.
 */
export const checkExecution: Check = ({ form, funds }) =>
  funds.flatMap((each) => [
    ...rateOf(each),
    ...(mayHaveBudget(form, each) ? [] : budgetOf(each)),
    ...excessOf(each),
  ]);

/** Whether the column of the budget may be one whose label is unknown, which is reported. */
const mayHaveBudget = ({ unplaced }: Form, { row: { budget, label } }: FundsScore): boolean =>
  budget === null &&
  unplaced.some(({ at, reason }) => reason === "column-not-placed" && at.row < label.at.row);

/** A printed rate is compared at its own places, where there is a budget above 0. */
function rateOf({ row, exactRate, printedRate }: FundsScore): readonly FundsFinding[] {
  const executed = amountAt(row.executed);
  const budget = amountAt(row.budget);
  if (row.rate === null || exactRate === null || printedRate?.agrees !== false) return [];
  if (executed === null || budget === null) return [];
  return [
    {
      code: "rate-mismatch",
      cell: row.rate.at,
      label: row.label.text,
      reported: fixed(printedRate.percent, printedRate.places),
      computed: fixed(exactRate, Math.max(printedRate.places, 2)),
      executed,
      budget,
    },
  ];
}

/** Without a full-year budget, or without what was spent of it, no rate and no score can be given. */
function budgetOf({ row, counted, exactRate }: FundsScore): readonly CheckFinding[] {
  if (exactRate !== null || row.role !== "total" || !(counted || row.rate !== null)) return [];
  const { budget, executed, label } = row;
  if (budget?.number.kind !== "unreadable") {
    const amount = numberAt(budget);
    if (amount === null || !amount.greaterThan(0)) {
      return [{ code: "budget-zero", cell: budget?.at ?? label.at, label: label.text }];
    }
  }
  if (executed?.number.kind !== "empty" && executed?.number.kind !== "dash") return [];
  return [{ code: "missing-actual", cell: executed.at, name: label.text, of: "executed" }];
}

/** Only the total counts: between its parts money may have been moved. */
function excessOf({ row }: FundsScore): readonly FundsFinding[] {
  const budget = numberAt(row.budget);
  const executed = numberAt(row.executed);
  if (row.role !== "total" || row.executed === null || budget === null || executed === null) {
    return [];
  }
  if (!budget.greaterThan(0) || !executed.greaterThan(budget)) return [];
  return [
    {
      code: "over-executed",
      cell: row.executed.at,
      label: row.label.text,
      budget: amountAt(row.budget) ?? plain(budget),
      executed: amountAt(row.executed) ?? plain(executed),
    },
  ];
}
