/** The year that a cell with a date holds and does not show: 1月15日 typed in the following January. */
import type { Cell } from "../../cells";
import type { DaySpan } from "../model/readings";
import type { DateReading } from "./calendar";

const DAY = 86_400_000;
/** Day 0 of the two systems in which a workbook counts its days. */
const EPOCHS = [Date.UTC(1899, 11, 30), Date.UTC(1904, 0, 1)];
/** Day numbers from 1 March 1900, where both counts are those of the calendar, to the end of 9999. */
const FIRST = 61;
const LAST = 2_958_465;

/**
 * The days of a date shown without its year, with the year that its cell stores.
 *
 * @returns Null where the date shows its year, or the stored number is no day of it.
 */
export function withStoredYear({ kind, raw }: Cell, date: DateReading): DaySpan | null {
  const { first, last } = date.span;
  const serial = Math.floor(Number(raw));
  if (kind !== "number" || first.year !== null || date.monthly === true) return null;
  if (!(serial >= FIRST && serial <= LAST)) return null;
  const stored = EPOCHS.map((epoch) => new Date(epoch + serial * DAY)).find((day) => {
    const at = (day.getUTCMonth() + 1) * 100 + day.getUTCDate();
    return at >= first.month * 100 + first.day && at <= last.month * 100 + last.day;
  });
  if (stored === undefined) return null;
  const year = stored.getUTCFullYear();
  return { first: { ...first, year }, last: { ...last, year } };
}
