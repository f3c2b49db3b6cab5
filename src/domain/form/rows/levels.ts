/**
 * The levels of each row: a label applies until the next one; labels in the wrong column are
 * corrected.
 */
import type { AlignedRow } from "./aligned-row";
import type { ColumnRole } from "../model/column";
import type { Place } from "../model/form";
import { placeAt, type Entry, type Grid } from "../grid/grid";
import { joinPieces, keyOf } from "../../text/normalize";
import { isTemplateName } from "../labels/row-labels";
import { bothLevels, isLevelPiece, levelName } from "../labels/level-names";

/** The levels at a row. */
export interface Levels {
  readonly level1: Place | null;
  readonly level2: Place | null;
  /** The label of level 1 as printed, to which a piece cut off by a page break is appended. */
  readonly printed1: string;
  /** The label of level 2 as printed. */
  readonly printed2: string;
}

/** The levels above the first row. */
export const NO_LEVELS: Levels = { level1: null, level2: null, printed1: "", printed2: "" };

/** The roles of the cells of a row with nothing but a level and its points. */
const HEADING: readonly ColumnRole[] = ["block", "level2", "weight", "score"];

const placeWith = ({ at, cell }: Entry, text: string): Place => ({ at, text, cell });

function withLevel1(levels: Levels, entry: Entry, level2: Entry | null): Levels {
  const info = levelName(entry.text);
  const second = level2 === null ? null : levelName(level2.text);
  const current = levels.level1?.text ?? "";
  const isLevel2 =
    info.level2 &&
    (info.level1 === null || (current === info.parent && second?.name === info.name));
  if (isLevel2 && info.parent !== null) {
    // 质量指标 in the column of level 1 is a level 2.
    const level1 = current === info.parent ? levels.level1 : placeWith(entry, info.parent);
    return { ...levels, level1, level2: placeWith(entry, info.name), printed2: entry.text };
  }
  const isPointsOnly = info.name === "" || entry.cell.kind === "number";
  // (50分) merged over several rows, then split and filled into each.
  if (
    isPointsOnly &&
    second === null &&
    current !== "" &&
    keyOf(entry.text) === keyOf(levels.printed1)
  )
    return levels;
  const name = isPointsOnly ? (second?.parent ?? second?.level1 ?? "") : info.name;
  if (name === current && name !== "") return { ...levels, printed1: entry.text };
  return { level1: placeWith(entry, name), level2: null, printed1: entry.text, printed2: "" };
}

/**
 * Whether a level 2 belongs under another level 1 than that of the rows above: its own label is
 * missing.
 */
function contradicts(level1: string, parent: string | null): boolean {
  const mainLevels = ["产出指标", "效益指标"];
  return (
    parent !== null &&
    mainLevels.includes(parent) &&
    [...mainLevels, "满意度指标"].includes(level1) &&
    level1 !== parent
  );
}

function withLevel2(grid: Grid, levels: Levels, entry: Entry, row: AlignedRow): Levels {
  const info = levelName(entry.text);
  const level2 = placeWith(entry, info.name);
  const current = levels.level1?.text ?? "";
  // Without a printed level 1, each standard level 2 gives its own.
  const isLabelMissing =
    !row.entries.has("level1") &&
    info.name !== "成本指标" &&
    (levels.printed1 === "" ? info.parent !== current : contradicts(current, info.parent));
  if (info.parent !== null && (isLabelMissing || current === "")) {
    const column = row.columnOf("level1") ?? entry.at.column;
    const own = placeAt(grid, { row: row.row, column });
    const place = levels.level1 !== null && current === "" ? levels.level1 : own;
    return { ...levels, level1: { ...place, text: info.parent }, level2, printed2: entry.text };
  }
  return { ...levels, level2, printed2: entry.text };
}

/** Whether a short text below a page break completes a label that is no standard name. */
const isUnknownTail = (printed: string, entry: Entry, mayBeTail: boolean): boolean =>
  mayBeTail && printed !== "" && entry.key.length <= 2 && levelName(printed).name === printed;

/**
 * Whether a row is the heading of a level 1 in a table without a column for it: 一、满意度指标（10分）
 * alone, with or without points. 成本指标 below 产出指标 is a level 2.
 */
function isHeading({ entries, columnOf }: AlignedRow, label2: Entry, { level1 }: Levels): boolean {
  const isAlone = [...entries.keys()].every((role) => HEADING.includes(role));
  if (!isAlone || columnOf("level1") !== null) return false;
  const info = levelName(label2.text);
  if (info.level1 === null) return info.parent === "满意度指标";
  return !info.level2 || level1?.text !== info.parent;
}

/** A row's own labels. One cell may hold both. */
function labelsOf({ entries }: AlignedRow): { label1?: Entry; label2?: Entry } {
  const [label1, label2] = [entries.get("level1"), entries.get("level2")];
  const both = label1 !== undefined && label2 === undefined ? bothLevels(label1.text) : null;
  if (label1 === undefined || both === null) {
    return { ...(label1 && { label1 }), ...(label2 && { label2 }) };
  }
  const part = (text: string): Entry => ({ ...label1, text, key: keyOf(text) });
  return { label1: part(both[0]), label2: part(both[1]) };
}

/**
 * The levels at a row.
 *
 * @param levels The levels at the row above.
 * @param afterBreak Whether a page break (an empty row, a repeated header) lies directly above.
 */
export function nextLevels(
  grid: Grid,
  levels: Levels,
  row: AlignedRow,
  afterBreak: boolean,
): Levels {
  let next = levels;
  const { label1, label2 } = labelsOf(row);
  // The rest of a cut label has no points beside it; a label with points begins a new level.
  const mayBeTail = afterBreak && !row.entries.has("weight") && !row.entries.has("score");
  if (label1 !== undefined && !isTemplateName(label1.key)) {
    if (isLevelPiece(levels.printed1, label1.text))
      next = { ...next, printed1: levels.printed1 + label1.text };
    else if (isUnknownTail(levels.printed1, label1, mayBeTail) && levels.level1 !== null) {
      const text = joinPieces(levels.level1.text, label1.text);
      next = { ...next, level1: { ...levels.level1, text }, printed1: text };
    } else next = withLevel1(next, label1, label2 ?? null);
  }
  if (label2 !== undefined && !isTemplateName(label2.key)) {
    if (isLevelPiece(levels.printed2, label2.text))
      next = { ...next, printed2: levels.printed2 + label2.text };
    else if (isUnknownTail(levels.printed2, label2, mayBeTail) && levels.level2 !== null) {
      const text = joinPieces(levels.level2.text, label2.text);
      next = { ...next, level2: { ...levels.level2, text }, printed2: text };
    } else if (isHeading(row, label2, next)) next = withLevel1(NO_LEVELS, label2, null);
    else next = withLevel2(grid, next, label2, row);
  }
  return next;
}
