/** The kinds of indicator tables, by the roles of their columns. */
import type { ColumnRole } from "../model/column";
import type { Labelled } from "./labelled";

/** Whether a table with these labels is of a kind. */
export type TableKind = (labels: readonly Labelled[]) => boolean;

/** Columns that a self-evaluation needs. */
export const TARGET_AND_ACTUAL: readonly ColumnRole[] = ["target", "actual"];

/**
 * Whether a table holds self-evaluated results. A table of criteria and points, or of planned
 * targets, does not. A table whose columns of target and actual have unknown labels counts, so that
 * the form is found and these columns are reported.
 */
export function isAssessed(labels: readonly Labelled[]): boolean {
  const has = (role: ColumnRole): boolean => labels.some((one) => one.role === role);
  const unknown = labels.filter(({ role }) => role === null).length;
  if (has("actual")) return true;
  if (has("target")) return has("score") || unknown > 0;
  return has("weight") && has("score") && unknown >= TARGET_AND_ACTUAL.length;
}

/** Whether a table holds planned targets only: no actual values and no scores. */
export function isPlanned(labels: readonly Labelled[]): boolean {
  const has = (role: ColumnRole): boolean => labels.some((one) => one.role === role);
  return has("target") && !has("actual") && !has("score");
}
