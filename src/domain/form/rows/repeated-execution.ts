/** 预算执行率 as a row of the table that repeats the points of 项目资金. */
import { sum, ZERO, type Decimal } from "../../decimal";
import { keyOf } from "../../text/normalize";
import { isExecutionLabel } from "../labels/row-labels";
import { numberAt } from "../model/figures";
import type { Figure, FundsRow, Indicator } from "../model/form";

const areEqual = (one: Figure | null, other: Figure | null = null): boolean => {
  const [first, second] = [numberAt(one), numberAt(other)];
  return first !== null && second !== null && first.equals(second);
};

/**
 * Marks a row of the execution rate that counts for nothing: it has the weight and the score of 项目资金, and the
 * weights add up without it.
 *
 * @param funds The total row of 项目资金.
 * @param full What all weights add up to.
 */
export function withRepeatedExecution(
  rows: readonly Indicator[],
  funds: FundsRow | undefined,
  full: Decimal,
): readonly Indicator[] {
  const weights = sum(rows.map((row) => numberAt(row.weight) ?? ZERO));
  const repeated =
    weights.equals(full) &&
    rows.find(
      ({ name, weight, score }) =>
        isExecutionLabel(keyOf(name.text)) &&
        areEqual(weight, funds?.weight) &&
        areEqual(score, funds?.score),
    );
  return repeated ? rows.map((row) => (row === repeated ? { ...row, part: true } : row)) : rows;
}
