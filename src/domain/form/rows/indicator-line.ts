/** Distinguishes an indicator from the rows of total and grade that its name resembles. */
import { entryAt, type Line } from "../grid/grid";
import type { Header } from "../header/header";
import { isBlockLabel } from "../labels/column-labels";
import { isGradeLabel, isScoreLabel } from "../labels/row-labels";
import { isPoints, nameRole } from "./aligned-row";

/**
 * Whether a line whose label resembles the total's or the grade's is an indicator: its label is in the
 * column of the names, and it has target, actual value and points.
 */
export function isIndicatorLine(header: Header, line: Line): boolean {
  const { columns } = header;
  const label = line.entries.find(({ key }) => !isBlockLabel(key));
  if (label === undefined || label.at.column !== columns.get(nameRole(header))) return false;
  const points = (["weight", "score"] as const).filter((role) => columns.has(role));
  return (
    (["target", "actual"] as const).every((role) => {
      const entry = entryAt(line, columns.get(role) ?? 0);
      return entry !== undefined && !isGradeLabel(entry.key) && !isScoreLabel(entry.key);
    }) &&
    (points.length === 0 ||
      points.some((role) => {
        const entry = entryAt(line, columns.get(role) ?? 0);
        return entry !== undefined && isPoints(entry);
      }))
  );
}
