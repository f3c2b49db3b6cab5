/** Total rows beside the one that closes the form: a subtotal, the same total again, or a contradiction. */
import { decimal, type Decimal } from "../../decimal";
import { entryAt, type Entry, type Line } from "../grid/grid";
import type { Header } from "../header/header";
import type { TotalRow, Unplaced } from "../model/form";
import { numberAt } from "../model/figures";
import { readNumber } from "../../quantity/numbers/number";
import { POINTS_UNIT } from "./closing-lines";
import { notPlaced } from "./total-row";

/** The sums that a further total row may print. */
export interface ScoreSums {
  /** Of all scores of the form; null without any. */
  readonly whole: Decimal | null;
  /** Of the indicators, of each level, and of the funds. */
  readonly parts: readonly Decimal[];
}

const numberIn = (entry: Entry | undefined): Decimal | null => {
  const number = entry === undefined ? null : readNumber(entry.cell, POINTS_UNIT);
  return number?.kind === "number" ? decimal(number.value) : null;
};

/**
 * The scores of further total rows that contradict the form: beside the whole weight neither the total's score
 * nor the sum of all; in a row that touches the total and has another weight or none, no sum of a part either.
 *
 * @param lines.further All total rows but the one that closes the form.
 * @param lines.adjacent Those directly above and below it.
 */
export function contradictingRows(
  header: Header,
  lines: { readonly further: readonly Line[]; readonly adjacent: readonly Line[] },
  total: TotalRow | null,
  sums: ScoreSums,
): readonly Unplaced[] {
  const [weightAt, scoreAt] = [header.columns.get("weight"), header.columns.get("score")];
  const [full, printed] = [numberAt(total?.weight ?? null), numberAt(total?.score ?? null)];
  if (scoreAt === undefined || printed === null) return [];
  const whole = sums.whole === null ? [printed] : [printed, sums.whole];
  return lines.further.flatMap((line) => {
    const entry = entryAt(line, scoreAt);
    const score = numberIn(entry);
    if (entry === undefined || score === null) return [];
    const weight = weightAt === undefined ? null : numberIn(entryAt(line, weightAt));
    const isWhole = weight !== null && full !== null && weight.equals(full);
    if (!isWhole && !lines.adjacent.includes(line)) return [];
    const possible = isWhole ? whole : [...whole, ...sums.parts];
    return possible.some((one) => one.equals(score)) ? [] : [notPlaced(entry)];
  });
}
