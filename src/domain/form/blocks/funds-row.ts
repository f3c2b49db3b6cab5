/** One row of 项目资金. */
import type { Position } from "../../cells";
import type { Figure, FundsRow } from "../model/form";
import { figureAt, placeAt, placeOf, type Entry, type Grid, type Line } from "../grid/grid";
import { isFundsTotal, type FundsRole } from "../labels/funds-labels";
import { isSubtotal } from "../labels/row-labels";
import { readNumber } from "../../quantity/numbers/number";

/** The unit of the amounts behind a label: 项目资金（万元）. */
const UNIT = /[(（][^()（）]*元[)）]$/u;

/**
 * Reads a row.
 *
 * @param source.unit The unit of the amounts.
 * @param source.label The row's label, if it has one.
 * @param source.block The label of the whole block, which its total row has where it has no label.
 * @param source.column The column of a role; null where the table has none.
 */
export function readFundsRow(
  grid: Grid,
  line: Line,
  role: FundsRow["role"],
  source: {
    unit: string;
    label: Entry | null;
    block: Entry | null;
    column: (role: FundsRole) => number | null;
  },
): FundsRow {
  const positionOf = (name: FundsRole): Position | null => {
    const column = source.column(name);
    return column === null ? null : { row: line.row, column };
  };
  const figure = (name: FundsRole, unit: string): Figure | null => {
    const at = positionOf(name);
    return at === null ? null : figureAt(grid, at, unit);
  };
  const labelAt = {
    row: line.row,
    column: source.block?.at.column ?? line.entries[0]?.at.column ?? 1,
  };
  const label =
    source.label === null
      ? { ...placeAt(grid, labelAt), text: source.block?.text.replace(UNIT, "") ?? "" }
      : placeOf(source.label);
  const explanation = positionOf("explanation");
  return {
    role,
    label: { ...label, text: label.text.replace(/[:：]$/u, "").replace(/([:：])\s+/u, "$1") },
    initial: figure("initial", source.unit),
    budget: figure("budget", source.unit),
    executed: figure("executed", source.unit),
    weight: figure("weight", "分"),
    rate: figure("rate", ""),
    score: figure("score", "分"),
    explanation: explanation === null ? null : placeAt(grid, explanation),
  };
}

const amountsOf = (row: FundsRow): readonly Figure[] =>
  [row.initial, row.budget, row.executed].filter((figure) => figure !== null);

/**
 * Whether a row has an amount, readable or not. A part without one is an unused row of the
 * template.
 */
export const hasAmount = (row: FundsRow): boolean =>
  amountsOf(row).some(
    ({ number, text }) =>
      number.kind === "number" || (number.kind === "unreadable" && /\d|#/u.test(text)),
  );

/**
 * Whether a row has a label (其中：基本支出) in a column of amounts, so that it has columns of its own.
 */
export const hasOwnColumns = (row: FundsRow): boolean =>
  amountsOf(row).some(
    ({ number, cell, text }) =>
      number.kind === "unreadable" && cell.kind === "text" && /\p{Script=Han}{3}/u.test(text),
  );

/**
 * The row that is scored: the one labelled as total, of several the one with points, or as subtotal, else the only row with points,
 * else the only row.
 *
 * @param points The columns of weight and score; null for a missing one.
 */
export function totalLine(
  body: readonly Line[],
  labelOf: (line: Line) => Entry | null,
  points: readonly (number | null)[],
): Line | undefined {
  const keyOfLabel = (line: Line): string => labelOf(line)?.key ?? "";
  const hasPoints = ({ entries }: Line): boolean =>
    entries.some(
      ({ at, cell }) => points.includes(at.column) && readNumber(cell).kind === "number",
    );
  const totals = body.filter((line) => isFundsTotal(keyOfLabel(line)));
  const labelled =
    totals.find(hasPoints) ?? totals[0] ?? body.find((line) => isSubtotal(keyOfLabel(line)));
  if (labelled !== undefined) return labelled;
  const withPoints = body.filter(hasPoints);
  const candidates = withPoints.length > 0 ? withPoints : body;
  return candidates.length === 1 ? candidates[0] : undefined;
}
