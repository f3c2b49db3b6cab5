/** Tables that print the scale of the grades below a form: 等级 | 得分区间, one grade a row or a column. */
import { entryAt, type Entry, type Line } from "../grid/grid";
import { isGrade } from "../labels/row-labels";
import { gradeLabelOn } from "./grade";

/** The fewest grades of a scale. */
const FEWEST = 2;

/** The lines below a label that have a grade each in its column. */
function gradesBelow(label: Entry, below: readonly Line[]): readonly Line[] {
  const end = below.findIndex((line) => !isGrade(entryAt(line, label.at.column)?.key ?? ""));
  return end < 0 ? below : below.slice(0, end);
}

/** Whether a line has numbers in columns of grades: 90-100 | 80-90 below 优 | 良. */
const hasBounds = (line: Line | undefined, grades: readonly Entry[]): line is Line =>
  line !== undefined &&
  grades.filter(({ at }) => /\d/u.test(entryAt(line, at.column)?.key ?? "")).length >= FEWEST;

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
    const rows = gradesBelow(label, lines.slice(index + 1));
    if (rows.length >= FEWEST) for (const one of [line, ...rows]) scales.add(one);
    const grades = line.entries.filter(({ key }) => isGrade(key));
    const bounds = [lines[index - 1], lines[index + 1]].find((one) => hasBounds(one, grades));
    if (bounds !== undefined) for (const one of [line, bounds]) scales.add(one);
  });
  return scales;
}
