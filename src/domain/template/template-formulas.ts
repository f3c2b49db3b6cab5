/** The formulas of a template. Each shows nothing until there is something to compute from. */
import { a1, type Position } from "../cells";
import type { TemplateGrade } from "./template-options";

/** A column of cells from one row to another, "G13:G30". */
function down(from: Position, lastRow: number): string {
  return `${a1(from)}:${a1({ row: lastRow, column: from.column })}`;
}

/** The sum of the parts below a total amount, empty while no part has a number. */
export function partSum(firstPart: Position, lastRow: number): string {
  const parts = down(firstPart, lastRow);
  return `=IF(COUNT(${parts})=0,"",SUM(${parts}))`;
}

interface Execution {
  readonly budget: Position;
  readonly executed: Position;
}

/** N() makes 0 of a text such as "—", where a comparison would take it for larger than any number. */
function ifComputable({ budget, executed }: Execution, formula: string): string {
  return `=IF(OR(N(${a1(budget)})<=0,NOT(ISNUMBER(${a1(executed)}))),"",${formula})`;
}

/** 执行率 in percent, two places (95.01): 全年执行数 ÷ 全年预算数. Empty without a budget. */
export function executionRate(execution: Execution): string {
  const { budget, executed } = execution;
  return ifComputable(execution, `ROUND(${a1(executed)}*100/${a1(budget)},2)`);
}

/**
 * Points for the execution rate: weight × exact rate, between 0 and the weight, two places.
 * Multiplied before divided, as a third times three is not one.
 */
export function executionScore(execution: Execution & { readonly weight: Position }): string {
  const weight = a1(execution.weight);
  const points = `${weight}*${a1(execution.executed)}/${a1(execution.budget)}`;
  return ifComputable(execution, `ROUND(MAX(0,MIN(${weight},${points})),2)`);
}

interface Points {
  readonly funds: Position;
  /** The first indicator's cell. */
  readonly first: Position;
  readonly lastRow: number;
}

/** The sum of the weights of funds and indicators. */
export function weightSum({ funds, first, lastRow }: Points): string {
  return `=ROUND(SUM(${a1(funds)},${down(first, lastRow)}),2)`;
}

/** The total, empty until the funds and each weighted row have a score: half a total misleads. */
export function scoreTotal(scores: Points, weights: Points): string {
  const rows = down(scores.first, scores.lastRow);
  const weighted = down(weights.first, weights.lastRow);
  const missing = `SUMPRODUCT(ISNUMBER(${weighted})*(1-ISNUMBER(${rows})))`;
  const fundsMissing = `NOT(ISNUMBER(${a1(scores.funds)}))`;
  return (
    `=IF(OR(COUNT(${rows})=0,${fundsMissing},${missing}>0),"",` +
    `ROUND(SUM(${a1(scores.funds)},${rows}),2))`
  );
}

/** The grade a total earns; empty while there is none. */
export function gradeOf(total: Position, grades: readonly TemplateGrade[]): string {
  const nested = grades.reduceRight(
    (otherwise, { grade, from }) =>
      otherwise === "" ? `"${grade}"` : `IF(${a1(total)}>=${from},"${grade}",${otherwise})`,
    "",
  );
  return `=IF(ISNUMBER(${a1(total)}),${nested},"")`;
}
