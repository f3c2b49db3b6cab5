/** 项目资金 as labels with their figure beside them (预算数：| 100 | 执行数：| 95) or in one cell. */
import type { Figure, FundsRow } from "../model/form";
import { isFundsTotal, fundsRole, type FundsRole } from "../labels/funds-labels";
import { goalRole } from "../labels/goal-labels";
import { figureAt, placeOf, type Entry, type Grid, type Line } from "../grid/grid";
import { headRole } from "../labels/head-labels";
import { keyOf } from "../../text/normalize";
import { readNumber } from "../../quantity/number";

interface Pair {
  readonly role: FundsRole;
  readonly label: Entry;
  readonly figure: Figure;
}

export interface PairedFunds {
  readonly rows: readonly FundsRow[];
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly number[];
}

const AMOUNTS: readonly FundsRole[] = ["initial", "budget", "executed"];
const UNITS = /(亿元|万元|千元|元)/u;

const unitOf = (role: FundsRole, unit: string): string =>
  AMOUNTS.includes(role) ? unit : role === "rate" ? "" : "分";

/** 预算数：100万元 in one cell; its text is the figure alone, so that nobody writes over the label. */
function inlinePair(entry: Entry, unit: string): Pair | null {
  const [, name = "", value = ""] = /^([^:：]{2,16})[:：](.+)$/su.exec(entry.text) ?? [];
  const role = fundsRole(keyOf(name));
  if (role === null) return null;
  const own = unitOf(role, UNITS.exec(value)?.[1] ?? unit);
  const number = readNumber({ kind: "text", shown: value, raw: value }, own);
  if (number.kind !== "number") return null;
  return { role, label: entry, figure: { at: entry.at, cell: entry.cell, text: value, number } };
}

function pairsOf(grid: Grid, { entries }: Line, unit: string): Pair[] {
  // 年度资金总额：100 beside 实际支出：95 is what there was to spend.
  const isSpent = entries.some(({ key }) => fundsRole(key) === "executed");
  return entries.flatMap((label, index) => {
    const role = fundsRole(label.key) ?? (isSpent && isFundsTotal(label.key) ? "budget" : null);
    const next = entries[index + 1];
    if (role === null || role === "explanation") return inlinePair(label, unit) ?? [];
    if (next === undefined) return [];
    const figure = figureAt(grid, next.at, unitOf(role, unit));
    return figure.number.kind === "number" ? { role, label, figure } : [];
  });
}

const endsBlock = ({ entries }: Line): boolean =>
  entries.some(({ key }) => goalRole(key) !== null || headRole(key.split(":")[0] ?? "") !== null);

/** The stretch of lines from the first amount's pair on, up to the next block. */
function stretchOf(grid: Grid, lines: readonly Line[], unit: string): Line[] {
  const isAmount = ({ role }: Pair): boolean => AMOUNTS.includes(role);
  const from = lines.findIndex((line) => pairsOf(grid, line, unit).some(isAmount));
  if (from < 0) return [];
  const rest = lines.slice(from);
  const end = rest.findIndex(endsBlock);
  return end < 0 ? rest : rest.slice(0, end);
}

/** 其中：财政拨款 | 100 | 其中：财政拨款 | 95: the amounts stand below those of the total. */
function partOf(
  grid: Grid,
  line: Line,
  total: ReadonlyMap<FundsRole, Pair>,
  unit: string,
): FundsRow | null {
  const figure = (role: FundsRole): Figure | null => {
    const above = total.get(role);
    if (above === undefined) return null;
    return figureAt(grid, { row: line.row, column: above.figure.at.column }, unitOf(role, unit));
  };
  const amounts = {
    initial: figure("initial"),
    budget: figure("budget"),
    executed: figure("executed"),
  };
  const label = line.entries.find(({ cell }) => readNumber(cell, unit).kind === "unreadable");
  const said = Object.values(amounts).some((each) => each?.number.kind === "number");
  if (label === undefined || !said) return null;
  const rest = { weight: null, rate: null, score: null, explanation: null };
  return { role: "part", label: placeOf(label), ...amounts, ...rest };
}

/**
 * Reads 项目资金 where figures stand beside their labels. Takes the lines between the form's head and
 * its table; null where the block is a table of its own, or there is none.
 */
export function readPairedFunds(grid: Grid, lines: readonly Line[]): PairedFunds | null {
  const unit = lines
    .flatMap(({ entries }) => entries)
    .find(({ key }) => /资金|预算/u.test(key) && UNITS.test(key));
  const inUnit = UNITS.exec(unit?.key ?? "")?.[1] ?? "";
  const stretch = stretchOf(grid, lines, inUnit);
  const [first] = stretch;
  if (first === undefined) return null;
  const total = new Map<FundsRole, Pair>();
  const parts: FundsRow[] = [];
  let bottom = first.row;
  for (const line of stretch) {
    const pairs = pairsOf(grid, line, inUnit);
    const part = pairs.length === 0 ? partOf(grid, line, total, inUnit) : null;
    if (pairs.length === 0 && part === null) break;
    for (const pair of pairs) if (!total.has(pair.role)) total.set(pair.role, pair);
    if (part !== null) parts.push(part);
    bottom = line.row;
  }
  if (!total.has("executed") || !(total.has("budget") || total.has("initial"))) return null;
  const figure = (role: FundsRole): Figure | null => total.get(role)?.figure ?? null;
  const label = first.entries.find(({ key }) => isFundsTotal(key)) ?? first.entries[0];
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
  return { rows: [row, ...parts], top: first.row, bottom, columns };
}
