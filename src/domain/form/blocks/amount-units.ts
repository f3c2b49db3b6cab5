/** Rows of 项目资金 with one amount in 元 and the other in 万元. */
import { decimal, type Decimal } from "../../decimal";
import { numberAt } from "../model/figures";
import type { Figure, FundsRow, Unplaced } from "../model/form";
import type { Funds } from "./funds";

/** 万元 ÷ 元. */
const APART = decimal("10000");
/** The execution rates, as shares, that are plausible once both amounts are in one unit. */
const LOWEST = decimal("0.1");
const HIGHEST = decimal("2");
/** How far a printed rate in percent may be from the computed one. */
const ROUNDED = decimal("0.5");

/** Whether a printed rate is a share: 95% for 0.95, also printed as 95 or 0.95. */
export function isPrinted(share: Decimal, rate: Figure | null): boolean {
  const printed = numberAt(rate);
  return (
    printed !== null &&
    [printed, printed.times(100)].some((percent) =>
      percent.minus(share.times(100)).abs().lessThan(ROUNDED),
    )
  );
}

/**
 * Whether budget and executed amount are in two units: 120 and 1,140,000. An executed amount that would be the
 * smaller one (1,200,000 and 114) may be a low rate, so that the printed rate decides.
 */
function areInTwoUnits({ budget, executed, rate }: FundsRow): boolean {
  const [planned, spent] = [numberAt(budget), numberAt(executed)];
  if (planned === null || spent === null || !planned.greaterThan(0) || !spent.greaterThan(0))
    return false;
  const larger = spent.div(planned.times(APART));
  if (larger.greaterThanOrEqualTo(LOWEST) && larger.lessThanOrEqualTo(HIGHEST)) return true;
  return isPrinted(spent.times(APART).div(planned), rate);
}

/**
 * 项目资金 without the executed amounts that are in another unit than the budget of their row: they are reported,
 * and no rate is computed of them.
 */
export function withAmountsInOneUnit<Kind extends Pick<Funds, "rows" | "unplaced">>(
  funds: Kind,
): Kind {
  const mixed = funds.rows.filter(areInTwoUnits);
  if (mixed.length === 0) return funds;
  const unplaced = mixed.flatMap(({ executed }): readonly Unplaced[] =>
    executed === null
      ? []
      : [{ at: executed.at, reason: "amounts-in-two-units", text: executed.text }],
  );
  const rows = funds.rows.map((row): FundsRow => {
    if (row.executed === null || !mixed.includes(row)) return row;
    return { ...row, executed: { ...row.executed, number: { kind: "unreadable" } } };
  });
  return { ...funds, rows, unplaced: [...funds.unplaced, ...unplaced] };
}
