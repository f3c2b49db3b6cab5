/** Deductions that repeat what a row lost: 扣分 = 分值 − 得分 in every row. */
import { decimal, ZERO, type Decimal } from "../../decimal";
import { numberAt } from "../model/figures";
import type { Indicator } from "../model/form";

/** The points taken off, with or without a minus sign; nothing where the cell holds no number. */
const deductionOf = ({ deduction }: Indicator): Decimal =>
  deduction?.number.kind === "number" ? decimal(deduction.number.value).abs() : ZERO;

function isLoss(row: Indicator): boolean {
  const [weight, score] = [numberAt(row.weight), numberAt(row.score)];
  return weight !== null && score !== null && weight.minus(score).equals(deductionOf(row));
}

/**
 * Marks the deductions of a form whose rows all print their loss as the deduction, and some row lost
 * something: there the deduction is not taken off once more from what the formula gives.
 */
export function withRestatedLosses(rows: readonly Indicator[]): readonly Indicator[] {
  const own = rows.filter(({ placeholder, weight }) => !placeholder && weight !== null);
  const areRestated =
    own.some((row) => !deductionOf(row).isZero()) && own.every((row) => isLoss(row));
  return areRestated ? rows.map((row) => ({ ...row, deductionIsLoss: true })) : rows;
}
