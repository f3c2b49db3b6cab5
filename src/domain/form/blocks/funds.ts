/** Reads 项目资金: the total row, which is scored, and its parts. */
import type { FundsRow, UnknownLabel, Unplaced } from "../model/form";
import { entryAt, type Entry, type Grid, type Line } from "../grid/grid";
import { claimsAs } from "../grid/claims";
import type { Claim } from "../model/claim";
import { fundsClaims, unplacedClaims, type FundsTable } from "./funds-claims";
import { fundsColumns, isFigure } from "./funds-columns";
import {
  AMOUNTS,
  headerRoles,
  holdsNumber,
  isFundsHeader,
  joinedRows,
  rolesOf,
  secondHeaderRow,
  unknownColumns,
  unknownFigures,
} from "./funds-header";
import { fundsOfYear, withOtherYears } from "./funds-of-year";
import { readPairedFunds } from "./funds-pairs";
import { hasAmount, hasOwnColumns, readFundsRow, totalLine } from "./funds-row";
import {
  isOtherYearsTotal,
  namesFunds,
  pointsInLabel,
  type FundsRole,
} from "../labels/funds-labels";
import { areColumnNumbers } from "../labels/column-numbers";
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
  readonly claims: readonly Claim[];
  /** Unknown labels above figures of a table. */
  readonly unknownLabels: readonly UnknownLabel[];
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

/** Whether a line has a label of another block. */
const isForeign = (line: Line): boolean =>
  line.entries.some(({ key }) => goalRole(key) !== null || headRole(key) !== null);

const hasFigures = ({ entries }: Line): boolean => entries.filter(holdsNumber).length > 1;

/** Whether a line is a row of funds: a label that names funds, and figures. */
const isFundsRow = (line: Line): boolean =>
  !isForeign(line) && hasFigures(line) && line.entries.some(({ key }) => namesFunds(key));

/** The rows up to the next block, without rows of the head that were put among them. */
function bodyOf(lines: readonly Line[]): readonly Line[] {
  const end = lines.findIndex((line, index) => {
    const next = lines[index + 1];
    return isForeign(line) && (next === undefined || !isFundsRow(next));
  });
  return (end < 0 ? lines : lines.slice(0, end)).filter(
    (line) => !isForeign(line) || hasFigures(line),
  );
}

/** Whether a line below the header numbers its columns. */
const isNumbering = ({ entries }: Line): boolean => areColumnNumbers(entries.map(({ key }) => key));

const notPlaced = ({ entries }: Line): Unplaced[] =>
  entries.slice(0, 1).map(({ at, text }) => ({ at, reason: "row-not-placed", text }));

const REFERENCE = /^(详?见|参见|另见|另附|附件)/u;

/** Cells that refer elsewhere in the columns of amounts, in a row that has no amount: 见说明. */
const referencesOf = (
  { entries }: Line,
  columns: ReadonlyMap<FundsRole, number>,
): readonly Entry[] => {
  const amounts = AMOUNTS.map((role) => columns.get(role));
  return entries.filter(({ at, key }) => amounts.includes(at.column) && REFERENCE.test(key));
};

const NO_FUNDS: Funds = {
  rows: [],
  unplaced: [],
  top: Infinity,
  bottom: -Infinity,
  columns: [],
  claims: [],
  unknownLabels: [],
};

/** The block with its header as one row; null where the form has no such block. */
function blockOf(lines: readonly Line[]): FundsTable | null {
  const index = lines.findIndex(isFundsHeader);
  const upper = lines[index];
  if (upper === undefined) return null;
  const lower = secondHeaderRow(lines[index + 1]);
  const header =
    lower === null
      ? withOtherYears(upper, lines[index - 1])
      : joinedRows(upper, withOtherYears(lower, upper));
  const below = lines.slice(index + (lower === null ? 1 : 2));
  const [next] = below;
  const numbers = next !== undefined && isNumbering(next) ? [next] : [];
  const printed = [upper, ...(lower === null ? [] : [lower]), ...numbers];
  return { printed, header, body: bodyOf(below.slice(numbers.length)) };
}

/** Whether two columns of one amount hold figures, so that none of them is known to be the year's. */
function hasTwice(header: Line, body: readonly Line[]): boolean {
  const roles = headerRoles(header);
  const filled = header.entries.filter(({ at }) =>
    body.some((line) => {
      const below = entryAt(line, at.column);
      return below !== undefined && holdsNumber(below);
    }),
  );
  return AMOUNTS.some((role) => filled.filter((entry) => roles.get(entry) === role).length > 1);
}

/** The total row, whose weight the label of the scores or of the block may name: 得分(20分*执行率), 预算执行(10分). */
function withPointsOf(label: Entry | null | undefined, row: FundsRow): FundsRow {
  const points = row.weight === null && label ? pointsInLabel(label.key) : null;
  if (!label || points === null) return row;
  // The text differs from the cell's, so that the label is never written.
  const number = { kind: "number", value: points, percent: false, decimals: 0 } as const;
  return { ...row, weight: { at: label.at, cell: label.cell, text: points, number } };
}

