/** Which rows of a form take part in its weights and its total. */
import type { Figure, FundsRow, Indicator } from "../form/form";
import { isPlaceholderText } from "./placeholder-text";
import { numberAt } from "./figures";
import type { Profile } from "./profile";

const isDash = (figure: Figure | null): boolean => figure?.number.kind === "dash";

/**
 * The 年度资金总额 row counts where the form scores it: it has a place for points and no dash
 * there. Its parts never count.
 */
export function fundsCount(row: FundsRow): boolean {
  if (row.role !== "total" || (row.weight === null && row.score === null)) return false;
  return !isDash(row.weight) && !(numberAt(row.weight) === null && isDash(row.score));
}

/**
 * An indicator counts unless its weight is a dash, it is a template row left in without figures,
 * or its name says there is none (无, /) and it weighs nothing.
 */
export function indicatorCounts(row: Indicator, profile: Profile): boolean {
  if (isDash(row.weight)) return false;
  const weight = numberAt(row.weight);
  if (row.placeholder) return weight !== null || numberAt(row.score) !== null;
  const weighsNothing = weight === null || weight.isZero();
  return !(weighsNothing && isPlaceholderText(row.name.text, profile.explanation));
}
