import type { FundsFinding, FundsSum } from "../../../domain/findings/funds-findings";
import { amount } from "../../figures";
import type { FindingSentences } from "../../sentences";

const COLUMN: Readonly<Record<FundsSum["column"], string>> = {
  initial: "initial budget",
  budget: "full-year budget",
  executed: "amount executed",
};

/** Sentences about the funds. */
export const fundsSentences: FindingSentences<FundsFinding["code"]> = {
  "rate-mismatch": ({ computed, executed, budget, reported }) =>
    `The execution rate should be ${computed}% (executed ${amount(executed)} ÷ budget ${amount(budget)}), the form says ${reported}%.`,
  "funds-sum": ({ column, parts, total }) =>
    `The parts of the ${COLUMN[column]} add up to ${amount(parts)}, which differs from their total of ${amount(total)}. Please check.`,
  "budget-zero": () =>
    "The full-year budget is empty or 0, so neither execution rate nor score can be computed. Please fill it in.",
  "over-executed": ({ executed, budget }) =>
    `The amount executed, ${amount(executed)}, exceeds the full-year budget of ${amount(budget)}; the score is at most the weight. Please check the figures or explain.`,
};