/** 项目资金 with amounts of another year only. */
function notOfYear(others: readonly Line[]): Funds {
  const [first] = others;
  const label = first?.entries[0];
  if (first === undefined || label === undefined) return NO_FUNDS;
  const { at, text } = label;
  return {
    ...NO_FUNDS,
    top: first.row,
    bottom: others.at(-1)?.row ?? first.row,
    unplaced: [{ at, reason: "funds-not-placed", text }],
    claims: others.flatMap(({ entries }) => claimsAs("unplaced", entries)),
  };
}

/**
 * Reads 项目资金 of the form's year.
 *
 * @param printed The lines above the indicator table.
 * @param year The form's year in digits; null where it has none.
 */
export function readFunds(grid: Grid, printed: readonly Line[], year: string | null): Funds {
  const { own, others } = fundsOfYear(printed, year);
  if (others.length === 0) return readOwn(grid, own);
  const funds = readOwn(grid, own);
  if (funds.top === Infinity) return notOfYear(others);
  const rows = [funds.top, funds.bottom, ...others.map(({ row }) => row)];
  return {
    ...funds,
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    claims: [...funds.claims, ...others.flatMap(({ entries }) => claimsAs("list", entries))],
  };
}

function readOwn(grid: Grid, lines: readonly Line[]): Funds {
  const paired = readPairedFunds(grid, lines);
  if (paired !== null) {
    const first = lines.find(({ row }) => row === paired.top)?.entries[0];
    const rows = paired.rows.map((row) => (row.role === "total" ? withPointsOf(first, row) : row));
    return { ...paired, rows, unplaced: [], unknownLabels: [] };
  }
  const block = blockOf(lines);
  if (block === null) return NO_FUNDS;
  const { header, body } = block;
  const unit = unitOf([header, ...body]);
  const roles = rolesOf(header);
  const found = hasTwice(header, body) ? null : fundsColumns(header, roles, body, unit);
  const top = header.row;
  const bottom = body.at(-1)?.row ?? header.row;
  const firstNotPlaced = body.slice(0, 1).flatMap(notPlaced);
  if (found === null) {
    const claims = unplacedClaims(block, roles);
    const unplaced = firstNotPlaced.map((one) => ({ ...one, reason: "funds-not-placed" }) as const);
    return { ...NO_FUNDS, unplaced, top, bottom, claims };
  }
  const { columns, first, firstLabel, shift } = found;
  const column = (role: FundsRole): number | null => columns.get(role) ?? null;
  const labelOf = (line: Line): Entry | null =>
    line.entries.filter(({ at }) => at.column < first).at(-1) ?? null;
  const ofYear = body.filter((line) => !isOtherYearsTotal(labelOf(line)?.key ?? ""));
  const total = totalLine(ofYear, labelOf, [column("weight"), column("score")]);
  const rows: FundsRow[] = [];
  const lostLabels = unknownColumns(header, roles, firstLabel);
  const lostRows: Line[] = [];
  const lostCells: Entry[] = [];
  const blockLabel = header.entries.filter(({ at }) => at.column < firstLabel).at(-1) ?? null;
  for (const line of ofYear) {
    const role = line === total ? "total" : "part";
    const block = role === "total" ? blockLabel : null;
    const row = readFundsRow(grid, line, role, { unit, label: labelOf(line), block, column });
    if (role === "total")
      rows.unshift(withPointsOf(blockLabel, withPointsOf(roles.get("score"), row)));
    else if (hasOwnColumns(row) && line.entries.some((entry) => isFigure(entry, unit)))
      lostRows.push(line);
    else if (hasAmount(row) && !hasOwnColumns(row)) rows.push(row);
    else lostCells.push(...referencesOf(line, columns));
  }
  const below = ({ at }: Entry): readonly Entry[] =>
    body.flatMap((line) => entryAt(line, at.column + shift) ?? []);
  return {
    rows,
    unplaced: [
      ...lostLabels,
      ...lostRows.flatMap(notPlaced),
      ...lostCells.map(({ at, text }) => ({ at, reason: "cell-not-placed", text }) as const),
      // Several rows, none labelled as the total: the scored row is unknown.
      ...(total === undefined ? firstNotPlaced : []),
    ],
    top,
    bottom,
    columns: [...columns.values()],
    claims: fundsClaims(block, {
      ...found,
      unit,
      read: new Set(rows.map(({ label }) => label.at.row)),
      lostRows: new Set(lostRows.map(({ row }) => row)),
      lostLabels,
    }),
    unknownLabels: unknownFigures(header, roles, firstLabel, below),
  };
}
