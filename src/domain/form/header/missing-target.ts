/** Tables with names and achievements in which no column of targets was recognised. */
import { entryAt } from "../grid/grid";
import type { Unplaced } from "../model/form";
import type { Header } from "./header";
import { columnOf, type Labelled } from "./labelled";
import type { Segment } from "./segment";

/** Whether a header has names and achievements, no targets, and nothing that may be their column. */
const lacksTarget = ({ columns, unplaced }: Header): boolean =>
  columns.has("name") && columns.has("actual") && !columns.has("target") && unplaced.length === 0;

/**
 * The segment with the columns that hold figures and no role of the form's own as unplaced, where the table has
 * no targets: they may be these.
 */
export function withTargetsUnclear(segment: Segment): Segment {
  const { header, lines } = segment;
  if (!lacksTarget(header)) return segment;
  const name = header.columns.get("name") ?? header.left;
  const mayBeTarget = (one: Labelled): boolean => {
    const column = columnOf(one);
    const isApart = one.role === "block" || one.role === "criterion" || one.role === "other";
    return (
      isApart &&
      column > name &&
      !header.chosen.has(column) &&
      lines.some((line) => /\d/u.test(entryAt(line, column)?.key ?? ""))
    );
  };
  const unclear = header.labels.filter(mayBeTarget).map(({ entry }) => entry);
  return unclear.length === 0 ? segment : { lines, header: { ...header, unplaced: unclear } };
}

/** The header of the achievements, where their targets have no column. */
export function missingTargets({ header, lines }: Segment): readonly Unplaced[] {
  const column = header.columns.get("actual");
  const label = header.labels.find((one) => columnOf(one) === column);
  const isFilled = lines.some(
    (line) => column !== undefined && entryAt(line, column) !== undefined,
  );
  if (!lacksTarget(header) || label === undefined || !isFilled) return [];
  const { at, text } = label.entry;
  return [{ at, reason: "no-target-column", text }];
}
