/** The lower half of the Shanghai layout: the indicator table, total and grade. */
import { gradeOf, scoreTotal, weightSum } from "./template-formulas";
import type { Position } from "../cells";
import { area, box, formula, text, together, type Drawing } from "./sheet-drawing";
import type { TemplateGrade, TemplateLevel1 } from "./template-options";
import { styles } from "./template-styles";

const columns = {
  level1: 1,
  level2: 2,
  name: 3,
  target: 4,
  actual: 5,
  weight: 6,
  score: 7,
  explanation: 8,
} as const;

const headers = [
  "一级\n指标",
  "二级\n指标",
  "三级指标",
  "年度指标值",
  "实际完成值",
  "分值",
  "得分",
  "偏差原因分析\n及改进措施",
];

const columnStyles = [
  [columns.name, styles.text],
  [columns.target, styles.quantity],
  [columns.actual, styles.quantity],
  [columns.weight, styles.points],
  [columns.score, styles.points],
  [columns.explanation, styles.text],
] as const;

const rowsOf = ({ level2 }: TemplateLevel1): number =>
  level2.reduce((rows, each) => rows + each.rows, 0);

/** The level cells of one level 1, merged over their rows as staff know them. */
function levelCells(level: TemplateLevel1, firstRow: number): Drawing[] {
  let row = firstRow;
  const level2 = level.level2.map(({ label, rows }) => {
    const lastRow = row + rows - 1;
    const drawing = box({ row, column: columns.level2, lastRow }, styles.label, text(label));
    row = lastRow + 1;
    return drawing;
  });
  const level1 = box(
    { row: firstRow, column: columns.level1, lastRow: row - 1 },
    styles.label,
    text(level.label),
  );
  return [level1, ...level2];
}

export interface IndicatorTable {
  readonly headerRow: number;
  readonly levels: readonly TemplateLevel1[];
  readonly grades: readonly TemplateGrade[];
  readonly fundsWeight: Position;
  readonly fundsScore: Position;
}

export interface DrawnIndicators extends Drawing {
  readonly firstRow: number;
  readonly gradeRow: number;
}

/** From the header row to the grade. */
export function shanghaiIndicators(table: IndicatorTable): DrawnIndicators {
  const firstRow = table.headerRow + 1;
  const lastRow = table.headerRow + table.levels.reduce((rows, each) => rows + rowsOf(each), 0);
  const totalRow = lastRow + 1;
  const gradeRow = lastRow + 2;

  let levelRow = firstRow;
  const levels = table.levels.flatMap((level) => {
    const cells = levelCells(level, levelRow);
    levelRow += rowsOf(level);
    return cells;
  });

  const weights = {
    funds: table.fundsWeight,
    first: { row: firstRow, column: columns.weight },
    lastRow,
  };
  const scores = {
    funds: table.fundsScore,
    first: { row: firstRow, column: columns.score },
    lastRow,
  };
  const total: Position = { row: totalRow, column: columns.score };

  const drawing = together([
    ...headers.map((header, index) =>
      box({ row: table.headerRow, column: 1 + index }, styles.label, text(header)),
    ),
    ...columnStyles.map(([column, style]) =>
      area({ row: firstRow, column }, { row: lastRow, column }, style),
    ),
    ...levels,
    box({ row: totalRow, column: 1, lastColumn: columns.actual }, styles.label, text("总分")),
    box({ row: totalRow, column: columns.weight }, styles.points, formula(weightSum(weights))),
    box(total, styles.points, formula(scoreTotal(scores, weights))),
    box({ row: totalRow, column: columns.explanation }, styles.text),
    box({ row: gradeRow, column: 1, lastColumn: 2 }, styles.label, text("评分等级")),
    box(
      { row: gradeRow, column: 3, lastColumn: columns.explanation },
      styles.entry,
      formula(gradeOf(total, table.grades)),
    ),
  ]);
  return { ...drawing, firstRow, gradeRow };
}
