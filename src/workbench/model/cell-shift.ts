/** Cells inserted or deleted in part of the rows or columns, and the effect on areas and formulas. */
import { columnLetters, columnNumber } from "../../domain/cells";
import { intersection, type Area } from "./area";
import { shifted } from "./shift";
import type { ShiftDirection } from "./workbook-model";

export interface CellShift {
  /** The cells inserted, or deleted. */
  readonly area: Area;
  readonly direction: ShiftDirection;
}

/**
 * Where an area is after the shift; without rows or columns when it was deleted whole. One that lies
 * only partly in the columns (rows) that move stays where it is.
 */
export function shiftedByCells(area: Area, { area: changed, direction }: CellShift): Area {
  const isVertical = direction === "down" || direction === "up";
  const across = isVertical
    ? { ...changed, row: area.row, rowCount: area.rowCount }
    : { ...changed, column: area.column, columnCount: area.columnCount };
  const common = intersection(area, across);
  if (common?.rowCount !== area.rowCount || common.columnCount !== area.columnCount) return area;
  const isInserted = direction === "down" || direction === "right";
  const verb = isInserted ? "Inserted" : "Deleted";
  return isVertical
    ? shifted(area, { change: `Row${verb}`, first: changed.row, count: changed.rowCount })
    : shifted(area, { change: `Column${verb}`, first: changed.column, count: changed.columnCount });
}

/** Texts in quotes, and cells or ranges, with their sheet where one is named. */
const TOKEN =
  /"(?:[^"]|"")*"|(?:('(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?<![\p{L}\p{N}_.])(\$?)([A-Z]{1,3})(\$?)(\d+)(?::(\$?)([A-Z]{1,3})(\$?)(\d+))?(?![\p{L}\p{N}_(])/gu;

/**
 * A formula after the shift: references to the sheet follow their cells, one to cells deleted whole
 * becomes #REF!.
 *
 * @param sheet The name of the sheet whose cells were shifted.
 * @param isOwn Whether the formula is on that sheet.
 */
export function shiftedReferences(
  formula: string,
  shift: CellShift,
  sheet: string,
  isOwn: boolean,
): string {
  return formula.replaceAll(TOKEN, (token: string, ...groups: (string | undefined)[]) => {
    const [name, $c1 = "", c1, $r1 = "", r1, $c2 = "", c2, $r2 = "", r2] = groups;
    if (c1 === undefined || r1 === undefined) return token;
    const plain = name?.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
    if (plain === undefined ? !isOwn : plain !== sheet) return token;
    const [row, column] = [Number(r1) - 1, columnNumber(c1) - 1];
    const area: Area = {
      row,
      column,
      rowCount: r2 === undefined ? 1 : Number(r2) - row,
      columnCount: c2 === undefined ? 1 : columnNumber(c2) - column,
    };
    const moved = shiftedByCells(area, shift);
    if (moved.rowCount < 1 || moved.columnCount < 1) return "#REF!";
    const last = [moved.column + moved.columnCount, moved.row + moved.rowCount] as const;
    const from = `${$c1}${columnLetters(moved.column + 1)}${$r1}${moved.row + 1}`;
    const to = c2 === undefined ? "" : `:${$c2}${columnLetters(last[0])}${$r2}${last[1]}`;
    return `${name === undefined ? "" : `${name}!`}${from}${to}`;
  });
}
