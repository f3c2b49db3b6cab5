/** The kinds of indicator tables, by the roles of their columns. */
import type { ColumnRole } from "../model/column";
import type { Labelled } from "./labelled";

/** Whether a table with these labels is of a kind. */
export type TableKind = (labels: readonly Labelled[]) => boolean;

/** Columns that a self-evaluation needs. */
export const TARGET_AND_ACTUAL: readonly ColumnRole[] = ["target", "actual"];

/** A score that is the unit's own by its label: 自评得分. */
const OWN_SCORE = /自评|自查/u;

/**
 * Whether a table holds self-evaluated results. A table of planned targets does not, nor does one of points
 * without targets, unless the points are the unit's own (部门整体支出). A table whose columns of target and actual have unknown labels counts, so that
 * the form is found and these columns are reported.
 */
export function isAssessed(labels: readonly Labelled[]): boolean {
  const has = (role: ColumnRole): boolean => labels.some((one) => one.role === role);
  const unknown = labels.filter(({ role }) => role === null).length;
  if (has("actual")) return true;
  if (has("target")) return has("score") || unknown > 0;
  if (!has("weight") || !has("score")) return false;
  const isOwn = ({ role, entry }: Labelled): boolean =>
    role === "score" && OWN_SCORE.test(entry.key);
  return unknown >= TARGET_AND_ACTUAL.length || labels.some(isOwn);
}

/** Whether a table holds planned targets only: no actual values and no scores. */
export function isPlanned(labels: readonly Labelled[]): boolean {
  const has = (role: ColumnRole): boolean => labels.some((one) => one.role === role);
  return has("target") && !has("actual") && !has("score");
}
