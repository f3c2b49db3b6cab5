/** The rows of a form that count for its weights and its total. */
import type { Figure, FundsRow, Indicator } from "../form/model/form";
import type { SharedPoints } from "../scores/shared-points";
import { isExtraLabel } from "../form/labels/row-labels";
import { isPlaceholderText } from "../explanation/placeholder-text";
import { numberAt } from "../form/model/figures";
import type { Profile } from "../profiles/profile";

/** A dash, or a word in its place (无, 不适用): no points on purpose. */
function isLeftOut(figure: Figure | null, { explanation }: Profile): boolean {
  if (figure?.number.kind === "dash") return true;
  return figure?.number.kind === "unreadable" && isPlaceholderText(figure.text, explanation);
}

/**
 * The 年度资金总额 row counts where the form scores it: it has a place for points and no dash
 * there. Its parts never count.
 */
export function isFundsRowCounted(row: FundsRow, profile: Profile): boolean {
  if (row.role !== "total" || (row.weight === null && row.score === null)) return false;
  const unweighted = numberAt(row.weight) === null;
  return !isLeftOut(row.weight, profile) && !(unweighted && isLeftOut(row.score, profile));
}

/** 加分项, 扣分项: points beyond the weights, without a target to be reached or explained. */
export const isExtra = ({ level1, level2, name }: Indicator): boolean =>
  [level1, level2, name].some(({ text }) => isExtraLabel(text));

/**
 * An indicator counts unless its weight is a dash or stands in a row above, it is a template row
 * without figures, or its name is a placeholder (无, /) and it has no weight.
 *
 * @param shared the cell of points that the row shares with others; null for none
 */
export function isIndicatorCounted(
  row: Indicator,
  profile: Profile,
  shared: SharedPoints | null = null,
): boolean {
  if (row.part === true || isLeftOut(row.weight, profile)) return false;
  const weight = numberAt(row.weight);
  if (isExtra(row) && numberAt(row.score) === null) return false;
  if (shared?.what === "points" && weight === null) return false;
  if (row.placeholder) return weight !== null || numberAt(row.score) !== null;
  const weighsNothing = weight === null || weight.isZero();
  return !(weighsNothing && isPlaceholderText(row.name.text, profile.explanation));
}
