/** Reads 项目资金 printed as labels, each followed by its figure (预算数：| 100 | 执行数：| 95). */
import type { Figure, FundsRow } from "../model/form";
import { AMOUNTS, holdsNumber } from "./funds-header";
import { isFundsTotal, fundsRole, type FundsRole } from "../labels/funds-labels";
import { goalRole } from "../labels/goal-labels";
import { claimsAs } from "../grid/claims";
import { entryAt, figureAt, placeOf, type Entry, type Grid, type Line } from "../grid/grid";
import { headRole } from "../labels/head-labels";
import { inlineValue } from "../labels/inline-value";
import type { Claim } from "../model/claim";
import { keyOf } from "../../text/normalize";
import { readNumber } from "../../quantity/numbers/number";

/** A label with its figure, in the next cell or in its own. */
interface Pair {
  readonly role: FundsRole;
  readonly label: Entry;
  readonly figure: Figure;
}

/** 项目资金 as read. */
export interface PairedFunds {
  readonly rows: readonly FundsRow[];
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly number[];
  readonly claims: readonly Claim[];
}

const UNITS = /(亿元|万元|千元|元)/u;

/**
 * The unit of a role's figures.
 *
 * @param unit The unit of the amounts.
 */
const unitOf = (role: FundsRole, unit: string): string =>
  AMOUNTS.includes(role) ? unit : role === "rate" ? "" : "分";

/**
 * A label and its figure in one cell (预算数：100万元). The text is the figure only, which differs from
 * the cell's: the cell is never written.
 */
function inlinePair(entry: Entry, unit: string): Pair | null {
  const { label: name = "", value = "" } = inlineValue(entry.text, 16) ?? {};
  const role = fundsRole(keyOf(name));
  if (role === null) return null;
  const own = unitOf(role, UNITS.exec(value)?.[1] ?? unit);
  const number = readNumber({ kind: "text", shown: value, raw: value }, own);
  if (number.kind !== "number") return null;
  return { role, label: entry, figure: { at: entry.at, cell: entry.cell, text: value, number } };
}

/**
 * The labels of a line with their figures.
 *
 * @param total The column of the total, where the amounts of several sources stand side by side.
 */
function pairsOf(grid: Grid, line: Line, unit: string, total: number | null = null): Pair[] {
  const { entries } = line;
  // 年度资金总额：100 beside 实际支出：95 is the budget.
  const hasExecuted = entries.some(({ key }) => fundsRole(key) === "executed");
  return entries.flatMap((label, index) => {
    const role = fundsRole(label.key) ?? (hasExecuted && isFundsTotal(label.key) ? "budget" : null);
    const inTotal = total === null ? undefined : entryAt(line, total);
    const next = role !== null && AMOUNTS.includes(role) && inTotal ? inTotal : entries[index + 1];
    if (role === null || role === "explanation") return inlinePair(label, unit) ?? [];
    if (next === undefined) return [];
    const figure = figureAt(grid, next.at, unitOf(role, unit));
    return figure.number.kind === "number" ? { role, label, figure } : [];
  });
}

/** The roles of the figures that may stand below their labels, at the end of the rows of amounts. */
const BELOW: readonly FundsRole[] = ["weight", "rate", "score"];

/** The labels of points and rate above their figures: 分值 | 执行率 | 得分 over 10 | 95% | 9.5. */
const pairsAbove = (grid: Grid, lines: readonly Line[], unit: string): Pair[] =>
  lines.flatMap(({ entries }) =>
    entries.flatMap((label) => {
      const role = fundsRole(label.key);
      if (role === null || !BELOW.includes(role)) return [];
      const { row, column } = label.at;
      const figure = figureAt(grid, { row: row + 1, column }, unitOf(role, unit));
      return figure.number.kind === "number" ? { role, label, figure } : [];
    }),
  );

/** The line above the rows of amounts that names their columns (合计 | 财政拨款), with the total's label. */
function columnsAbove(line: Line | undefined, first: Line): { line: Line; total: Entry } | null {
  const total = line?.entries.find(({ key }) => isFundsTotal(key));
  if (line === undefined || total === undefined || line.row + 1 !== first.row) return null;
  return line.entries.some(holdsNumber) ? null : { line, total };
}

const endsBlock = ({ entries }: Line): boolean =>
  entries.some(({ key }) => goalRole(key) !== null || headRole(key.split(":")[0] ?? "") !== null);

