/** The rows of the form that most states show. */
import type { RowTuple } from "../assessment";

/** One row short of its target, one still without a score. */
export const rows: readonly RowTuple[] = [
  [
    "产出指标",
    "数量指标",
    "热线受理量",
    "≥50000.00(件)",
    "65600.00(件)",
    "10.00",
    "10.00",
    "10.00",
  ],
  ["产出指标", "数量指标", "回访抽查批次", "≥12.00(次)", "11.00(次)", "10.00", "10.00", "9.17"],
  ["产出指标", "质量指标", "工单一次办结率", "≥95.00(%)", "93.10(%)", "15.00", "14.70", "14.70"],
  ["产出指标", "时效指标", "工单按时办结率", "≥98.00(%)", "98.60(%)", "15.00", "15.00", "15.00"],
  ["效益指标", "社会效益指标", "群众诉求响应能力", "提升", "达成指标", "15.00", "15.00", "15.00"],
  ["效益指标", "可持续影响指标", "长效管理机制健全性", "健全", "部分达成", "15.00", null, null],
  [
    "满意度指标",
    "服务对象满意度指标",
    "来电人满意度",
    "≥90.00(%)",
    "92.40(%)",
    "10.00",
    "10.00",
    "10.00",
  ],
];

/** All rows with a score, one by judgement. */
export const judged = rows.map((row): RowTuple =>
  row[7] === null ? [row[0], row[1], row[2], row[3], row[4], row[5], "12.00", "12.00"] : row,
);

/** The same, each score as it is computed. */
export const correct = judged.map((row): RowTuple => [
  row[0],
  row[1],
  row[2],
  row[3],
  row[4],
  row[5],
  row[7],
  row[7],
]);
