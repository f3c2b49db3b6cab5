/** Tables that print the scale of the grades below a form: 等级 | 得分区间, one grade a row. */
import { entryAt, type Line } from "../grid/grid";
import { isGrade } from "../labels/row-labels";
import { gradeLabelOn } from "./grade";

/**
 * The lines of scales.
 *
 * @param lines The lines at the end of a form.
 */
export function gradeScales(lines: readonly Line[]): ReadonlySet<Line> {
  const scales = new Set<Line>();
  lines.forEach((line, index) => {
    const label = gradeLabelOn(line);
    if (label === undefined) return;
    const below = lines.slice(index + 1);
    const end = below.findIndex((one) => !isGrade(entryAt(one, label.at.column)?.key ?? ""));
    const grades = end < 0 ? below : below.slice(0, end);
    if (grades.length > 1) for (const one of [line, ...grades]) scales.add(one);
  });
  return scales;
}
