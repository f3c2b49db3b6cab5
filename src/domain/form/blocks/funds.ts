/** Reads 项目资金: the total row, which is scored, and its parts. */
import type { FundsRow, Unplaced } from "../model/form";
import type { Entry, Grid, Line } from "../grid/grid";
import { fundsColumns, isFigure } from "./funds-columns";
import {
  isFundsHeader,
  joinedRows,
  rolesOf,
  secondHeaderRow,
  unknownColumns,
} from "./funds-header";
import { readPairedFunds } from "./funds-pairs";
import { hasAmount, hasOwnColumns, readFundsRow, totalLine } from "./funds-row";
import { pointsInLabel, type FundsRole } from "../labels/funds-labels";
import { goalRole } from "../labels/goal-labels";
import { headRole } from "../labels/head-labels";

/** 项目资金 as read. */
export interface Funds {
  /** The total row first, then its parts. */
  readonly rows: readonly FundsRow[];
  readonly unplaced: readonly Unplaced[];
  /** First row of the block; Infinity where the form has none. */
  readonly top: number;
  /** Last row of the block; -Infinity where the form has none. */
  readonly bottom: number;
  /** The columns of the figures. */
  readonly columns: readonly number[];
}

/** The first unit that the block prints; "" without one. */
function unitOf(lines: readonly Line[]): string {
  for (const line of lines) {
    for (const { key } of line.entries) {
      const unit = /(亿元|万元|千元|元)/u.exec(key)?.[1];
      if (unit !== undefined && key.length < 30) return unit;
    }
  }
  return "";
}

/** Whether a line has a label of the next block. */
const endsBlock = (line: Line): boolean =>
  line.entries.some(({ key }) => goalRole(key) !== null || headRole(key) !== null);

const notPlaced = ({ entries }: Line): Unplaced[] =>
  entries.slice(0, 1).map(({ at, text }) => ({ at, reason: "row-not-placed", text }));

const NO_FUNDS: Funds = { rows: [], unplaced: [], top: Infinity, bottom: -Infinity, columns: [] };

/**
 * The header of the block as one row, and the rows below it; null where the form has no such block.
 */
function blockOf(lines: readonly Line[]): { header: Line; body: readonly Line[] } | null {
  const index = lines.findIndex(isFundsHeader);
  const upper = lines[index];
  if (upper === undefined) return null;
  const lower = secondHeaderRow(lines[index + 1]);
  const header = lower === null ? upper : joinedRows(upper, lower);
  const rest = lines.slice(index + (lower === null ? 1 : 2));
  const end = rest.findIndex(endsBlock);
  return { header, body: end < 0 ? rest : rest.slice(0, end) };
}

/** The total row, whose weight the score column's label may name: 得分(20分*执行率). */
function withPointsOfHeader(row: FundsRow, score: Entry | undefined): FundsRow {
  if (row.weight !== null || score === undefined) return row;
  const points = pointsInLabel(score.key);
  if (points === null) return row;
  // The text differs from the cell's, so that the label is never written.
  const number = { kind: "number", value: points, percent: false, decimals: 0 } as const;
  return { ...row, weight: { at: score.at, cell: score.cell, text: points, number } };
}

/**
 * Reads 项目资金.
 *
 * @param lines The lines above the indicator table.
 */
export function readFunds(grid: Grid, lines: readonly Line[]): Funds {
  const paired = readPairedFunds(grid, lines);
  if (paired !== null) return { ...paired, unplaced: [] };
  const block = blockOf(lines);
  if (block === null) return NO_FUNDS;
  const { header, body } = block;
  const unit = unitOf([header, ...body]);
  const roles = rolesOf(header);
  const columns = fundsColumns(header, roles, body, unit);
  const top = header.row;
  const bottom = body.at(-1)?.row ?? header.row;
  const firstNotPlaced = body.slice(0, 1).flatMap(notPlaced);
  if (columns === null) return { rows: [], unplaced: firstNotPlaced, top, bottom, columns: [] };
  const column = (role: FundsRole): number | null => columns.get(role) ?? null;
  const first = Math.min(...columns.values());
  const labelOf = (line: Line): Entry | null =>
    line.entries.filter(({ at }) => at.column < first).at(-1) ?? null;
  const total = totalLine(body, labelOf, [column("weight"), column("score")]);
  const rows: FundsRow[] = [];
  const unplaced: Unplaced[] = unknownColumns(header, roles);
  for (const line of body) {
    const role = line === total ? "total" : "part";
    const row = readFundsRow(grid, line, role, { unit, label: labelOf(line), column });
    if (role === "total") rows.unshift(withPointsOfHeader(row, roles.get("score")));
    else if (hasOwnColumns(row)) {
      if (line.entries.some((entry) => isFigure(entry, unit))) unplaced.push(...notPlaced(line));
    } else if (hasAmount(row)) rows.push(row);
  }
  // Several rows, none labelled as the total: the scored row is unknown.
  if (total === undefined) unplaced.push(...firstNotPlaced);
  return { rows, unplaced, top, bottom, columns: [...columns.values()] };
}
