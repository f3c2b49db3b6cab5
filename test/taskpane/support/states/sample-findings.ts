/** The findings of the form that most states show. */
import type { CheckFinding, Finding } from "../../../../src/domain/findings/finding";
import { withSeverity } from "../../../../src/domain/findings/severity";
import { at } from "../assessment";

const FINDINGS: readonly CheckFinding[] = [
  {
    code: "score-mismatch",
    cell: at(21, 7),
    name: "回访抽查批次",
    reported: "10.00",
    computed: "9.17",
  },
  {
    code: "missing-explanation",
    cell: at(22, 8),
    name: "工单一次办结率",
    reason: { why: "below-weight", weight: "15.00", score: "14.70" },
  },
  {
    code: "total-mismatch",
    cell: at(33, 7),
    basis: "computed",
    low: "95.37",
    high: "95.37",
    waiting: 0,
    reported: "98.30",
  },
  {
    code: "overachieved",
    cell: at(20, 5),
    name: "热线受理量",
    actual: "65600.00(件)",
    target: "≥50000.00(件)",
    share: "131.20",
    threshold: "130.00",
  },
  {
    code: "band-edge",
    cell: at(25, 7),
    name: "长效管理机制健全性",
    reported: "12.00",
    band: { attainment: "partly", low: "9.00", high: "12.00" },
  },
  {
    code: "adjusted-score",
    cell: at(23, 7),
    name: "回访满意率",
    reported: "9.00",
    formula: "10.00",
    by: "overachieved",
  },
  {
    code: "own-criterion",
    cell: at(24, 6),
    name: "培训覆盖率",
    text: "由专家组酌情评分",
    why: "judged",
  },
  { code: "no-grade", cell: null },
];

export const findings: readonly Finding[] = FINDINGS.map(withSeverity);
