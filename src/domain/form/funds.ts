/** 项目资金: the total row, which is scored, and its parts. */
import type { Position } from "../cells";
import type { Figure, FundsRow, Unclear } from "./form";
import { figureAt, placeAt, placeOf, type Entry, type Grid, type Line } from "./grid";
import { fundsRole, goalRole, headRole, isFundsTotal, type FundsRole } from "./labels";
import { readNumber } from "./number";

export interface Funds {
  readonly rows: readonly FundsRow[];
  readonly unclear: readonly Unclear[];
  /** The last row of the block, null without one. */
  readonly bottom: number | null;
  readonly columns: readonly number[];
}

const AMOUNTS: readonly FundsRole[] = ["initial", "budget", "executed"];
const FARTHEST_SHIFT = 2;

function rolesOf(line: Line): Map<FundsRole, Entry> {
  const roles = new Map<FundsRole, Entry>();
  for (const entry of line.entries) {
    const role = fundsRole(entry.key);
    if (role !== null && !roles.has(role)) roles.set(role, entry);
  }
  return roles;
}

/** The row that names 年初预算数, 全年预算数, 全年执行数, 执行率. */
export function isFundsHeader(line: Line): boolean {
  const roles = rolesOf(line);
  if (!roles.has("budget") && !roles.has("executed")) return false;
  return [...AMOUNTS, "rate" as const].filter((role) => roles.has(role)).length >= 2;
}

/** The unit amounts may carry themselves: the one the block says it is in. */
function unitOf(lines: readonly Line[]): string {
  for (const line of lines) {
    for (const { key } of line.entries) {
      const unit = /(亿元|万元|千元|元)/u.exec(key)?.[1];
      if (unit !== undefined && key.length < 30) return unit;
    }
  }
  return "";
}

interface Row {
  readonly line: Line;
  readonly label: Entry | null;
  readonly figures: readonly Entry[];
}

function isFigure(entry: Entry, unit: string): boolean {
  const { kind } = readNumber(entry.cell, unit);
  return kind === "number" || kind === "dash" || entry.cell.kind === "error";
}

/** A row's label is the last text before its figures; the block's own label stands left of it. */
function rowOf(line: Line, unit: string): Row {
  const firstFigure = line.entries.findIndex((entry) => isFigure(entry, unit));
  const texts = firstFigure < 0 ? line.entries : line.entries.slice(0, firstFigure);
  return {
    line,
    label: texts.at(-1) ?? null,
    figures: firstFigure < 0 ? [] : line.entries.slice(firstFigure),
  };
}

/**
 * By how many columns the figures stand beside their header: pasting moves them by one. The labels
 * stand left of every figure, and each figure needs a column; where that leaves the header's own
 * columns possible, they are it.
 */
function shiftOf(header: ReadonlyMap<FundsRole, Entry>, rows: readonly Row[]): number | null {
  const columns = [...header.values()].map(({ at }) => at.column);
  const figures = new Set(rows.flatMap((row) => row.figures.map(({ at }) => at.column)));
  const labelled = Math.max(0, ...rows.map(({ label }) => label?.at.column ?? 0));
  const shifts = [0];
  for (let shift = 1; shift <= FARTHEST_SHIFT; shift += 1) shifts.push(shift, -shift);
  const fits = (shift: number): boolean =>
    Math.min(...columns) + shift > labelled &&
    [...figures].every((column) => columns.includes(column - shift));
  return shifts.find(fits) ?? null;
}

function fundsRow(
  grid: Grid,
  row: Row,
  role: FundsRow["role"],
  places: { unit: string; column: (role: FundsRole) => number | null },
): FundsRow {
  const at = (name: FundsRole): Position | null => {
    const column = places.column(name);
    return column === null ? null : { row: row.line.row, column };
  };
  const figure = (name: FundsRole, unit: string): Figure | null => {
    const position = at(name);
    return position === null ? null : figureAt(grid, position, unit);
  };
  const labelAt = { row: row.line.row, column: row.line.entries[0]?.at.column ?? 1 };
  const label = row.label === null ? placeAt(grid, labelAt) : placeOf(row.label);
  const explanation = at("explanation");
  return {
    role,
    label: { ...label, text: label.text.replace(/[:：]$/u, "").replace(/([:：])\s+/u, "$1") },
    initial: figure("initial", places.unit),
    budget: figure("budget", places.unit),
    executed: figure("executed", places.unit),
    weight: figure("weight", "分"),
    rate: figure("rate", ""),
    score: figure("score", "分"),
    explanation: explanation === null ? null : placeAt(grid, explanation),
  };
}

const hasAmount = (row: FundsRow): boolean =>
  [row.initial, row.budget, row.executed].some(
    (figure) => figure !== null && figure.number.kind !== "empty" && figure.number.kind !== "dash",
  );

/** Does a row of the block end it? Labels of the next block do. */
const endsBlock = (line: Line): boolean =>
  line.entries.some(({ key }) => goalRole(key) !== null || headRole(key) !== null);

const NONE: Funds = { rows: [], unclear: [], bottom: null, columns: [] };

/** Reads 项目资金 from the lines between the form's head and its indicator table. */
export function readFunds(grid: Grid, lines: readonly Line[]): Funds {
  const headerAt = lines.findIndex(isFundsHeader);
  const header = lines[headerAt];
  if (header === undefined) return NONE;
  const rest = lines.slice(headerAt + 1);
  const end = rest.findIndex(endsBlock);
  const body = end < 0 ? rest : rest.slice(0, end);
  const unit = unitOf([header, ...body]);
  const roles = rolesOf(header);
  const rows = body.map((line) => rowOf(line, unit));
  const shift = shiftOf(
    roles,
    rows.filter(({ figures }) => figures.length > 0),
  );
  const unclear: Unclear[] = [];
  if (shift === null) {
    for (const { line } of rows) {
      const [start] = line.entries;
      if (start) unclear.push({ at: start.at, reason: "row-not-placed", text: start.text });
    }
    return { rows: [], unclear, bottom: body.at(-1)?.row ?? header.row, columns: [] };
  }
  const column = (role: FundsRole): number | null => {
    const entry = roles.get(role);
    return entry === undefined ? null : entry.at.column + shift;
  };
  const total =
    rows.find(({ label }) => label !== null && isFundsTotal(label.key)) ??
    (rows.length === 1 ? rows[0] : undefined);
  const read = rows.map((row) =>
    fundsRow(grid, row, row === total ? "total" : "part", { unit, column }),
  );
  return {
    rows: [
      ...read.filter(({ role }) => role === "total"),
      // A part nobody put an amount in is a line of the template.
      ...read.filter((row) => row.role === "part" && hasAmount(row)),
    ],
    unclear,
    bottom: body.at(-1)?.row ?? header.row,
    columns: [...roles.keys()].map((role) => column(role) ?? 0),
  };
}
