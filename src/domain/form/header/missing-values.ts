/** Tables with names in which targets were recognised and no achievements, or the reverse. */
import { entryAt } from "../grid/grid";
import type { Unplaced } from "../model/form";
import type { Header } from "./header";
import { columnOf, type Labelled } from "./labelled";
import type { Segment } from "./segment";

/**
 * What a header with names lacks of targets and achievements, while nothing that may be their column was
 * reported and the user has called no column another's; null where it has both or neither.
 */
function missingValue({ columns, unplaced, chosen, ignored }: Header): "target" | "actual" | null {
  const isChosen = [...chosen].some((column) => ignored.has(column));
  if (!columns.has("name") || unplaced.length > 0 || isChosen) return null;
  if (columns.has("target") === columns.has("actual")) return null;
  return columns.has("target") ? "actual" : "target";
}

/**
 * The segment with the columns that hold figures and no role of the form's own as unplaced, where the table has
 * only one of targets and achievements: they may be the other.
 */
export function withValuesUnclear(segment: Segment): Segment {
  const { header, lines } = segment;
  if (missingValue(header) === null) return segment;
  const name = header.columns.get("name") ?? header.left;
  const mayBeValue = (one: Labelled): boolean => {
    const column = columnOf(one);
    const isApart = one.role === "block" || one.role === "criterion" || one.role === "other";
    return (
      isApart &&
      column > name &&
      !header.chosen.has(column) &&
      lines.some((line) => /\d/u.test(entryAt(line, column)?.key ?? ""))
    );
  };
  const unclear = header.labels.filter(mayBeValue).map(({ entry }) => entry);
  return unclear.length === 0 ? segment : { lines, header: { ...header, unplaced: unclear } };
}

/** The header of the achievements whose targets have no column, or of the targets without achievements. */
export function missingValues({ header, lines }: Segment): readonly Unplaced[] {
  const missing = missingValue(header);
  if (missing === null) return [];
  const column = header.columns.get(missing === "target" ? "actual" : "target");
  const label = header.labels.find((one) => columnOf(one) === column);
  const isFilled = lines.some(
    (line) => column !== undefined && entryAt(line, column) !== undefined,
  );
  if (label === undefined || !isFilled) return [];
  const { at, text } = label.entry;
  return [{ at, reason: missing === "target" ? "no-target-column" : "no-actual-column", text }];
}
