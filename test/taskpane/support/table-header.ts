/** Headers of indicator tables, as the pane lists their columns. */
import type { ColumnRole } from "../../../src/domain/form/model/column";
import type { TableColumn, TableHeader } from "../../../src/domain/form/model/form";

type ColumnTuple = readonly [
  text: string,
  role: ColumnRole | null,
  samples?: readonly string[],
  chosen?: boolean,
];

/** The columns of a header in row 19, from A on. */
export function headerOf(...columns: readonly ColumnTuple[]): TableHeader {
  return {
    fingerprint: columns.map(([text]) => text).join("\n"),
    columns: columns.map(([text, role, samples = [], chosen = false], index): TableColumn => ({
      at: { row: 19, column: index + 1 },
      text,
      id: { label: text, index: 0 },
      role,
      chosen,
      samples,
    })),
  };
}

const LEVELS: readonly ColumnTuple[] = [
  ["一级指标", "level1", ["产出指标", "效益指标"]],
  ["二级指标", "level2", ["数量指标", "质量指标"]],
  ["三级指标", "name", ["热线受理量", "回访抽查批次"]],
  ["年度指标值", "target", ["≥50000.00(件)", "=12.00(批)"]],
];
const POINTS: readonly ColumnTuple[] = [
  ["分值", "weight", ["10.00"]],
  ["得分", "score", ["10.00", "9.17"]],
];
const REASONS: ColumnTuple = ["偏差原因分析及改进措施", "explanation", ["当年来电多于往年"]];
const ANSWERS = ["65600.00(件)", "11.00(批)"];

export const known = headerOf(...LEVELS, ["实际完成值", "actual", ANSWERS], ...POINTS, REASONS);

export const unknown = headerOf(
  ...LEVELS,
  ["年末摸底情况（自查）", null, ANSWERS],
  ...POINTS,
  REASONS,
);

export const chosen = headerOf(
  ...LEVELS,
  ["年末摸底情况（自查）", "actual", ANSWERS, true],
  ...POINTS,
  REASONS,
);
