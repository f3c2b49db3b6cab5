/** The upper half of a template: title, project, funds, goals. */
import { executionRate, executionScore, partSum } from "./template-formulas";
import {
  box,
  formula,
  number,
  text,
  together,
  type Content,
  type Drawing,
  type Span,
} from "../sheet/sheet-drawing";
import { lastColumn, type Stretch, type TemplateLayout } from "./template-layout";
import type { TemplateEntries, TemplateOptions } from "./template-options";
import {
  FUNDS_HEADER_ROW,
  FUNDS_PARTS,
  FUNDS_TOTAL_ROW,
  GOAL_ROW,
  PROJECT_ROW,
  TITLE_ROW,
  UNITS_ROW,
  YEAR_ROW,
} from "./template-rows";
import { styles } from "./template-styles";

/** One row's cells over a stretch of columns. */
const across = (row: number, [column, last]: Stretch): Span => ({
  row,
  column,
  lastColumn: last,
});

const filled = (value: string | undefined): Content | undefined =>
  value === undefined ? undefined : text(value);

function title(layout: TemplateLayout, { year }: TemplateEntries): Drawing {
  const line: Stretch = [1, lastColumn(layout)];
  return together([
    box(across(TITLE_ROW, line), styles.title, text(layout.title)),
    box(across(YEAR_ROW, line), styles.year, text(`(${year ?? "    "}年度)`)),
  ]);
}

function project({ head }: TemplateLayout, entries: TemplateEntries): Drawing {
  return together([
    box(across(PROJECT_ROW, head.label), styles.label, text("项目名称")),
    box(across(PROJECT_ROW, head.entry), styles.name, filled(entries.project)),
    box(across(UNITS_ROW, head.label), styles.label, text("主管部门")),
    box(across(UNITS_ROW, head.half), styles.name, filled(entries.department)),
    box(across(UNITS_ROW, head.secondLabel), styles.label, text("实施单位")),
    box(across(UNITS_ROW, head.secondEntry), styles.name, filled(entries.unit)),
  ]);
}

/** The labels of the funds' table, in their columns. */
const fundsHeaders = ({ funds }: TemplateLayout): readonly (readonly [Stretch, string])[] => [
  [funds.initial, "年初预算数"],
  [funds.budget, "全年预算数"],
  [funds.executed, "全年执行数"],
  [[funds.weight, funds.weight], funds.weightHeader],
  [[funds.rate, funds.rate], funds.rateHeader],
  [[funds.score, funds.score], "得分"],
];

/** The rows between the labels of the funds' block and of the goals. */
const fundsRows = {
  above: { row: FUNDS_HEADER_ROW, column: 1 },
  below: { row: GOAL_ROW, column: 1 },
} as const;

/** The cells of budget and executed amount in a row of the funds. */
export const execution = ({ funds }: TemplateLayout, row: number) => ({
  budget: { row, column: funds.budget[0] },
  executed: { row, column: funds.executed[0] },
  isZeroFull: false,
});

/** The row of the total: its amounts are sums of the parts; a known amount is written instead. */
function fundsTotal(layout: TemplateLayout, { rules, entries }: TemplateOptions): Drawing {
  const { funds } = layout;
  const row = FUNDS_TOTAL_ROW;
  const weight = { row, column: funds.weight };
  const used = { ...execution(layout, row), isZeroFull: rules.isZeroBudgetFull };
  return together([
    box(across(row, funds.name), styles.label, text("年度资金总额:")),
    ...[funds.initial, funds.budget, funds.executed].map((stretch) =>
      box(
        across(row, stretch),
        styles.amount,
        stretch === funds.initial && entries.initial !== undefined
          ? number(entries.initial)
          : formula(partSum({ row: FUNDS_HEADER_ROW, column: stretch[0] }, fundsRows)),
      ),
    ),
    box(weight, styles.points, number(rules.fundsWeight)),
    box({ row, column: funds.rate }, styles.points, formula(executionRate(used, rules))),
    box(
      { row, column: funds.score },
      styles.points,
      formula(executionScore({ ...used, weight }, rules)),
    ),
  ]);
}

function fundsPart(layout: TemplateLayout, { rules }: TemplateOptions, row: number): Drawing {
  const { funds } = layout;
  return together([
    box(across(row, funds.name), styles.label, text(FUNDS_PARTS[row - FUNDS_TOTAL_ROW - 1] ?? "")),
    ...[funds.initial, funds.budget, funds.executed].map((stretch) =>
      box(across(row, stretch), styles.amount),
    ),
    box({ row, column: funds.weight }, styles.entry, text("-")),
    box(
      { row, column: funds.rate },
      styles.points,
      formula(executionRate(execution(layout, row), rules)),
    ),
    box({ row, column: funds.score }, styles.entry, text("-")),
  ]);
}

function fundsTable(layout: TemplateLayout, options: TemplateOptions): Drawing {
  const { funds } = layout;
  const last = FUNDS_TOTAL_ROW + FUNDS_PARTS.length;
  return together([
    box(
      { ...across(FUNDS_HEADER_ROW, funds.block), lastRow: last },
      styles.label,
      text(`项目资金\n(${options.amounts})`),
    ),
    box(across(FUNDS_HEADER_ROW, funds.name), styles.label),
    ...fundsHeaders(layout).map(([stretch, header]) =>
      box(across(FUNDS_HEADER_ROW, stretch), styles.label, text(header)),
    ),
    fundsTotal(layout, options),
    ...FUNDS_PARTS.map((_part, index) => fundsPart(layout, options, FUNDS_TOTAL_ROW + 1 + index)),
  ]);
}

function goals(
  { goals: { label, goal, outcome } }: TemplateLayout,
  entries: TemplateEntries,
): Drawing {
  const row = GOAL_ROW;
  return together([
    box({ row, column: label, lastRow: row + 1 }, styles.label, text("年度\n总体\n目标")),
    box(across(row, goal), styles.label, text("预期目标")),
    box(across(row, outcome), styles.label, text("实际完成情况")),
    box(across(row + 1, goal), styles.paragraph, filled(entries.goal)),
    box(across(row + 1, outcome), styles.paragraph),
  ]);
}

/** From the title to the goals. */
export function templateHead(layout: TemplateLayout, options: TemplateOptions): Drawing {
  return together([
    title(layout, options.entries),
    project(layout, options.entries),
    fundsTable(layout, options),
    goals(layout, options.entries),
  ]);
}
