/**
 * The result of a finance system in production for a form, by its rules alone: weight × actual ÷
 * target, formula A past a ≤ target, bands with an edge that belongs to one of them, figures as typed.
 * It has no units, no criteria, no costs without a sign, and no decisions of a person.
 */
import {
  difference,
  HUNDRED,
  inCents,
  isLess,
  NOTHING,
  product,
  quotient,
  rounded,
  share,
  TWICE,
  within,
  type Share,
} from "./share";

/** One row as plain decimals and texts. */
export interface DrawnRow {
  readonly asks:
    | {
        readonly sign: "" | "=" | "≥" | ">" | "≤" | "<";
        readonly target: string;
        readonly unit: string;
      }
    | "提升";
  /** For a row in words: the stated share of attainment. */
  readonly answer: { readonly number: string; readonly unit: string } | "met" | "partly" | "missed";
  readonly weight: string;
  /** null: the cell is empty. */
  readonly printed: string | null;
  readonly deduction: string | null;
  readonly reason: string;
  readonly level1: "产出指标" | "成本指标";
  readonly criterion: string | null;
}

export interface DrawnForm {
  readonly rows: readonly DrawnRow[];
  readonly money: { readonly budget: string; readonly executed: string };
}

/** The results for one row. */
export interface RowAnswer {
  /** Two places; null where there are none. */
  readonly points: string | null;
  /** An explanation is required and missing. */
  readonly missing: boolean;
  /** An over-achievement that has to be explained and is not. */
  readonly overachieved: boolean;
}

const OVERACHIEVED = share("130");

/** Texts that fill the cell of an explanation. */
const EMPTY_REASONS = ["", "无", "暂无", "0", "/", "-", "—", "不适用"];
export const hasReason = ({ reason }: DrawnRow): boolean => !EMPTY_REASONS.includes(reason);

/** The figures that a quantitative row is scored by; null for words. */
export function figuresOf({ asks, answer }: DrawnRow) {
  if (asks === "提升" || typeof answer === "string") return null;
  const given = share(answer.number);
  const actual = isLess(given, NOTHING) ? NOTHING : given;
  const target = share(asks.target);
  const isMost = asks.sign === "≤" || asks.sign === "<";
  return {
    actual,
    target,
    isMost: isMost || ((asks.sign === "=" || asks.sign === "") && target.part === 0n),
  };
}

/** The share of the weight: 1 where the target is met, else by the formula. */
export function earned(actual: Share, target: Share, isMost: boolean): Share {
  const all = share("1");
  if (!isMost) return isLess(actual, target) ? quotient(actual, target) : all;
  if (!isLess(target, actual)) return all;
  if (target.part <= 0n) return NOTHING;
  return within(quotient(difference(product(TWICE, target), actual), target), all);
}

/** Points less the deduction, in cents. */
export function lessDeduction(points: Share, { deduction, weight }: DrawnRow): string {
  const taken = deduction === null ? NOTHING : share(deduction);
  return inCents(within(difference(rounded(points), taken), share(weight)));
}

/** Whether a score is in its band, with strict edges: 80 % belongs to 达成 and 60 % to 部分达成. */
function isInBand(printed: Share, row: DrawnRow): boolean {
  const part = (percent: string): Share =>
    quotient(product(share(row.weight), share(percent)), HUNDRED);
  const [from, to] = [part("60"), part("80")];
  if (row.answer === "met") return !isLess(printed, to);
  return row.answer === "partly"
    ? !isLess(printed, from) && isLess(printed, to)
    : isLess(printed, from);
}

export function pointsOf(row: DrawnRow): string | null {
  const figures = figuresOf(row);
  if (figures !== null) {
    const { actual, target, isMost } = figures;
    return lessDeduction(product(share(row.weight), earned(actual, target, isMost)), row);
  }
  if (row.printed === null) return null;
  const printed = share(row.printed);
  const isPossible = !isLess(printed, NOTHING) && !isLess(share(row.weight), printed);
  return isPossible && isInBand(printed, row) ? inCents(printed) : null;
}

/** Whether the answer is 130 % or more of a target above 0, where more is better. */
export function isFarAbove(row: DrawnRow): boolean {
  const figures = figuresOf(row);
  if (figures === null || figures.isMost || figures.target.part <= 0n) return false;
  return !isLess(product(figures.actual, HUNDRED), product(figures.target, OVERACHIEVED));
}

/**
 * The consequences of the points: an explanation is required where points were lost, by the printed
 * score if there is one.
 */
export function withReasons(
  row: DrawnRow,
  points: string | null,
  { explained, farAbove }: { readonly explained: boolean; readonly farAbove: boolean },
): RowAnswer {
  const kept = row.printed ?? points;
  const lost = kept !== null && isLess(share(kept), share(row.weight));
  return { points, missing: lost && !explained, overachieved: farAbove && !explained };
}

export const systemOf = (row: DrawnRow): RowAnswer =>
  withReasons(row, pointsOf(row), { explained: hasReason(row), farAbove: isFarAbove(row) });

/** The points of 年度资金总额; 0 ÷ 0 counts as 100 %. */
export function executionPoints({ budget, executed }: DrawnForm["money"], weight: string): string {
  const [plan, spent] = [share(budget), share(executed)];
  if (plan.part === 0n) return inCents(share(weight));
  return inCents(within(quotient(product(share(weight), spent), plan), share(weight)));
}

const GRADES = [
  ["优", "80"],
  ["良", "70"],
  ["中", "60"],
] as const;

export const gradeOf = (total: string): string =>
  GRADES.find(([, from]) => !isLess(share(total), share(from)))?.[0] ?? "差";
