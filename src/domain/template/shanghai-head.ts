/** The upper half of the Shanghai layout: title, project, funds, goals. */
import { executionRate, executionScore, partSum } from "./template-formulas";
import { box, formula, number, text, together, type Drawing } from "./sheet-drawing";
import type { TemplateOptions } from "./template-options";
import { styles } from "./template-styles";

/** Columns of the funds table; A and B hold labels. */
const funds = { initial: 3, budget: 4, executed: 5, weight: 6, rate: 7, score: 8 } as const;
export const LAST_COLUMN = 8;

const TITLE_ROW = 1;
export const PROJECT_ROW = 3;
/** Where the entries of the head begin, right of their labels. */
export const FIRST_ENTRY_COLUMN = 3;
const FUNDS_HEADER_ROW = 5;
const FUNDS_TOTAL_ROW = 6;
const GOAL_ROW = 10;

/** The row below the upper half. */
export const HEAD_END = 12;

/** Where the funds row's points stand, for the total. */
export const fundsWeightPlace = { row: FUNDS_TOTAL_ROW, column: funds.weight } as const;
export const fundsScorePlace = { row: FUNDS_TOTAL_ROW, column: funds.score } as const;

export const headHeights: ReadonlyMap<number, number> = new Map([
  [TITLE_ROW, 30],
  [TITLE_ROW + 1, 20],
  [PROJECT_ROW, 24],
  [PROJECT_ROW + 1, 30],
  ...[0, 1, 2, 3, 4].map((offset) => [FUNDS_HEADER_ROW + offset, 22] as const),
  [GOAL_ROW, 22],
  [GOAL_ROW + 1, 84],
]);

function title(year: string | undefined): Drawing {
  const line = { column: 1, lastColumn: LAST_COLUMN };
  return together([
    box({ row: TITLE_ROW, ...line }, styles.title, text("财政项目支出绩效自评表")),
    box({ row: TITLE_ROW + 1, ...line }, styles.year, text(`(${year ?? "    "}年度)`)),
  ]);
}

function project(): Drawing {
  const row = PROJECT_ROW;
  return together([
    box({ row, column: 1, lastColumn: 2 }, styles.label, text("项目名称")),
    box({ row, column: FIRST_ENTRY_COLUMN, lastColumn: LAST_COLUMN }, styles.entry),
    box({ row: row + 1, column: 1, lastColumn: 2 }, styles.label, text("主管部门")),
    box({ row: row + 1, column: 3, lastColumn: 4 }, styles.entry),
    box({ row: row + 1, column: 5, lastColumn: 6 }, styles.label, text("实施单位")),
    box({ row: row + 1, column: 7, lastColumn: LAST_COLUMN }, styles.entry),
  ]);
}

/** Amounts and the execution rate of one row; the total's amounts are the sums of its parts. */
function fundsRow(row: number, label: string, parts: { first: number; last: number } | null) {
  const amounts = [funds.initial, funds.budget, funds.executed];
  const execution = {
    budget: { row, column: funds.budget },
    executed: { row, column: funds.executed },
  };
  const drawing = together([
    box({ row, column: 2 }, styles.label, text(label)),
    ...amounts.map((column) =>
      box(
        { row, column },
        styles.amount,
        parts ? formula(partSum({ row: parts.first, column }, parts.last)) : undefined,
      ),
    ),
    box({ row, column: funds.rate }, styles.points, formula(executionRate(execution))),
  ]);
  return { drawing, execution };
}

function fundsTable(fundsWeight: string): Drawing {
  const headers = ["", "年初预算数", "全年预算数", "全年执行数", "分数", "执行率(%)", "得分"];
  const labels = ["其中: 当年财政拨款", "上年结转资金", "其他资金"];
  const first = FUNDS_TOTAL_ROW + 1;
  const last = FUNDS_TOTAL_ROW + labels.length;
  const total = fundsRow(FUNDS_TOTAL_ROW, "年度资金总额:", { first, last });
  const score = executionScore({ ...total.execution, weight: fundsWeightPlace });
  return together([
    box(
      { row: FUNDS_HEADER_ROW, column: 1, lastRow: last },
      styles.label,
      text("项目资金\n(万元)"),
    ),
    ...headers.map((header, index) =>
      box(
        { row: FUNDS_HEADER_ROW, column: 2 + index },
        styles.label,
        header === "" ? undefined : text(header),
      ),
    ),
    total.drawing,
    box(fundsWeightPlace, styles.points, number(fundsWeight)),
    box(fundsScorePlace, styles.points, formula(score)),
    ...labels.flatMap((label, index) => {
      const row = first + index;
      return [
        fundsRow(row, label, null).drawing,
        box({ row, column: funds.weight }, styles.entry, text("-")),
        box({ row, column: funds.score }, styles.entry, text("-")),
      ];
    }),
  ]);
}

function goals(): Drawing {
  const row = GOAL_ROW;
  const left = { column: 2, lastColumn: 4 };
  const right = { column: 5, lastColumn: LAST_COLUMN };
  return together([
    box({ row, column: 1, lastRow: row + 1 }, styles.label, text("年度\n总体\n目标")),
    box({ row, ...left }, styles.label, text("预期目标")),
    box({ row, ...right }, styles.label, text("实际完成情况")),
    box({ row: row + 1, ...left }, styles.paragraph),
    box({ row: row + 1, ...right }, styles.paragraph),
  ]);
}

/** Rows 1 to 11. */
export function shanghaiHead({ fundsWeight, year }: TemplateOptions): Drawing {
  return together([title(year), project(), fundsTable(fundsWeight), goals()]);
}
