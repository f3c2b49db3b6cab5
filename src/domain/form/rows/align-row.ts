/** Assigns the cells of a row to the roles of the columns, also where the row was shifted. */
import { entryAt, type Entry, type Line } from "../grid/grid";
import type { Header } from "../header/header";
import { isLevelName } from "../labels/level-names";
import type { ColumnRole } from "../model/column";
import { isNameless, nameRole, type AlignedRow } from "./aligned-row";
import { fits, isQuantity } from "./row-fit";
import { isConsistent, mayBeShifted } from "./shift-evidence";
import { possibleShifts } from "./shift-row";
import { isLevelRow } from "./subtotals";

const isInside = ({ at }: Entry, { left, right, ignored }: Header): boolean =>
  at.column > left && at.column < right && !ignored.has(at.column);

/** Whether a cell repeats the previous column's text: a merged cell that was split and filled. */
const repeatsPrevious = (entry: Entry, { entries }: Line): boolean =>
  entries.some(({ at, key }) => key === entry.key && at.column === entry.at.column - 1);

const NOT_ADJUSTED = /^([-—–/\\]+|无|未调整|不调整|无调整|不变|同上|同左)$/u;

/** The row's adjusted target; undefined where that column is empty, or states that nothing changed. */
function adjustedTarget({ adjustedTarget: column }: Header, line: Line): Entry | undefined {
  const entry = column === null ? undefined : entryAt(line, column);
  return entry === undefined || NOT_ADJUSTED.test(entry.key) ? undefined : entry;
}

/** The row by the columns of its header. */
function byHeader(header: Header, line: Line): AlignedRow {
  const entries = new Map<ColumnRole, Entry>();
  const stray: Entry[] = [];
  for (const entry of line.entries) {
    const role = header.roles.get(entry.at.column);
    if (role !== undefined) entries.set(role, entry);
    else if (isInside(entry, header) && !repeatsPrevious(entry, line)) stray.push(entry);
  }
  const adjusted = adjustedTarget(header, line);
  if (adjusted !== undefined) entries.set("target", adjusted);
  const columnOf = (role: ColumnRole): number | null =>
    role === "target" && adjusted !== undefined
      ? adjusted.at.column
      : (header.columns.get(role) ?? null);
  return { row: line.row, entries, columnOf, stray };
}

/**
 * Whether a header has columns without a role among its columns: a shifted row would not fit them.
 */
function hasColumnsWithoutRole({ columns, left, right }: Header): boolean {
  return new Set(columns.values()).size < right - left + 1;
}

const hasLevel = ({ entries }: AlignedRow): boolean =>
  [entries.get("level1"), entries.get("level2")].some(
    (entry) => entry !== undefined && isLevelName(entry.text),
  );

/**
 * Assigns the cells of a row of the indicator table to roles. A row whose cells do not fit their
 * columns is read as shifted where it fits, complete, at exactly one shift.
 *
 * @returns Null where the row fits at no shift or at several, so that its figures cannot be
 * assigned.
 */
export function alignRow(header: Header, line: Line): AlignedRow | null {
  const printed = byHeader(header, line);
  if (fits(printed, header)) {
    if (!mayBeShifted(printed, header)) return printed;
    const [shifted, another] = possibleShifts(header, line).filter(isConsistent);
    if (shifted !== undefined && another === undefined) return shifted;
    return hasColumnsWithoutRole(header) && !hasLevel(printed) ? null : printed;
  }
  const [shifted, another] = possibleShifts(header, line);
  if (another !== undefined) return null;
  if (shifted !== undefined) return shifted;
  const name = printed.entries.get(nameRole(header));
  const isReadable =
    name === undefined ? isNameless(printed) || isLevelRow(printed) : !isQuantity(name);
  return isReadable ? printed : null;
}
