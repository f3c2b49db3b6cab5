/** 项目资金: the total row, which is scored, and its parts. */
import { decimal } from "../../decimal";
import type { Cell, Position } from "../../cells";
import type { Figure, FundsRow, Unplaced } from "../model/form";
import { figureAt, placeAt, placeOf, type Entry, type Grid, type Line } from "../grid/grid";
import { isFundsHeader, joinedStoreys, lowerStorey, rolesOf, unknownColumns } from "./funds-header";
import { isFundsTotal, namesFunds, type FundsRole } from "../labels/funds-labels";
import { readPairedFunds } from "./funds-pairs";
import { goalRole } from "../labels/goal-labels";
import { headRole } from "../labels/head-labels";
import { isSubtotal } from "../labels/row-labels";
import { readNumber } from "../../quantity/number";

export interface Funds {
  readonly rows: readonly FundsRow[];
  readonly unclear: readonly Unplaced[];
  /** The block's first and last row. */
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly number[];
}

const FARTHEST_SHIFT = 2;
/** What people write where there is no amount. */
const NOTHING = "无";

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

function saysAmount(cell: Cell, unit: string): boolean {
  const { kind } = readNumber(cell, unit);
  return kind === "number" || kind === "dash";
}

const isFigure = ({ cell }: Entry, unit: string): boolean =>
  cell.kind !== "text" || saysAmount(cell, unit) || saysAmount(cell, "分");

/** 7.29 and ¥7.29万元 are. */
function isSameAmount(one: Entry, other: Entry, unit: string): boolean {
  const [first, second] = [readNumber(one.cell, unit), readNumber(other.cell, unit)];
  if (first.kind !== "number" || second.kind !== "number") return one.key === other.key;
  return decimal(first.value).eq(decimal(second.value));
}

interface Figures {
  /** The figures' columns, row by row. */
  readonly rows: readonly (readonly number[])[];
  /** The last column a label stands in, left of the figures. */
  readonly labelled: number;
}

function figuresOf(body: readonly Line[], unit: string, header: Line): Figures {
  const headed = new Set(header.entries.map(({ at }) => at.column));
  const rows: number[][] = [];
  let labelled = 0;
  for (const { entries } of body) {
    // An amount once merged over two columns and since filled into both is one figure.
    const isFilled = (entry: Entry, index: number): boolean => {
      const before = entries[index - 1];
      if (before === undefined || headed.has(entry.at.column)) return false;
      return before.at.column === entry.at.column - 1 && isSameAmount(before, entry, unit);
    };
    const figures = entries.filter(
      (entry, index) => isFigure(entry, unit) && !isFilled(entry, index),
    );
    const [first] = figures;
    if (first === undefined) continue;
    rows.push(figures.map(({ at }) => at.column));
    // Behind a row's first label words are another one, or a figure that cannot be read: 见说明.
    const labels = entries.filter(
      ({ at, key }, index) =>
        at.column < first.at.column &&
        key !== NOTHING &&
        !/^\d/u.test(key) &&
        (index === 0 || namesFunds(key)),
    );
    labelled = Math.max(labelled, labels.at(-1)?.at.column ?? 0);
  }
  return { rows, labelled };
}

/** The figures' columns beside their header's, moved by as many columns all of them. */
function moved(
  header: readonly number[],
  first: number,
  { rows, labelled }: Figures,
): number | null {
  const shifts = [0];
  for (let shift = 1; shift <= FARTHEST_SHIFT; shift += 1) shifts.push(shift, -shift);
  const fits = (shift: number): boolean =>
    first + shift > labelled &&
    rows.every((columns) => columns.every((column) => header.includes(column - shift)));
  return shifts.find(fits) ?? null;
}

/**
 * Where the figures of each role stand. Pasting moves them beside their header: by as many columns
 * all of them, or, where a row has a figure for each role, in their order. Labels stand left of
 * every figure; where that leaves the header's own columns possible, they are it.
 */
function placeRoles(header: Line, roles: ReadonlyMap<FundsRole, Entry>, figures: Figures) {
  const columns = [...roles.values()].map(({ at }) => at.column);
  const first = Math.min(...columns);
  const all = header.entries.map(({ at }) => at.column).filter((column) => column >= first);
  const shift = moved(all, first, figures);
  const shifted = (by: number) =>
    new Map([...roles].map(([role, { at }]) => [role, at.column + by]));
  if (shift !== null) return shifted(shift);
  // 原因 holds words: a row full of figures has none for it.
  const asked = [...roles].filter(([role]) => role !== "explanation");
  const without = roles.size - asked.length;
  const full = figures.rows.find(
    ({ length }) => length === asked.length && length === all.length - without,
  );
  if (full === undefined || !figures.rows.flat().every((column) => full.includes(column)))
    return null;
  if (Math.min(...full) <= figures.labelled) return null;
  const ordered = asked.sort(([, one], [, other]) => one.at.column - other.at.column);
  return new Map(ordered.map(([role], index) => [role, full[index] ?? 0]));
}

