/** Heads with their labels in one row and the values in the row below. */
import { entryAt, type Entry, type Line } from "../grid/grid";
import { headRole } from "../labels/head-labels";
import { isLabel } from "../labels/is-label";

/** Whether a cell is the label of the project, or begins with it. */
export const isProjectLabel = ({ key }: Entry): boolean =>
  headRole(key) === "project" ||
  (key.includes(":") && headRole(key.slice(0, key.indexOf(":"))) === "project");

/** Whether a line holds values only, each below a label. */
const areValues = (line: Line, labels: Line): boolean =>
  line.entries.every(
    (entry) => entryAt(labels, entry.at.column) !== undefined && !isLabel(entry.key),
  );

/** Whether a line holds labels of the head only, and the next one values below them. */
const isAboveValues = (labels: Line | undefined, values: Line | undefined): boolean =>
  labels !== undefined &&
  values?.row === labels.row + 1 &&
  labels.entries.every(({ key }) => headRole(key) !== null) &&
  areValues(values, labels);

/**
 * The indexes of the rows of labels, the project's first; empty without such a head. Several rows of values
 * are a list of projects, and so is a row above a head of its own.
 */
export function rowsAboveValues(lines: readonly Line[]): readonly number[] {
  const named = lines.flatMap(({ entries }, index) =>
    entries.some(isProjectLabel) ? [index] : [],
  );
  const [first, another] = named;
  if (first === undefined || another !== undefined) return [];
  const [labels, values, next] = lines.slice(first, first + 3);
  if (labels === undefined || values === undefined || !isAboveValues(labels, values)) return [];
  const project = labels.entries.find(isProjectLabel);
  const isFilled = project !== undefined && entryAt(values, project.at.column) !== undefined;
  const hasMore = next?.row === values.row + 1 && areValues(next, labels);
  if (labels.entries.length < 2 || !isFilled || hasMore) return [];
  const rows = [first];
  for (let index = first + 2; isAboveValues(lines[index], lines[index + 1]); index += 2)
    rows.push(index);
  return rows;
}
