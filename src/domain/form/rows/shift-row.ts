/** Rows whose cells were shifted to the left or right when the form was pasted. */
import type { Entry, Line } from "../grid/grid";
import type { Header } from "../header/header";
import { isBlockLabel } from "../labels/column-labels";
import { isLevelLabel, isLevelName } from "../labels/level-names";
import type { ColumnRole } from "../model/column";
import { readNumber } from "../../quantity/numbers/number";
import { readTarget } from "../../quantity/target";
import { LABELS, nameRole, type AlignedRow } from "./aligned-row";
import { fits, isQuantity } from "./row-fit";

const FARTHEST_SHIFT = 3;

/**
 * The row with its figures read `shift` columns further right; null where its labels do not allow
 * it.
 */
function shiftedBy(header: Header, line: Line, shift: number): AlignedRow | null {
  const figureColumns = [...header.columns].filter(([role]) => !LABELS.includes(role));
  const firstFigure = Math.min(...figureColumns.map(([, column]) => column)) + shift;
  const isRowNumber = ({ at, cell }: Entry): boolean =>
    header.ignored.has(at.column) && readNumber(cell).kind === "number";
  const labels = line.entries.filter(
    (entry) => entry.at.column < firstFigure && !isBlockLabel(entry.key) && !isRowNumber(entry),
  );
  const name = labels.at(-1);
  if (name === undefined || isQuantity(name) || isLevelLabel(name.text)) return null;
  if (!labels.slice(0, -1).every((entry) => isLevelName(entry.text))) return null;
  const levels = labels.slice(0, -1).slice(-2);
  const entries = new Map<ColumnRole, Entry>([[nameRole(header), name]]);
  const roles: ColumnRole[] = levels.length === 2 ? ["level1", "level2"] : ["level2"];
  levels.forEach((entry, index) => entries.set(roles[index] ?? "level2", entry));
  for (const entry of line.entries.filter(({ at }) => at.column >= firstFigure)) {
    const role = figureColumns.find(([, column]) => column + shift === entry.at.column)?.[0];
    if (role === undefined && entry.at.column > header.right + Math.max(shift, 0)) continue;
    if (role === undefined) return null;
    entries.set(role, entry);
  }
  const columnOf = (role: ColumnRole): number | null => {
    const column = header.columns.get(role);
    if (column === undefined) return null;
    return LABELS.includes(role) ? column : column + shift;
  };
  return { row: line.row, entries, columnOf, stray: [] };
}

/** Whether points are a percentage: a target or an actual value may have taken their column. */
const isPercent = (entry: Entry | undefined): boolean => {
  const number = entry === undefined ? null : readNumber(entry.cell);
  return number?.kind === "number" && number.percent;
};

/** Whether nothing is missing from a shifted row; an incomplete one is not accepted. */
function isComplete({ entries }: AlignedRow, header: Header, shift: number): boolean {
  const needed: ColumnRole[] = ["target", "actual", "weight"];
  // Without a score, a row shifted to the right cannot be distinguished from one named by its level.
  if (shift > 0) needed.push("score");
  // An unreadable target may be the sign's cell: ≥.
  const target = entries.get("target");
  if (target !== undefined && readTarget(target.cell).kind === "unreadable") return false;
  if (isPercent(entries.get("weight")) || isPercent(entries.get("score"))) return false;
  return needed.every((role) => !header.columns.has(role) || entries.has(role));
}

/** All shifts by which a row fits its columns and is complete. */
export function possibleShifts(header: Header, line: Line): AlignedRow[] {
  const rows: AlignedRow[] = [];
  for (let shift = -FARTHEST_SHIFT; shift <= FARTHEST_SHIFT; shift += 1) {
    const row = shift === 0 ? null : shiftedBy(header, line, shift);
    if (row !== null && fits(row, header) && isComplete(row, header, shift)) rows.push(row);
  }
  return rows;
}
