/** One row of 项目资金: its rate, and the points of the 年度资金总额 row. */
import { fixed2 } from "../decimal";
import { pointsAt } from "../form/model/figures";
import type { FundsRow } from "../form/model/form";
import type { Profile } from "../profiles/profile";
import type { FundsScore } from "../scores/form-scores";
import { isFundsRowCounted } from "./counted-rows";
import { isExplained } from "./explained-row";
import { executionRate, printedExecutionRate } from "./execution-rate";
import { executionScore } from "./execution-score";
import { printedRate } from "./printed-rate";

/** Rates in percent and points, two places each; a part has no computed points. */
export function scoreFunds(row: FundsRow, profile: Profile): FundsScore {
  const exactRate = executionRate(row, profile);
  const printed = printedRate(row.rate, exactRate);
  const counted = isFundsRowCounted(row, profile);
  const scored = counted ? executionScore(row, profile) : null;
  return {
    row,
    counted,
    rate: {
      reported: printed && fixed2(printed.percent),
      computed: printedExecutionRate(row, profile),
    },
    exactRate,
    printedRate: printed,
    score: { reported: pointsAt(row.score), computed: scored?.score ?? null },
    explained: isExplained(row.explanation, profile),
    because: scored?.because ?? null,
  };
}
