/** 一级 and 二级指标 down the table: given once, carried down, put right where they slipped. */
import type { AlignedRow } from "./align-row";
import type { Place } from "../model/form";
import { placeAt, type Entry, type Grid } from "../grid/grid";
import { joinPieces, keyOf } from "../../text/normalize";
import { isTemplateName } from "../labels/row-labels";
import { bothLevels, isLevelPiece, levelName } from "../labels/level-names";

/** The labels in force at a row. `raw1` and `raw2` are as printed, for pieces a page break cut off. */
export interface Levels {
  readonly level1: Place | null;
  readonly level2: Place | null;
  readonly raw1: string;
  readonly raw2: string;
}

export const NO_LEVELS: Levels = { level1: null, level2: null, raw1: "", raw2: "" };

const named = ({ at, cell }: Entry, text: string): Place => ({ at, text, cell });

function withLevel1(levels: Levels, entry: Entry, level2: Entry | null): Levels {
  const info = levelName(entry.text);
  const second = level2 === null ? null : levelName(level2.text);
  const current = levels.level1?.text ?? "";
  const slipped =
    info.level2 &&
    (info.level1 === null || (current === info.parent && second?.name === info.name));
  if (slipped && info.parent !== null) {
    // 质量指标 in the column of level 1: the level 1 in force goes on.
    const level1 = current === info.parent ? levels.level1 : named(entry, info.parent);
    return { ...levels, level1, level2: named(entry, info.name), raw2: entry.text };
  }
  const points = info.name === "" || entry.cell.kind === "number";
  // (50分) once merged and since filled into the rows below it.
  if (points && second === null && current !== "" && keyOf(entry.text) === keyOf(levels.raw1))
    return levels;
  const name = points ? (second?.parent ?? second?.level1 ?? "") : info.name;
  if (name === current && name !== "") return { ...levels, raw1: entry.text };
  return { level1: named(entry, name), level2: null, raw1: entry.text, raw2: "" };
}

/** A carried level 1 that a standard level 2 contradicts: its own label was lost. */
function contradicts(level1: string, parent: string | null): boolean {
  const both = ["产出指标", "效益指标"];
  return (
    parent !== null &&
    both.includes(parent) &&
    [...both, "满意度指标"].includes(level1) &&
    level1 !== parent
  );
}

function withLevel2(grid: Grid, levels: Levels, entry: Entry, row: AlignedRow): Levels {
  const info = levelName(entry.text);
  const level2 = named(entry, info.name);
  const current = levels.level1?.text ?? "";
  const lost =
    !row.entries.has("level1") && info.name !== "成本指标" && contradicts(current, info.parent);
  if (info.parent !== null && (lost || current === "")) {
    const column = row.columnOf("level1") ?? entry.at.column;
    const own = placeAt(grid, { row: row.row, column });
    const place = levels.level1 !== null && current === "" ? levels.level1 : own;
    return { ...levels, level1: { ...place, text: info.parent }, level2, raw2: entry.text };
  }
  return { ...levels, level2, raw2: entry.text };
}

/** A short tail of a label no standard name is known for, below a break. */
const isUnknownTail = (raw: string, entry: Entry, mayBeTail: boolean): boolean =>
  mayBeTail && raw !== "" && entry.key.length <= 2 && levelName(raw).name === raw;

/** A row's own labels; both may stand in the cell of one. */
function labelsOf({ entries }: AlignedRow): Partial<Record<"one" | "two", Entry>> {
  const [one, two] = [entries.get("level1"), entries.get("level2")];
  const both = one !== undefined && two === undefined ? bothLevels(one.text) : null;
  if (one === undefined || both === null) return { ...(one && { one }), ...(two && { two }) };
  const part = (text: string): Entry => ({ ...one, text, key: keyOf(text) });
  return { one: part(both[0]), two: part(both[1]) };
}

/**
 * The levels in force at a row, from those above it and the row's own labels. `afterBreak` says
 * that a page break (a blank row, a repeated header) lies right above.
 */
export function nextLevels(
  grid: Grid,
  levels: Levels,
  row: AlignedRow,
  afterBreak: boolean,
): Levels {
  let next = levels;
  const { one, two } = labelsOf(row);
  // A tail stands alone: a label with points beside it begins rows of its own.
  const mayBeTail = afterBreak && !row.entries.has("weight") && !row.entries.has("score");
  if (one !== undefined && !isTemplateName(one.key)) {
    if (isLevelPiece(levels.raw1, one.text)) next = { ...next, raw1: levels.raw1 + one.text };
    else if (isUnknownTail(levels.raw1, one, mayBeTail) && levels.level1 !== null) {
      const text = joinPieces(levels.level1.text, one.text);
      next = { ...next, level1: { ...levels.level1, text }, raw1: text };
    } else next = withLevel1(next, one, two ?? null);
  }
  if (two !== undefined && !isTemplateName(two.key)) {
    if (isLevelPiece(levels.raw2, two.text)) next = { ...next, raw2: levels.raw2 + two.text };
    else if (isUnknownTail(levels.raw2, two, mayBeTail) && levels.level2 !== null) {
      const text = joinPieces(levels.level2.text, two.text);
      next = { ...next, level2: { ...levels.level2, text }, raw2: text };
    } else next = withLevel2(grid, next, two, row);
  }
  return next;
}
