/** The planned changes of the form that most states show. */
import type { Change } from "../../../../src/domain/changes/change";
import { at, textCell } from "../assessment";

export const change = (
  row: number,
  column: number,
  subject: Change["subject"],
  label: string,
  before: string,
  after: string,
  formula?: string,
): Change => ({
  at: at(row, column),
  subject,
  label,
  before: { ...textCell(before), ...(formula === undefined ? {} : { formula }) },
  after:
    subject === "grade" || subject === "explanation-outline"
      ? { kind: "text", value: after }
      : { kind: "number", value: after, format: "0.00" },
  overFormula: formula !== undefined,
  overExplained: false,
});

export const changes: readonly Change[] = [
  change(7, 8, "execution-score", "年度资金总额", "9.60", "9.50"),
  change(21, 7, "indicator-score", "回访抽查批次", "10.00", "9.17"),
  change(33, 7, "total", "总分", "98.30", "95.37", "=SUM(G20:G32)"),
  change(34, 7, "grade", "评分等级", "", "优"),
];

const outline = (row: number, label: string, facts: string): Change =>
  change(row, 8, "explanation-outline", label, "", `原因：……（${facts}）；改进措施：……`);

export const outlines: readonly Change[] = [
  outline(22, "工单一次办结率", "目标值 ≥95.00(%)，实际完成 93.10(%)，得 14.70 分，扣 0.30 分"),
];

/** Two rows without an explanation. */
export const twoOutlines: readonly Change[] = [
  ...outlines,
  outline(25, "长效管理机制健全性", "目标值 健全，实际完成 部分达成，得 12.00 分，扣 3.00 分"),
];
