/** Complete rows of indicators below the rows that close the table. */
import { entryAt, type Line } from "../grid/grid";
import type { Header } from "../header/header";
import type { ColumnRole } from "../model/column";
import type { Unplaced } from "../model/form";
import { readNumber } from "../../quantity/numbers/number";
import { FIGURES, nameRole } from "./aligned-row";

/** Whether a line has a name in words, target, actual value and every number of points that the table has. */
function isComplete(header: Header, line: Line): boolean {
  const { columns } = header;
  const at = (role: ColumnRole) => entryAt(line, columns.get(role) ?? 0);
  if (!columns.has("weight") && !columns.has("score")) return false;
  const name = at(nameRole(header));
  return (
    name?.cell.kind === "text" &&
    FIGURES.filter((role) => columns.has(role)).every((role) => {
      const entry = at(role);
      if (entry === undefined) return false;
      const arePoints = role === "weight" || role === "score";
      return !arePoints || readNumber(entry.cell, "分").kind === "number";
    })
  );
}

/**
 * The complete rows of indicators that touch the form from below: they are not read, and may be the form's.
 *
 * @param lines The lines of the form's area.
 * @param closing The last row of total and grade.
 */
export function rowsBelow(
  header: Header,
  lines: readonly Line[],
  closing: number,
): readonly Unplaced[] {
  const below = lines.filter(({ row }) => row > closing);
  const end = below.findIndex(
    (line, index) => line.row !== closing + 1 + index || !isComplete(header, line),
  );
  return (end < 0 ? below : below.slice(0, end)).flatMap(({ entries }) =>
    entries.slice(0, 1).map(({ at, text }) => ({ at, reason: "row-not-placed", text }) as const),
  );
}
