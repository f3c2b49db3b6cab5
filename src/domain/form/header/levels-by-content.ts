/** Columns of levels whose header is empty or names something else (指标类型, 绩效指标): what they hold decides. */
import { entryAt } from "../grid/grid";
import { isBlockLabel } from "../labels/column-labels";
import { levelName } from "../labels/level-names";
import type { ColumnRole } from "../model/column";
import { withColumns } from "./header-columns";
import { columnOf } from "./labelled";
import type { Segment } from "./segment";

type Level = "level1" | "level2";

const isOfLevel = (level: Level, text: string): boolean =>
  level === "level1" ? levelName(text).level1 !== null : levelName(text).level2;

/** Whether most texts of a column, labels of the whole table aside, are names of a level. */
function holdsLevel({ header, lines }: Segment, level: Level, column: number): boolean {
  const role = header.roles.get(column) ?? "block";
  if (role !== "block" || header.chosen.has(column)) return false;
  const texts = lines
    .flatMap((line) => entryAt(line, column) ?? [])
    .filter(({ key }) => !isBlockLabel(key));
  return texts.filter(({ text }) => isOfLevel(level, text)).length * 2 > texts.length;
}

function withLevel(segment: Segment, level: Level): Segment {
  const { header, lines } = segment;
  const known = header.columns;
  const next = known.get(level === "level1" ? "level2" : "name");
  if (known.has(level) || next === undefined) return segment;
  const last = level === "level1" ? 0 : (known.get("level1") ?? 0);
  let column = next - 1;
  while (column > last && !holdsLevel(segment, level, column)) column -= 1;
  if (column <= last) return segment;
  const columns = new Map<ColumnRole, number>([...known].filter(([, other]) => other !== column));
  return {
    lines,
    header: withColumns(
      {
        ...header,
        labels: header.labels.map((one) =>
          columnOf(one) === column ? { ...one, role: level, listed: true } : one,
        ),
        left: Math.min(header.left, column),
        ignored: new Set([...header.ignored].filter((other) => other !== column)),
        unplaced: header.unplaced.filter(({ at }) => at.column !== column),
      },
      columns.set(level, column),
    ),
  };
}

/**
 * The segment with the column of level 1 or level 2 that its header lacks, where a column left of the next level
 * holds the standard names of that level.
 */
export const withLevelsByContent = (segment: Segment): Segment =>
  withLevel(withLevel(segment, "level2"), "level1");
