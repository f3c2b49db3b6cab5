/** The second row of a header: 指标性质, 指标值 and 度量单位 below 年度指标值. */
import { hasHan } from "../../text/character";
import { withoutBrackets } from "../../text/normalize";
import { entryAt, type Grid } from "../grid/grid";
import { columnRole } from "../labels/column-labels";
import { isReview } from "../labels/points-labels";
import { isYearLabel } from "../labels/years";
import { isApart, type ColumnRole } from "../model/column";
import type { Position } from "../../cells";
import { columnOf, LEVELS, type Labelled } from "./labelled";
import { hasDigit, PARTS, partsOf, type TextsBelow } from "./parts-below";
import { countRoles, VALUES } from "./second-row";

/** How many rows below a header decide what a column with an unknown label holds. */
const ROWS = 40;
const LONGEST_LABEL = 14;
const BELOW: readonly ColumnRole[] = [...VALUES, ...PARTS, "explanation"];

/** The keys of the filled cells of a column in the rows below a position. */
export function textsBelow(grid: Grid, { row, column }: Position): string[] {
  const lines = grid.lines.filter((line) => line.row > row && line.row <= row + ROWS);
  return lines.flatMap((line) => entryAt(line, column)?.key ?? []);
}

/** The role of a label below one that names points or explanations. */
function partOf(one: Labelled, upper: ColumnRole | null): Labelled {
  const bare = withoutBrackets(one.entry.key);
  if (isReview(`${bare}得分`)) return { ...one, role: "review" };
  if (isApart(upper)) return { ...one, role: upper, listed: true };
  if (one.role !== null || upper === null) return one;
  const joined = upper === "score" ? columnRole(`${bare}得分`)?.role : undefined;
  return { ...one, role: joined ?? upper };
}

const isShortLabel = ({ entry: { key, cell } }: Labelled): boolean =>
  isYearLabel(key) ||
  (cell.kind === "text" && key.length <= LONGEST_LABEL && hasHan(key) && !hasDigit(key));

/** The labels of a row below, each with the label of the upper row whose columns it stands in. */
function spansOf(
  group: readonly Labelled[],
  row: readonly Labelled[],
): ReadonlyMap<Labelled, readonly Labelled[]> {
  const spans = new Map<Labelled, Labelled[]>();
  for (const one of row) {
    const upper = group.filter((other) => columnOf(other) <= columnOf(one)).at(-1);
    if (upper !== undefined) spans.set(upper, [...(spans.get(upper) ?? []), one]);
  }
  return spans;
}

/** The labels up to the first one that an empty column separates from the labels above. */
function withoutBeside(row: readonly Labelled[], group: readonly Labelled[]): readonly Labelled[] {
  const right = Math.max(...group.map(columnOf));
  const end = row.findIndex((one, index) => {
    const before = row[index - 1];
    return columnOf(one) > Math.max(right, before === undefined ? 0 : columnOf(before)) + 1;
  });
  return end < 0 ? row : row.slice(0, end);
}

/**
 * The labels of the row below that belong to the header. What the upper label says decides, so the
 * words below it may be unknown: 值, 内容 and 要求 below 年度指标值 are the target's value.
 *
 * @param group The labels of the row that names the levels.
 * @param printed The labels of the row below.
 */
export function rowBelow(
  group: readonly Labelled[],
  printed: readonly Labelled[],
  texts: TextsBelow,
): readonly Labelled[] {
  // A label merged over both rows, then split and filled, is repeated below itself.
  const row = withoutBeside(printed, group).filter(
    (one) =>
      !group.some(
        (upper) => columnOf(upper) === columnOf(one) && upper.entry.key === one.entry.key,
      ),
  );
  const hasListedOnly = row.every(({ role, listed }) => role !== null && listed);
  if (hasListedOnly && countRoles(row, BELOW) >= 2 && countRoles(row, LEVELS) === 0) return row;
  const spans = spansOf(group, row);
  const isDivided = [...spans].some(
    ([{ role }, parts]) =>
      parts.length >= 2 && role !== null && (BELOW.includes(role) || isApart(role)),
  );
  const isUnderLevel = [...spans.keys()].some(
    ({ role }) => role !== null && (LEVELS.includes(role) || role === "block"),
  );
  if (!isDivided || isUnderLevel || !row.every(isShortLabel)) return [];
  return [...spans].flatMap(([upper, parts]): readonly Labelled[] => {
    const { role } = upper;
    if (role === "target" || role === "actual") return partsOf(parts, upper, role, texts);
    return parts.map((one) => partOf(one, role));
  });
}
