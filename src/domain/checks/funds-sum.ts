/** The parts of 项目资金 have to add up to 年度资金总额, column by column. */
import { plain, sum, ZERO, type Decimal } from "../decimal";
import type { FundsRow } from "../form/model/form";
import { namesSplit, OF_WHICH, splitStarts } from "../form/labels/funds-labels";
import { amountAt, numberAt } from "../form/model/figures";
import { keyOf } from "../text/normalize";
import type { FundsSum } from "../findings/funds-findings";
import type { Check } from "./check";

type Column = FundsSum["column"];

const COLUMNS: readonly Column[] = ["initial", "budget", "executed"];

/** A part's amount; `unknown` where the cell is empty and could contain the rest. */
type PartAmount = Decimal | "unknown" | "unreadable";

/** Gives funds-sum, at most one for each column. */
export const checkFundsSum: Check = ({ form }) => {
  const total = form.funds.find(({ role }) => role === "total");
  const parts = form.funds.filter(({ role }) => role === "part");
  if (total === undefined) return [];
  return COLUMNS.flatMap((column): readonly FundsSum[] => {
    const figure = total[column];
    const asked = numberAt(figure);
    const amounts = parts.map((part) => partAmount(part, column));
    const readable = amounts.filter((amount) => amount !== "unreadable");
    if (figure === null || asked === null) return [];
    if (readable.length < amounts.length) return [];
    const wrong = wrongSum(asked, readable, parts);
    if (wrong === null) return [];
    const shown = amountAt(figure) ?? plain(asked);
    return [{ code: "funds-sum", cell: figure.at, column, total: shown, parts: plain(wrong) }];
  });
};

/** A dash is 0, and so is an empty cell in a row that has no amount above 0 anywhere. */
function partAmount(part: FundsRow, column: Column): PartAmount {
  const kind = part[column]?.number.kind;
  if (kind === "unreadable") return "unreadable";
  const amount = numberAt(part[column]);
  if (amount !== null) return amount;
  const others = COLUMNS.map((each) => numberAt(part[each]));
  const nothing = kind === "dash" || others.every((value) => value === null || value.isZero());
  return nothing ? ZERO : "unknown";
}

/**
 * The sum of the parts where it certainly differs from the total; null where it is, or may be, equal.
 * Funds that are split twice, by kind and by source, add up to the total in each split.
 */
function wrongSum(
  total: Decimal,
  amounts: readonly (Decimal | "unknown")[],
  parts: readonly FundsRow[],
): Decimal | null {
  const whole = wrongInSplit(total, amounts, parts);
  const labels = parts.map(({ label }) => keyOf(label.text));
  const starts = splitStarts(labels);
  const areNamed = labels.some(namesSplit);
  const wrong = starts.map((start, index) => {
    const end = starts[index + 1];
    return wrongInSplit(total, amounts.slice(start, end), parts.slice(start, end));
  });
  const found = wrong.find((each) => each !== null) ?? null;
  return areNamed || found === null ? found : whole;
}

function wrongInSplit(
  total: Decimal,
  amounts: readonly (Decimal | "unknown")[],
  parts: readonly FundsRow[],
): Decimal | null {
  const known = amounts.filter((amount) => amount !== "unknown");
  if (groupings(amounts, parts).some((group) => sum(group).equals(total))) return null;
  const all = sum(known);
  const mayLackSome = known.length < amounts.length || isOneOfSeveral(parts);
  return mayLackSome && all.lessThan(total) ? null : all;
}

const startsSubParts = (part: FundsRow): boolean => part.label.text.trim().startsWith(OF_WHICH);

/** A single 其中 line names one source among others, and may be less than the whole. */
const isOneOfSeveral = (parts: readonly FundsRow[]): boolean =>
  parts.length === 1 && parts.every(startsSubParts);

/**
 * The possible sets of parts: all rows, or all but a run of sub-parts. The first 其中 divides the total;
 * a later one divides the part above it, and the form does not show where it ends.
 */
function groupings(
  amounts: readonly (Decimal | "unknown")[],
  parts: readonly FundsRow[],
): readonly (readonly Decimal[])[] {
  const known = (group: readonly (Decimal | "unknown")[]): readonly Decimal[] =>
    group.filter((amount) => amount !== "unknown");
  const withoutRuns = parts.flatMap((part, start) =>
    start > 0 && startsSubParts(part)
      ? amounts
          .slice(start)
          .map((_, length) => [...amounts.slice(0, start), ...amounts.slice(start + length + 1)])
      : [],
  );
  return [amounts, ...withoutRuns].map(known);
}
