/** A sheet's cells as lines of what stands in them, each text healed once. */
import { cellAt, type Cell, type Cells, type Position } from "../../cells";
import { firstIndex } from "./first-index";
import type { Figure, Place } from "../model/form";
import { normalize, keyOf } from "../../text/normalize";
import { fundsRole } from "../labels/funds-labels";
import { isLabel } from "../labels/is-label";
import { readNumber } from "../../quantity/number";

/** A cell that holds something. */
export interface Entry {
  readonly at: Position;
  readonly cell: Cell;
  readonly text: string;
  readonly key: string;
}

/** A row of the sheet with what stands in it, from left to right. Never empty. */
export interface Line {
  readonly row: number;
  readonly entries: readonly Entry[];
  /** Labels that only repeat the one in the column before. */
  readonly twins: readonly Entry[];
}

export interface Grid {
  readonly cells: Cells;
  /** One a row that holds anything, from top to bottom. */
  readonly lines: readonly Line[];
}

export interface Area {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** What a cell says, healed; "" for one that holds nothing. A hidden number says what is stored. */
function textOf(cell: Cell): string {
  if (cell.kind === "empty") return "";
  const isHidden = cell.kind === "number" && cell.shown.trim() === "";
  return normalize(isHidden ? cell.raw : cell.shown);
}

/**
 * The cells of a label once merged and since filled: the same label again in the next columns.
 * Values are no twins: a target and its answer may well be the same.
 */
const isTwin = ({ key, at }: Entry, before: Entry | undefined): boolean =>
  before?.key === key && before.at.column + 1 === at.column && isLabel(key);

/** 预算执行率 may be level, name and all of an indicator: alone it is no header of the funds. */
const namesFunds = (all: readonly Entry[]): boolean =>
  new Set(
    all.map(({ key }) => fundsRole(key)).filter((role) => role !== null && role !== "explanation"),
  ).size > 1;

const NO_TWINS: readonly Entry[] = [];

function lineOf(row: number, all: readonly Entry[]): Line {
  if (!all.some((entry, index) => isTwin(entry, all[index - 1]))) {
    return { row, entries: all, twins: NO_TWINS };
  }
  const repeated = all.filter((entry, index) => isTwin(entry, all[index - 1]));
  const twins = namesFunds(all) ? repeated : repeated.filter(({ key }) => fundsRole(key) === null);
  return { row, entries: all.filter((entry) => !twins.includes(entry)), twins };
}

function entriesOf(cells: readonly Cell[], row: number, left: number): Entry[] {
  const entries: Entry[] = [];
  cells.forEach((cell, index) => {
    const text = textOf(cell);
    if (text !== "")
      entries.push({ at: { row, column: left + index }, cell, text, key: keyOf(text) });
  });
  return entries;
}

export function gridOf(cells: Cells): Grid {
  const lines: Line[] = [];
  cells.rows.forEach((cellsOfRow, index) => {
    const row = cells.top + index;
    const entries = entriesOf(cellsOfRow, row, cells.left);
    if (entries.length > 0) lines.push(lineOf(row, entries));
  });
  return { cells, lines };
}

/** The index of the first line at or below a row. */
const lineIndex = ({ lines }: Grid, row: number): number =>
  firstIndex(lines.length, (index) => (lines[index]?.row ?? Infinity) >= row);

type Columns = Pick<Area, "left" | "right">;

/** Do all of a row's entries stand between two columns? They go from left to right. */
const areWithin = (entries: readonly Entry[], { left, right }: Columns): boolean =>
  (entries[0]?.at.column ?? left) >= left && (entries.at(-1)?.at.column ?? right) <= right;

/** A line with the entries between two columns only; null where none are. */
function partOf(line: Line, columns: Columns): Line | null {
  // As a rule a form has its rows to itself: then nothing is copied.
  if (areWithin(line.entries, columns) && areWithin(line.twins, columns)) return line;
  const { left, right } = columns;
  const inside = ({ at }: Entry): boolean => at.column >= left && at.column <= right;
  const entries = line.entries.filter(inside);
  return entries.length === 0 ? null : { row: line.row, entries, twins: line.twins.filter(inside) };
}

/** The lines of an area, each with the entries inside it only. */
export function linesIn(grid: Grid, area: Area): Line[] {
  const lines: Line[] = [];
  for (let index = lineIndex(grid, area.top); ; index += 1) {
    const line = grid.lines[index];
    if (line === undefined || line.row > area.bottom) return lines;
    const part = partOf(line, area);
    if (part !== null) lines.push(part);
  }
}

/** What stands on a line in a column. */
export function entryAt({ entries }: Line, column: number): Entry | undefined {
  for (const entry of entries) if (entry.at.column === column) return entry;
  return undefined;
}

/** What stands at a place, the empty text when nothing does. */
export function placeAt(grid: Grid, at: Position): Place {
  const cell = cellAt(grid.cells, at);
  return { at, text: textOf(cell), cell };
}

export const placeOf = ({ at, cell, text }: Entry): Place => ({ at, text, cell });

/** The number at a place; `unit` may stand behind it (分, or the unit the funds are in). */
export function figureAt(grid: Grid, at: Position, unit: string): Figure {
  const cell = cellAt(grid.cells, at);
  return { at, text: textOf(cell), cell, number: readNumber(cell, unit) };
}
