/** A1 notation ↔ the grid's ranges, which count from 0. */
import type { IRange } from "@univerjs/core";
import { columnLetters, columnNumber } from "../../domain/cells";
import type { Area } from "../model/area";

/** The last row and column an .xlsx file can have, counted from 0. */
const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

const REFERENCE = /^\$?([A-Z]{1,3})?\$?([1-9]\d{0,6})?$/i;

/**
 * "C6", "$A$1:$H$28", whole columns "A:C" and whole rows "3:5" as a range.
 * Throws a RangeError for anything else.
 */
export function rangeOf(reference: string): IRange {
  const [first = "", second = first] = reference.trim().split(":");
  const [start, end] = [REFERENCE.exec(first), REFERENCE.exec(second)];
  if (!start || !end || first === "" || second === "") {
    throw new RangeError(`not a range: ${reference}`);
  }
  const rows = [start[2] ? Number(start[2]) - 1 : 0, end[2] ? Number(end[2]) - 1 : LAST_ROW];
  const columns = [
    start[1] ? columnNumber(start[1]) - 1 : 0,
    end[1] ? columnNumber(end[1]) - 1 : LAST_COLUMN,
  ];
  return {
    startRow: Math.min(...rows),
    endRow: Math.max(...rows),
    startColumn: Math.min(...columns),
    endColumn: Math.max(...columns),
  };
}

/** A range in A1 notation; a single cell without the colon. */
export function a1Of({ startRow, endRow, startColumn, endColumn }: IRange): string {
  const first = `${columnLetters(startColumn + 1)}${startRow + 1}`;
  const last = `${columnLetters(endColumn + 1)}${endRow + 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** A list of ranges as an .xlsx file writes it: separated by spaces. */
export function rangesOf(list: string): IRange[] {
  return list.split(/\s+/).filter(Boolean).map(rangeOf);
}

/** A range of the grid as an area of the model. */
export function areaOf({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  return {
    row: startRow,
    column: startColumn,
    rowCount: endRow - startRow + 1,
    columnCount: endColumn - startColumn + 1,
  };
}
