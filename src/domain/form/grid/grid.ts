/** A sheet's cells as lines of filled cells, every text normalized once. */
import { cellAt, EMPTY_CELL, type Cell, type Cells, type Position } from "../../cells";
import { cleanCells } from "./clean-cells";
import { firstIndex } from "./first-index";
import { withoutNoise } from "./without-noise";
import type { Figure, Place } from "../model/form";
import { normalize, keyOf } from "../../text/normalize";
import { fundsRole } from "../labels/funds-labels";
import { isLabel } from "../labels/is-label";
import { readNumber } from "../../quantity/numbers/number";

/** A filled cell. */
export interface Entry {
  readonly at: Position;
  readonly cell: Cell;
  /** The cell's text, normalized. */
  readonly text: string;
  /** The text as `keyOf` gives it. */
  readonly key: string;
}

/** A row of the sheet with its filled cells from left to right. Never empty. */
export interface Line {
  readonly row: number;
  /** The filled cells without `repeatedLabels`. */
  readonly entries: readonly Entry[];
  /** Labels that are equal to the label in the previous column. */
  readonly repeatedLabels: readonly Entry[];
}

/** A sheet's cells and its lines. */
export interface Grid {
  readonly cells: Cells;
  /** One for each row with a filled cell, from top to bottom. */
  readonly lines: readonly Line[];
  /** Page numbers and printing notes, which are in no line, from top to bottom. */
  readonly noise: readonly Entry[];
}

/** A rectangle of a sheet: first and last row and column, from 1. */
export interface Area {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** A range of columns: the first and the last. */
export type Columns = Pick<Area, "left" | "right">;

/** A cell's text, normalized. For a number hidden by its format: the stored number. */
function textOf(cell: Cell): string {
  if (cell.kind === "empty") return "";
  const isHidden = cell.kind === "number" && cell.shown.trim() === "";
  return normalize(isHidden ? cell.raw : cell.shown);
}

/**
 * Whether a cell repeats the label in the previous column: a merged cell that was split and
 * filled. Values are not labels: a target and its actual value may be equal.
 */
const repeatsLabel = ({ key, at }: Entry, before: Entry | undefined): boolean =>
  before?.key === key && before.at.column + 1 === at.column && isLabel(key);

/** Whether a line has two different labels of 项目资金. One alone, 预算执行率, may be an indicator's. */
const isFundsLine = (all: readonly Entry[]): boolean =>
  new Set(
    all.map(({ key }) => fundsRole(key)).filter((role) => role !== null && role !== "explanation"),
  ).size > 1;

const NO_ENTRIES: readonly Entry[] = [];

function lineOf(row: number, all: readonly Entry[]): Line {
  const repeated = all.filter((entry, index) => repeatsLabel(entry, all[index - 1]));
  if (repeated.length === 0) return { row, entries: all, repeatedLabels: NO_ENTRIES };
  const repeatedLabels = isFundsLine(all)
    ? repeated
    : repeated.filter(({ key }) => fundsRole(key) === null);
  return { row, entries: all.filter((entry) => !repeatedLabels.includes(entry)), repeatedLabels };
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

/** The grid of a sheet. Page numbers and printing notes are left out: their cells are empty in it. */
export function gridOf(printed: Cells): Grid {
  const cells = cleanCells(printed);
  const lines: Line[] = [];
  const noise: Entry[] = [];
  const rows = cells.rows.map((cellsOfRow, index) => {
    const row = cells.top + index;
    const all = entriesOf(cellsOfRow, row, cells.left);
    const entries = withoutNoise(all);
    if (entries.length > 0) lines.push(lineOf(row, entries));
    if (entries.length === all.length) return cellsOfRow;
    const kept = new Set(entries.map(({ at }) => at.column - cells.left));
    noise.push(...all.filter(({ at }) => !kept.has(at.column - cells.left)));
    return cellsOfRow.map((cell, column) => (kept.has(column) ? cell : EMPTY_CELL));
  });
  return { cells: { ...cells, rows }, lines, noise };
}

/** The index of the first line at or below a row. */
const lineIndex = ({ lines }: Grid, row: number): number =>
  firstIndex(lines.length, (index) => (lines[index]?.row ?? Infinity) >= row);

/** The page numbers and printing notes in an area. */
export function noiseIn({ noise }: Grid, { top, bottom, left, right }: Area): readonly Entry[] {
  const from = firstIndex(noise.length, (index) => (noise[index]?.at.row ?? Infinity) >= top);
  const to = firstIndex(noise.length, (index) => (noise[index]?.at.row ?? Infinity) > bottom);
  return noise.slice(from, to).filter(({ at }) => at.column >= left && at.column <= right);
}

/** Whether all of a row's entries, ordered from left to right, lie in a range of columns. */
const areWithin = (entries: readonly Entry[], { left, right }: Columns): boolean =>
  (entries[0]?.at.column ?? left) >= left && (entries.at(-1)?.at.column ?? right) <= right;

/** A line reduced to a range of columns; null where it has no entries there. */
export function lineWithin(line: Line, columns: Columns): Line | null {
  // The usual case, no other form beside this one: the line is returned without copying.
  if (areWithin(line.entries, columns) && areWithin(line.repeatedLabels, columns)) return line;
  const { left, right } = columns;
  const isInside = ({ at }: Entry): boolean => at.column >= left && at.column <= right;
  const entries = line.entries.filter(isInside);
  if (entries.length === 0) return null;
  return { row: line.row, entries, repeatedLabels: line.repeatedLabels.filter(isInside) };
}

/** Lines reduced to a range of columns, without those that have no entries there. */
export const linesWithin = (lines: readonly Line[], columns: Columns): readonly Line[] =>
  lines.flatMap((line) => lineWithin(line, columns) ?? []);

/** The lines of an area, each reduced to the area's columns. */
export function linesIn(grid: Grid, area: Area): Line[] {
  const lines: Line[] = [];
  for (let index = lineIndex(grid, area.top); ; index += 1) {
    const line = grid.lines[index];
    if (line === undefined || line.row > area.bottom) return lines;
    const part = lineWithin(line, area);
    if (part !== null) lines.push(part);
  }
}

/** A line's entry in a column. */
export function entryAt({ entries }: Line, column: number): Entry | undefined {
  for (const entry of entries) if (entry.at.column === column) return entry;
  return undefined;
}

/** The form's cell at a position; its text is "" where the cell is empty. */
export function placeAt(grid: Grid, at: Position): Place {
  const cell = cellAt(grid.cells, at);
  return { at, text: textOf(cell), cell };
}

/** The form's cell of an entry. */
export const placeOf = ({ at, cell, text }: Entry): Place => ({ at, text, cell });

/**
 * The cell at a position, read as a number.
 *
 * @param unit The unit that may follow the number: 分, or the unit of the funds; "" for none.
 */
export function figureAt(grid: Grid, at: Position, unit: string): Figure {
  const cell = cellAt(grid.cells, at);
  const isAsTyped = cell.lettering === undefined;
  const number = isAsTyped ? readNumber(cell, unit) : ({ kind: "unreadable" } as const);
  return { at, text: textOf(cell), cell, number };
}
