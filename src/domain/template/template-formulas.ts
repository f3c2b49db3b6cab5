/** The formulas of a template. Each gives the empty text until there are figures to compute from. */
import { a1, columnLetters, type Position } from "../cells";
import { decimal, plain, roundHalfUp, sum } from "../decimal";
import type { TemplateGrade, TemplateRules } from "./template-options";

/**
 * Two labels in one column; the formula covers the rows between them, also those that are inserted
 * later.
 */
export interface Between {
  readonly above: Position;
  readonly below: Position;
}

/**
 * The cells of a column below a header, up to the row above `between.below`. A plain range would not
 * take in a row that is inserted right above its end; this one is as high as its two labels are apart.
 */
function below(header: Position, { above, below: end }: Between): string {
  return `OFFSET(${a1(header)},0,0,ROWS(${a1(above)}:${a1(end)})-1)`;
}

/**
 * The sum of the parts below a total amount, empty while no part has a number. Takes the column's
 * header and the labels between whose rows header, total and parts stand; the row of the lower label
 * holds no number and keeps the range from vanishing with the last part.
 */
export function partSum(header: Position, { above, below: end }: Between): string {
  const parts = `OFFSET(${a1(header)},2,0,ROWS(${a1(above)}:${a1(end)})-2)`;
  return `=IF(COUNT(${parts})=0,"",SUM(${parts}))`;
}

interface Execution {
  readonly budget: Position;
  readonly executed: Position;
  /** Where nothing was budgeted and nothing spent, the rate is 100. */
  readonly isZeroFull: boolean;
}

/** N() makes 0 of a text such as "—", where a comparison would take it for larger than any number. */
function ifComputable(
  { budget, executed, isZeroFull }: Execution,
  formula: string,
  full: string,
): string {
  const [planned, spent] = [a1(budget), a1(executed)];
  const usual = `IF(OR(N(${planned})<=0,NOT(ISNUMBER(${spent}))),"",${formula})`;
  if (!isZeroFull) return `=${usual}`;
  const areNumbers = `ISNUMBER(${planned}),ISNUMBER(${spent})`;
  return `=IF(AND(${areNumbers},N(${planned})=0,N(${spent})=0),${full},${usual})`;
}

/** 执行率 in percent (95.01): 全年执行数 ÷ 全年预算数. Empty without a budget. */
export function executionRate(execution: Execution, { places }: TemplateRules): string {
  const { budget, executed } = execution;
  const rate = `ROUND(${a1(executed)}*100/${a1(budget)},${places.rate})`;
  return ifComputable(execution, rate, "100");
}

/**
 * Points for the execution rate: weight × exact rate, between 0 and what the profile's cap leaves.
 * Multiplied before divided, as a third times three is not one.
 */
export function executionScore(
  execution: Execution & { readonly weight: Position },
  { places, executionCap }: TemplateRules,
): string {
  const weight = a1(execution.weight);
  const points = `${weight}*${a1(execution.executed)}/${a1(execution.budget)}`;
  const most = executionCap === "100" ? weight : `${weight}*${executionCap}/100`;
  const { score } = places;
  const full = `ROUND(${most},${score})`;
  return ifComputable(execution, `ROUND(MAX(0,MIN(${most},${points})),${score})`, full);
}

export interface Points {
  /** The funds' cell of the column. */
  readonly funds: Position;
  /** The column's header. */
  readonly header: Position;
  readonly between: Between;
}

/**
 * Decimal places to which a sum of weights is rounded: binary sums of decimals are inexact, and no
 * weight has more places.
 */
const FINEST = 6;

/** What `weightSum` gives for these weights, a decimal string. */
export const weightSumOf = (weights: readonly string[]): string =>
  plain(roundHalfUp(sum(weights.map(decimal)), FINEST));

/** The sum of the weights of funds and indicators. */
export function weightSum({ funds, header, between }: Points): string {
  return `=ROUND(SUM(${a1(funds)},${below(header, between)}),${FINEST})`;
}

/**
 * The total, empty until the funds and each weighted row have a score: half a total misleads. Never
 * above what the execution rate leaves of it.
 */
export function scoreTotal(
  scores: Points,
  weights: Points,
  { places, totalCaps }: TemplateRules,
  { budget, executed }: Pick<Execution, "budget" | "executed">,
): string {
  const rows = below(scores.header, scores.between);
  const weighted = below(weights.header, weights.between);
  const missing = `SUMPRODUCT(ISNUMBER(${weighted})*(1-ISNUMBER(${rows})))`;
  const added = `SUM(${a1(scores.funds)},${rows})`;
  const most = totalCaps.reduce(
    (otherwise, cap) =>
      `IF(${a1(executed)}*100<${a1(budget)}*${cap.below},${cap.most},${otherwise})`,
    added,
  );
  const total = totalCaps.length === 0 ? added : `MIN(${added},${most})`;
  const fundsMissing = `NOT(ISNUMBER(${a1(scores.funds)}))`;
  return (
    `=IF(OR(COUNT(${rows})=0,${fundsMissing},${missing}>0),"",` + `ROUND(${total},${places.score}))`
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

/**
 * The cell of a column in the row of the cell that a rule is applied to. A relative address in a rule
 * of a validation or format would be taken relative to the active cell.
 */
export const inThisRow = (column: number): string => {
  const letters = `$${columnLetters(column)}`;
  return `INDEX(${letters}:${letters},ROW())`;
};
