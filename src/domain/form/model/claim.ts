/** What each filled cell of a form was read as. */
import type { Position } from "../../cells";

/**
 * The roles that a cell may have.
 *
 * - `title`; `head-label`, `head-value`: 项目名称, 主管部门 … and what is filled in; a cell that holds
 *   both is a value;
 * - `list`: a list of projects above the form, which is no part of it;
 * - `funds-header`, `funds-label`, `funds-figure`: the columns, rows and figures of 项目资金;
 * - `goal-label`, `goal-text`: 预期目标 and 实际完成情况;
 * - `header`: the header of the indicator table; `block`: a label of the whole table (绩效指标);
 * - `level`, `name`, `target`, `actual`, `weight`, `score`, `explanation`: a row of the table; signs
 *   and units of their own belong to target and actual value;
 * - `deduction`: points taken off; `criterion`: how the row gets its points, or a remark on it;
 * - `former-target`: the year's target where an adjusted one counts, or the reverse;
 * - `project`, `department`, `performer`: a row's values in a list of many projects;
 * - `review`: a later judge's; `other-column`: a column whose label is known and that is not read;
 * - `subtotal`: points of a level, and totals above the closing one;
 * - `total-label`, `total-figure`, `grade-label`, `grade`;
 * - `note`: remarks, reasons and signatures on rows of their own, the unit of the amounts;
 * - `noise`: page numbers and printing notes;
 * - `unplaced`: reported as `layout-unclear`;
 * - `outside`: beside or below the form;
 * - `unclaimed`: inside the form, and not read.
 */
const CELL_ROLES = [
  "title",
  "head-label",
  "head-value",
  "list",
  "funds-header",
  "funds-label",
  "funds-figure",
  "goal-label",
  "goal-text",
  "header",
  "block",
  "level",
  "name",
  "target",
  "former-target",
  "actual",
  "weight",
  "score",
  "deduction",
  "criterion",
  "explanation",
  "project",
  "department",
  "performer",
  "review",
  "other-column",
  "subtotal",
  "total-label",
  "total-figure",
  "grade-label",
  "grade",
  "note",
  "noise",
  "unplaced",
  "outside",
  "unclaimed",
] as const;
/** One of `CELL_ROLES`. */
export type CellRole = (typeof CELL_ROLES)[number];

/** A cell's role as the function that reads the cell states it. An empty cell may be claimed. */
export interface Claim {
  readonly at: Position;
  readonly role: CellRole;
}

/** A filled cell of a form's area with its role. */
export interface ClaimedCell extends Claim {
  /** The cell's text, normalized. */
  readonly text: string;
}
