import { decimal, fixed } from "../decimal";
import type { Change } from "./change";
import { bareFormat, showsPercent } from "./number-format";

/**
 * The text that a cell will show after the change: a number under its new format, else under the
 * cell's own (0.9501 under 0.00% is 95.01%); unchanged under a format that sets no decimals.
 */
export function shownAfter({ before, after }: Pick<Change, "before" | "after">): string {
  if (after.kind === "text") return after.value;
  const format = after.format ?? before.format ?? "";
  const places = /\.(0+)/.exec(bareFormat(format))?.[1]?.length;
  if (showsPercent(format)) return `${fixed(decimal(after.value).times(100), places ?? 0)}%`;
  return places === undefined ? after.value : fixed(decimal(after.value), places);
}
