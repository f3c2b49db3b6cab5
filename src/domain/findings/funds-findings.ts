/** Findings about 项目资金. Amounts are as the cells show them, without thousands separators. */
import type { Found } from "./found";

/** The printed execution rate is not executed ÷ budget; rates in percent at the printed places. */
export interface RateMismatch extends Found<"rate-mismatch"> {
  readonly label: string;
  readonly reported: string;
  readonly computed: string;
  readonly executed: string;
  readonly budget: string;
}

/** The parts of the funds do not add up to their total. */
export interface FundsSum extends Found<"funds-sum"> {
  readonly column: "initial" | "budget" | "executed";
  readonly total: string;
  readonly parts: string;
}

/** No full-year budget above 0. */
export interface BudgetZero extends Found<"budget-zero"> {
  readonly label: string;
}

/** More was executed than there was budget. */
export interface OverExecuted extends Found<"over-executed"> {
  readonly label: string;
  readonly budget: string;
  readonly executed: string;
}

export type FundsFinding = RateMismatch | FundsSum | BudgetZero | OverExecuted;
