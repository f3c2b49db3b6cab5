/** One row of 项目资金: its rate, and the points of the 年度资金总额 row. */
import type { FundsRow } from "../form/model/form";
import type { FundsAssessment } from "../assessment/assessment";
import { fixed2 } from "../decimal";
import { fundsCount } from "./counted";
import { executionRate, printedExecutionRate } from "./execution-rate";
import { executionScore } from "./execution-score";
import { pointsAt } from "../form/model/figures";
import type { Profile } from "../profiles/profile";
import { reportedRate } from "./reported-rate";

/** Rates in percent and points, two places each; a part has no computed points. */
export function assessFunds(row: FundsRow, profile: Profile): FundsAssessment {
  const reported = reportedRate(row.rate, executionRate(row));
  const scored = fundsCount(row, profile) ? executionScore(row, profile) : null;
  return {
    row,
    rate: {
      reported: reported && fixed2(reported.percent),
      computed: printedExecutionRate(row, profile),
    },
    score: { reported: pointsAt(row.score), computed: scored?.score ?? null },
    because: scored?.because ?? null,
  };
}