function fundsRow(
  grid: Grid,
  line: Line,
  role: FundsRow["role"],
  places: { unit: string; label: Entry | null; column: (role: FundsRole) => number | null },
): FundsRow {
  const at = (name: FundsRole): Position | null => {
    const column = places.column(name);
    return column === null ? null : { row: line.row, column };
  };
  const figure = (name: FundsRole, unit: string): Figure | null => {
    const position = at(name);
    return position === null ? null : figureAt(grid, position, unit);
  };
  const labelAt = { row: line.row, column: line.entries[0]?.at.column ?? 1 };
  const label = places.label === null ? placeAt(grid, labelAt) : placeOf(places.label);
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

const amountsOf = (row: FundsRow): readonly Figure[] =>
  [row.initial, row.budget, row.executed].filter((figure) => figure !== null);

/** A part nobody put an amount in is a line of the template. */
const hasAmount = (row: FundsRow): boolean =>
  amountsOf(row).some(
    ({ number, text }) =>
      number.kind === "number" || (number.kind === "unreadable" && /\d|#/u.test(text)),
  );

/** Labels among the amounts (其中：基本支出): the row has columns of its own. */
const hasOwnColumns = (row: FundsRow): boolean =>
  amountsOf(row).some(
    ({ number, cell, text }) =>
      number.kind === "unreadable" && cell.kind === "text" && /\p{Script=Han}{3}/u.test(text),
  );

/** Does a row of the block end it? Labels of the next block do. */
const endsBlock = (line: Line): boolean =>
  line.entries.some(({ key }) => goalRole(key) !== null || headRole(key) !== null);

/** The row that is scored: named as the total, the only one with points, or the only one there is. */
function totalLine(
  body: readonly Line[],
  labelOf: (line: Line) => Entry | null,
  points: readonly (number | null)[],
): Line | undefined {
  const key = (line: Line): string => labelOf(line)?.key ?? "";
  const named =
    body.find((line) => isFundsTotal(key(line))) ?? body.find((line) => isSubtotal(key(line)));
  if (named !== undefined) return named;
  const scored = body.filter(({ entries }) =>
    entries.some(
      ({ at, cell }) => points.includes(at.column) && readNumber(cell).kind === "number",
    ),
  );
  const candidates = scored.length > 0 ? scored : body;
  return candidates.length === 1 ? candidates[0] : undefined;
}

const NONE: Funds = { rows: [], unclear: [], top: Infinity, bottom: -Infinity, columns: [] };

/** Reads 项目资金 from the lines between the form's head and its indicator table. */
export function readFunds(grid: Grid, lines: readonly Line[]): Funds {
  const paired = readPairedFunds(grid, lines);
  if (paired !== null) return { ...paired, unclear: [] };
  const headerAt = lines.findIndex(isFundsHeader);
  const upper = lines[headerAt];
  if (upper === undefined) return NONE;
  const lower = lowerStorey(lines[headerAt + 1]);
  const header = lower === null ? upper : joinedStoreys(upper, lower);
  const rest = lines.slice(headerAt + (lower === null ? 1 : 2));
  const end = rest.findIndex(endsBlock);
  const body = end < 0 ? rest : rest.slice(0, end);
  const unit = unitOf([header, ...body]);
  const roles = rolesOf(header);
  const columns = placeRoles(header, roles, figuresOf(body, unit, header));
  const top = header.row;
  const bottom = body.at(-1)?.row ?? header.row;
  const notPlaced = ({ entries }: Line): Unplaced[] =>
    entries.slice(0, 1).map(({ at, text }) => ({ at, reason: "row-not-placed", text }));
  if (columns === null) {
    return { rows: [], unclear: body.slice(0, 1).flatMap(notPlaced), top, bottom, columns: [] };
  }
  const column = (role: FundsRole): number | null => columns.get(role) ?? null;
  const first = Math.min(...columns.values());
  const labelOf = (line: Line): Entry | null =>
    line.entries.filter(({ at }) => at.column < first).at(-1) ?? null;
  const total = totalLine(body, labelOf, [column("weight"), column("score")]);
  const rows: FundsRow[] = [];
  const unclear: Unplaced[] = unknownColumns(header, roles);
  for (const line of body) {
    const role = line === total ? "total" : "part";
    const row = fundsRow(grid, line, role, { unit, label: labelOf(line), column });
    if (role === "total") rows.unshift(row);
    else if (hasOwnColumns(row)) {
      if (line.entries.some((entry) => isFigure(entry, unit))) unclear.push(...notPlaced(line));
    } else if (hasAmount(row)) rows.push(row);
  }
  // Several rows and none the total: it cannot be said which one is scored.
  if (total === undefined) unclear.push(...body.slice(0, 1).flatMap(notPlaced));
  return { rows, unclear, top, bottom, columns: [...columns.values()] };
}
