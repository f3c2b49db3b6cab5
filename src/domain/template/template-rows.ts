/** The rows of a template, counted from 1. */
import type { TemplateLayout } from "./template-layout";
import type { TemplateLevel1 } from "./template-options";

export const TITLE_ROW = 1;
export const YEAR_ROW = 2;
export const PROJECT_ROW = 3;
export const UNITS_ROW = 4;
export const FUNDS_HEADER_ROW = 5;
export const FUNDS_TOTAL_ROW = 6;
export const FUNDS_PARTS = ["其中: 当年财政拨款", "上年结转资金", "其他资金"] as const;
export const GOAL_ROW = FUNDS_TOTAL_ROW + FUNDS_PARTS.length + 1;
/** The indicator table's header. */
export const HEADER_ROW = GOAL_ROW + 2;

export interface TableRows {
  /** The last row of the header; it differs from the first when the header has two rows. */
  readonly headerEnd: number;
  /** The first and the last indicator's. */
  readonly first: number;
  readonly last: number;
  readonly total: number;
  readonly grade: number;
  /** Below the form, not printed. */
  readonly hint: number;
}

/** The number of indicator rows under a level 1. */
export const rowsOfLevel = ({ level2 }: TemplateLevel1): number =>
  level2.reduce((rows, each) => rows + each.rows, 0);

/** The rows of the table; `levels` give the number of indicators. */
export function tableRows({ table }: TemplateLayout, levels: readonly TemplateLevel1[]): TableRows {
  const headerEnd = HEADER_ROW + (table.target.kind === "apart" ? 1 : 0);
  const last = headerEnd + levels.reduce((rows, level) => rows + rowsOfLevel(level), 0);
  return {
    headerEnd,
    first: headerEnd + 1,
    last,
    total: last + 1,
    grade: last + 2,
    hint: last + 3,
  };
}
