/** A row of the indicator table with its cells assigned to the roles of the columns. */
import type { Entry } from "../grid/grid";
import type { Header } from "../header/header";
import { isExecutionLabel } from "../labels/row-labels";
import type { ColumnRole } from "../model/column";
import { readNumber } from "../../quantity/numbers/number";

/** A row with its cells assigned to roles. */
export interface AlignedRow {
  readonly row: number;
  readonly entries: ReadonlyMap<ColumnRole, Entry>;
  /** The column of a role in this row, filled or not; null where the form has no such column. */
  readonly columnOf: (role: ColumnRole) => number | null;
  /** Filled cells between the columns of the header, which belong to no role. */
  readonly stray: readonly Entry[];
}

/** The roles of the columns that classify or name a row. */
export const LABELS: readonly ColumnRole[] = ["block", "level1", "level2", "name"];
/** The roles of the columns that make a row an indicator. */
export const FIGURES: readonly ColumnRole[] = ["target", "actual", "weight", "score"];

/** The role of the column that names the rows: the last level in forms without 三级指标. */
export function nameRole({ columns }: Header): ColumnRole {
  if (columns.has("name")) return "name";
  return (["level2", "level1"] as const).find((role) => columns.has(role)) ?? "name";
}

/**
 * The cell that names a row. 预算执行率 is often one merged label over levels and name: it is the name
 * where the row has points, or both target and actual.
 */
export function nameOf(
  header: Header,
  { entries }: Pick<AlignedRow, "entries">,
): Entry | undefined {
  const name = entries.get(nameRole(header));
  const hasResult = entries.has("target") && entries.has("actual");
  const isIndicator = hasResult || entries.has("weight") || entries.has("score");
  if (name !== undefined || !isIndicator) return name;
  const label = entries.get("level2") ?? entries.get("level1");
  return label !== undefined && isExecutionLabel(label.key) ? label : undefined;
}

/** Whether a cell may hold a weight or a score: a number or a dash. */
export const isPoints = (entry: Entry): boolean => readNumber(entry.cell).kind !== "unreadable";

/**
 * Whether a row has target and actual but neither a name nor a level: it continues the name of the
 * row above.
 */
export function isNameless({ entries, stray }: AlignedRow): boolean {
  const points = [entries.get("weight"), entries.get("score")];
  return (
    stray.length === 0 &&
    entries.has("target") &&
    entries.has("actual") &&
    !LABELS.some((role) => role !== "block" && entries.has(role)) &&
    points.every((entry) => entry === undefined || isPoints(entry))
  );
}
