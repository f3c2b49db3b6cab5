/** The lower half of a template: the indicator table, total and grade. */
import type { Position } from "../cells";
import { area, box, formula, number, text, together, type Drawing } from "../sheet/sheet-drawing";
import { gradeOf, scoreTotal, weightSum, weightSumOf, type Points } from "./template-formulas";
import { execution } from "./template-head";
import { lastColumn, type TemplateLayout } from "./template-layout";
import type {
  TemplateIndicator,
  TemplateLevel1,
  TemplateNumber,
  TemplateOptions,
} from "./template-options";
import { FUNDS_TOTAL_ROW, HEADER_ROW, rowsOfLevel, type TableRows } from "./template-rows";
import type { SheetStyle } from "../sheet/planned-sheet";
import { styles } from "./template-styles";

/** A header label over one column, as high as the header. */
function header(column: number, label: string, rows: TableRows): Drawing {
  const span = { row: HEADER_ROW, column, lastRow: rows.headerEnd };
  return box(span, styles.label, text(label));
}

/** The target's header: one column, or a header row of its own over three columns. */
function targetHeader({ table: { target } }: TemplateLayout, rows: TableRows): Drawing {
  if (target.kind === "whole") return header(target.column, "年度指标值", rows);
  const { sign, value, unit } = target;
  const row = rows.headerEnd;
  return together([
    box({ row: HEADER_ROW, column: sign, lastColumn: unit }, styles.label, text("年度指标值")),
    box({ row, column: sign }, styles.label, text("指标\n性质")),
    box({ row, column: value }, styles.label, text("指标值")),
    box({ row, column: unit }, styles.label, text("度量\n单位")),
  ]);
}

function headers(layout: TemplateLayout, rows: TableRows): Drawing {
  const { table } = layout;
  return together([
    header(table.level1, "一级\n指标", rows),
    header(table.level2, "二级\n指标", rows),
    header(table.name, "三级指标", rows),
    targetHeader(layout, rows),
    header(table.actual, "实际完成值", rows),
    header(table.weight, "分值", rows),
    header(table.score, "得分", rows),
    header(table.explanation, "偏差原因分析\n及改进措施", rows),
  ]);
}

/** The style of each column's cells for entries. */
function columnStyles({ table }: TemplateLayout): readonly (readonly [number, SheetStyle])[] {
  const { target } = table;
  const targets =
    target.kind === "whole" ? [target.column] : [target.sign, target.value, target.unit];
  return [
    [table.name, styles.indicatorName],
    ...targets.map((column) => [column, styles.quantity] as const),
    [table.actual, styles.quantity],
    [table.weight, styles.points],
    [table.score, styles.points],
    [table.explanation, styles.text],
  ];
}

/** The level cells of one level 1, merged over their rows as in published forms. */
function levelCells(
  { table }: TemplateLayout,
  level: TemplateLevel1,
  firstRow: number,
): readonly Drawing[] {
  let row = firstRow;
  const level2 = level.level2.map(({ label, rows }) => {
    const lastRow = row + rows - 1;
    const drawing = box({ row, column: table.level2, lastRow }, styles.label, text(label));
    row = lastRow + 1;
    return drawing;
  });
  const level1 = box(
    { row: firstRow, column: table.level1, lastRow: row - 1 },
    styles.label,
    text(level.label),
  );
  return [level1, ...level2];
}

function allLevels(
  layout: TemplateLayout,
  levels: readonly TemplateLevel1[],
  firstRow: number,
): readonly Drawing[] {
  let row = firstRow;
  return levels.flatMap((level) => {
    const cells = levelCells(layout, level, row);
    row += rowsOfLevel(level);
    return cells;
  });
}

/** The content of a cell of an indicator: a text, or a number with a format of its own. */
type Entry = readonly [column: number, text: string, number?: TemplateNumber | null];

