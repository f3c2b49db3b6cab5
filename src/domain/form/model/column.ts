/** A column of an indicator table: what it holds, and how it is identified on any sheet. */

/**
 * What a column of the indicator table holds.
 *
 * - `block`: a label of the whole table (绩效指标), left of level 1;
 * - `sign`: the comparison of the target (≥), `nature`: 定量 or 定性, or 正向 or 反向;
 * - `unit`: the target's unit, `actualUnit`: the unit of the actual values;
 * - `deduction`: points taken off (扣分);
 * - `criterion`: how a row gets its points (评分标准), or a remark: the text decides;
 * - `project`, `department`, `performer`: columns of a list of many projects;
 * - `review`: points or opinion of a later judge (复核得分, 财政评分), never the unit's own;
 * - `other`: a known column that holds nothing of the form (备注, 完成率).
 */
export const COLUMN_ROLES = [
  "block",
  "level1",
  "level2",
  "name",
  "target",
  "actual",
  "weight",
  "score",
  "deduction",
  "criterion",
  "explanation",
  "sign",
  "nature",
  "unit",
  "actualUnit",
  "project",
  "department",
  "performer",
  "review",
  "other",
] as const;
/** One of `COLUMN_ROLES`. */
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** Whether a column holds no figure of the unit's own form: a header may have several of these. */
export const isApart = (role: ColumnRole | null): boolean =>
  role === "other" || role === "review" || role === "criterion";

/** Identifies a column of a header by its label, independent of sheet and address. */
export interface ColumnId {
  /** The label as `keyOf` gives it. */
  readonly label: string;
  /** Among the columns with this label: 0 for the first from the left. */
  readonly index: number;
}
