/** Columns of levels whose header is empty or names something else (指标类型, 绩效指标): what they hold decides. */
import { entryAt } from "../grid/grid";
import { isBlockLabel } from "../labels/column-labels";
import { levelName } from "../labels/level-names";
import type { ColumnRole } from "../model/column";
import type { Header } from "./header";
import { withColumns } from "./header-columns";
import { columnOf } from "./labelled";
import type { Segment } from "./segment";

type Level = "level1" | "level2";

const isOfLevel = (level: Level, text: string): boolean =>
  level === "level1" ? levelName(text).level1 !== null : levelName(text).level2;

/** The columns that may hold a level, from the right: left of the next level and without a role of their own. */
function openColumns({ columns, roles, chosen }: Header, level: Level): readonly number[] {
  const next = level === "level1" ? columns.get("level2") : columns.get("name");
  if (columns.has(level) || next === undefined) return [];
  const before = level === "level2" ? (columns.get("level1") ?? 0) : 0;
  return Array.from({ length: next - before - 1 }, (_, index) => next - 1 - index).filter(
    (column) => !chosen.has(column) && (!roles.has(column) || roles.get(column) === "block"),
  );
}

/** Whether most texts of a column, labels of the whole table aside, are names of a level. */
function holdsLevel({ lines }: Segment, level: Level, column: number): boolean {
  const texts = lines
    .flatMap((line) => entryAt(line, column) ?? [])
    .filter(({ key }) => !isBlockLabel(key));
  const own = texts.filter(({ text }) => isOfLevel(level, text));
  return own.length * 2 > texts.length;
}

function withLevel(segment: Segment, level: Level): Segment {
  const { header, lines } = segment;
  const column = openColumns(header, level).find((one) => holdsLevel(segment, level, one));
  if (column === undefined) return segment;
  const columns = new Map<ColumnRole, number>(
    [...header.columns].filter(([, other]) => other !== column),
  );
  const labels = header.labels.map((one) =>
    columnOf(one) === column ? { ...one, role: level, listed: true } : one,
  );
  const known = {
    ...header,
    labels,
    left: Math.min(header.left, column),
    ignored: new Set([...header.ignored].filter((other) => other !== column)),
    unplaced: header.unplaced.filter(({ at }) => at.column !== column),
  };
  return { lines, header: withColumns(known, columns.set(level, column)) };
}

/**
 * The segment with the column of level 1 or level 2 that its header lacks, where a column left of the next level
 * holds the standard names of that level.
 */
export const withLevelsByContent = (segment: Segment): Segment =>
  withLevel(withLevel(segment, "level2"), "level1");