/** An indicator that is filled in; an empty text leaves its cell empty. */
function indicatorCells(
  { table }: TemplateLayout,
  { name, target, weight }: TemplateIndicator,
  row: number,
): Drawing {
  const { target: at } = table;
  const entries: readonly Entry[] = [
    [table.name, name],
    ...(at.kind === "whole"
      ? [[at.column, target.text, target.numbers.text] as const]
      : [
          [at.sign, target.sign] as const,
          [at.value, target.value, target.numbers.value] as const,
          [at.unit, target.unit] as const,
        ]),
  ];
  const filled = entries.filter(([, value]) => value !== "");
  return together([
    ...filled.map(([column, value, figure]) =>
      figure === undefined || figure === null
        ? { cells: [{ at: { row, column }, content: text(value) }], blocks: [] }
        : box({ row, column }, { format: figure.format }, number(figure.value)),
    ),
    {
      cells:
        weight === null ? [] : [{ at: { row, column: table.weight }, content: number(weight) }],
      blocks: [],
    },
  ]);
}

function allIndicators(
  layout: TemplateLayout,
  levels: readonly TemplateLevel1[],
  firstRow: number,
): Drawing {
  let row = firstRow;
  const drawings = levels.flatMap(({ level2 }) =>
    level2.flatMap(({ rows, indicators = [] }) => {
      const first = row;
      row += rows;
      return indicators.map((indicator, index) => indicatorCells(layout, indicator, first + index));
    }),
  );
  return together(drawings);
}

/** A column's points, from its header to the row above the total. */
const pointsOf = (column: number, ofFunds: number, rows: TableRows): Points => ({
  funds: { row: FUNDS_TOTAL_ROW, column: ofFunds },
  header: { row: HEADER_ROW, column },
  between: { above: { row: HEADER_ROW, column: 1 }, below: { row: rows.total, column: 1 } },
});

/** The weights that the template contains when it is made. */
const givenWeights = ({ rules, levels }: TemplateOptions): readonly string[] => [
  rules.fundsWeight,
  ...levels
    .flatMap(({ level2 }) => level2)
    .flatMap(({ indicators = [] }) => indicators)
    .flatMap(({ weight }) => weight ?? []),
];

function closing(layout: TemplateLayout, rows: TableRows, options: TemplateOptions): Drawing {
  const { rules } = options;
  const { table, funds, gradeLabel } = layout;
  const weights = pointsOf(table.weight, funds.weight, rows);
  const scores = pointsOf(table.score, funds.score, rows);
  const total: Position = { row: rows.total, column: table.score };
  return together([
    box({ row: rows.total, column: 1, lastColumn: table.actual }, styles.label, text("总分")),
    box(
      { row: rows.total, column: table.weight },
      styles.points,
      formula(weightSum(weights), weightSumOf(givenWeights(options))),
    ),
    box(
      total,
      styles.points,
      formula(scoreTotal(scores, weights, rules, execution(layout, FUNDS_TOTAL_ROW))),
    ),
    box({ row: rows.total, column: table.explanation }, styles.text),
    box(
      { row: rows.grade, column: gradeLabel[0], lastColumn: gradeLabel[1] },
      styles.label,
      text("评分等级"),
    ),
    box(
      { row: rows.grade, column: gradeLabel[1] + 1, lastColumn: lastColumn(layout) },
      styles.entry,
      formula(gradeOf(total, rules.grades)),
    ),
  ]);
}

/** From the table's header to the grade. */
export function templateIndicators(
  layout: TemplateLayout,
  rows: TableRows,
  options: TemplateOptions,
): Drawing {
  const { block } = layout.table;
  return together([
    headers(layout, rows),
    ...columnStyles(layout).map(([column, style]) =>
      area({ row: rows.first, column }, { row: rows.last, column }, style),
    ),
    ...allLevels(layout, options.levels, rows.first),
    allIndicators(layout, options.levels, rows.first),
    ...(block === null
      ? []
      : [
          box(
            { row: HEADER_ROW, column: block, lastRow: rows.last },
            styles.label,
            text("绩效\n指标"),
          ),
        ]),
    closing(layout, rows, options),
  ]);
}
