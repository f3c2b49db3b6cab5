import type { FundsFinding, FundsSum } from "../../../domain/findings/funds-findings";
import { amount } from "../../figures";
import type { FindingSentences } from "../../sentences";

const COLUMN: Readonly<Record<FundsSum["column"], string>> = {
  initial: "年初预算数",
  budget: "全年预算数",
  executed: "全年执行数",
};

/** Sentences about 项目资金. */
export const fundsSentences: FindingSentences<FundsFinding["code"]> = {
  "rate-mismatch": ({ computed, executed, budget, reported }) =>
    `执行率应为 ${computed}%（执行数 ${amount(executed)} ÷ 预算数 ${amount(budget)}），表上写的是 ${reported}%。`,
  "funds-sum": ({ column, parts, total }) =>
    `${COLUMN[column]}的各项资金合计 ${amount(parts)}，与年度资金总额 ${amount(total)} 不一致，请核对。`,
  "budget-zero": () => "全年预算数为空或为 0，算不出执行率和得分，请补填。",
  "over-executed": ({ executed, budget }) =>
    `全年执行数 ${amount(executed)} 超过全年预算数 ${amount(budget)}，得分最高为该项分值，请核对数据，或说明原因。`,
};