/** The lines of the block: from the first amount up to the next block. */
function blockOf(grid: Grid, lines: readonly Line[], unit: string): Line[] {
  const isAmount = ({ role }: Pair): boolean => AMOUNTS.includes(role);
  const from = lines.findIndex((line) => pairsOf(grid, line, unit).some(isAmount));
  if (from < 0) return [];
  const rest = lines.slice(from);
  const end = rest.findIndex(endsBlock);
  return end < 0 ? rest : rest.slice(0, end);
}

/** Reads a part (其中：财政拨款 | 100 | 其中：财政拨款 | 95), whose amounts are below those of the total. */
function partOf(
  grid: Grid,
  { row, entries }: Line,
  total: ReadonlyMap<FundsRole, Pair>,
  unit: string,
): FundsRow | null {
  const figure = (role: FundsRole): Figure | null => {
    const above = total.get(role)?.figure.at;
    return above === undefined ? null : figureAt(grid, { ...above, row }, unit);
  };
  const [initial, budget, executed] = [figure("initial"), figure("budget"), figure("executed")];
  const label = entries.find(({ cell }) => readNumber(cell, unit).kind === "unreadable");
  const hasNumber = [initial, budget, executed].some((each) => each?.number.kind === "number");
  if (label === undefined || !hasNumber) return null;
  const rest = { weight: null, rate: null, score: null, explanation: null };
  return { role: "part", label: placeOf(label), initial, budget, executed, ...rest };
}

/** The claims of labels and figures; a cell with both is a figure. */
const claimsOfPairs = (pairs: readonly Pair[]): readonly Claim[] => [
  ...claimsAs(
    "funds-label",
    pairs.filter(({ label, figure }) => label.at !== figure.at).map(({ label }) => label),
  ),
  ...claimsAs(
    "funds-figure",
    pairs.map(({ figure }) => figure),
  ),
];

const claimsOfPart = ({ label, initial, budget, executed }: FundsRow): readonly Claim[] => [
  ...claimsAs("funds-label", [label]),
  ...claimsAs(
    "funds-figure",
    [initial, budget, executed].filter((figure) => figure !== null),
  ),
];

/**
 * Reads 项目资金 where every figure follows its label.
 *
 * @param lines The lines above the indicator table.
 * @returns Null where 项目资金 is a table, or the form has none.
 */
export function readPairedFunds(grid: Grid, lines: readonly Line[]): PairedFunds | null {
  const unitLabel = lines
    .flatMap(({ entries }) => entries)
    .find(({ key }) => /资金|预算/u.test(key) && UNITS.test(key));
  const unit = UNITS.exec(unitLabel?.key ?? "")?.[1] ?? "";
  const block = blockOf(grid, lines, unit);
  const [first] = block;
  if (first === undefined) return null;
  const before = lines[lines.indexOf(first) - 1];
  const columnar = columnsAbove(before, first);
  const total = new Map<FundsRole, Pair>();
  const parts: FundsRow[] = [];
  const claims: Claim[] = [];
  let bottom = first.row;
  for (const line of block) {
    const pairs = pairsOf(grid, line, unit, columnar?.total.at.column);
    const part = pairs.length === 0 ? partOf(grid, line, total, unit) : null;
    if (pairs.length === 0 && part === null) break;
    for (const pair of pairs) if (!total.has(pair.role)) total.set(pair.role, pair);
    claims.push(...claimsOfPairs(pairs), ...(part === null ? [] : claimsOfPart(part)));
    if (part !== null) parts.push(part);
    bottom = line.row;
  }
  if (!total.has("executed") || !(total.has("budget") || total.has("initial"))) return null;
  const rows = block.filter(({ row }) => row <= bottom);
  for (const pair of pairsAbove(grid, columnar === null ? rows : [columnar.line, ...rows], unit)) {
    if (total.has(pair.role)) continue;
    total.set(pair.role, pair);
    claims.push(...claimsOfPairs([pair]));
  }
  if (columnar !== null) {
    claims.push(...claimsAs("funds-label", [columnar.total]));
  }
  const figure = (role: FundsRole): Figure | null => total.get(role)?.figure ?? null;
  const label =
    columnar?.total ?? first.entries.find(({ key }) => isFundsTotal(key)) ?? first.entries[0];
  if (label === undefined) return null;
  const row: FundsRow = {
    role: "total",
    label: { ...placeOf(label), text: label.text.replace(/[:：]$/u, "") },
    initial: figure("initial"),
    budget: figure("budget"),
    executed: figure("executed"),
    weight: figure("weight"),
    rate: figure("rate"),
    score: figure("score"),
    explanation: null,
  };
  const columns = [...total.values()].map((pair) => pair.figure.at.column);
  const top = columnar?.line.row ?? first.row;
  return { rows: [row, ...parts], top, bottom, columns, claims };
}
