/** Fonts, fills, borders and alignments of a Univer sheet. */
import type { Area } from "./area";
import { protectionOf, storedProtection } from "./cell-protection";
import {
  EDGES,
  type BorderLine,
  type CellStyle,
  type Edge,
  type HorizontalAlignment,
  type LineStyle,
  type StylePatch,
  type VerticalAlignment,
} from "./cell-style";
import {
  unchangedContent,
  type RawCell,
  type RawLine,
  type RawMatrix,
  type RawStyle,
} from "./engine-shapes";
import { hexColor } from "./hex-color";
import { rangeOf, type UniverHandle } from "./univer-handle";
import type { StyleStore } from "./workbook-model";

const HORIZONTAL: readonly HorizontalAlignment[] = [
  "general",
  "left",
  "center",
  "right",
  "justify",
];
const VERTICAL: readonly (VerticalAlignment | null)[] = [null, "top", "center", "bottom"];
const WRAP = 3;

/** By Univer's number of the line style; hair and dash-dot styles are mapped to the nearest one. */
const LINES: readonly LineStyle[] = [
  "none",
  "thin",
  "thin",
  "dotted",
  "dashed",
  "dashed",
  "dashed",
  "double",
  "medium",
  "medium",
  "medium",
  "medium",
  "medium",
  "thick",
];

const LETTER: Readonly<Record<Edge, "t" | "b" | "l" | "r">> = {
  top: "t",
  bottom: "b",
  left: "l",
  right: "r",
};

const NO_LINE: BorderLine = { style: "none", color: "#000000" };

function lineOf(style: RawStyle, edge: Edge): BorderLine {
  const line = style.bd?.[LETTER[edge]];
  return line
    ? { style: LINES[line.s] ?? "thin", color: hexColor(line.cl.rgb) ?? "#000000" }
    : NO_LINE;
}

/** A style of Univer as `CellStyle`, with Excel's defaults for properties that are not set. */
function cellStyleOf(style: RawStyle): CellStyle {
  return {
    fontName: style.ff ?? "宋体",
    fontSize: style.fs ?? 11,
    bold: style.bl === 1,
    italic: style.it === 1,
    color: hexColor(style.cl?.rgb) ?? "#000000",
    fill: hexColor(style.bg?.rgb),
    horizontal: HORIZONTAL[style.ht ?? 0] ?? "general",
    vertical: VERTICAL[style.vt ?? 0] ?? "bottom",
    wrap: style.tb === WRAP,
    borders: {
      top: lineOf(style, "top"),
      bottom: lineOf(style, "bottom"),
      left: lineOf(style, "left"),
      right: lineOf(style, "right"),
    },
    ...protectionOf(style.td),
  };
}

function borderPatch(borders: NonNullable<StylePatch["borders"]>): NonNullable<RawStyle["bd"]> {
  const result: Partial<Record<"t" | "b" | "l" | "r", RawLine | null>> = {};
  for (const edge of EDGES) {
    const line = borders[edge];
    if (!line) continue;
    result[LETTER[edge]] =
      line.style === "none" ? null : { s: LINES.indexOf(line.style), cl: { rgb: line.color } };
  }
  return result;
}

function patchOf(patch: StylePatch): RawStyle {
  return {
    ...(patch.fontName !== undefined && { ff: patch.fontName }),
    ...(patch.fontSize !== undefined && { fs: patch.fontSize }),
    ...(patch.bold !== undefined && { bl: patch.bold ? 1 : 0 }),
    ...(patch.italic !== undefined && { it: patch.italic ? 1 : 0 }),
    ...(patch.color !== undefined && { cl: { rgb: patch.color } }),
    ...(patch.fill !== undefined && { bg: patch.fill === null ? null : { rgb: patch.fill } }),
    ...(patch.horizontal !== undefined && { ht: HORIZONTAL.indexOf(patch.horizontal) }),
    ...(patch.vertical !== undefined && { vt: VERTICAL.indexOf(patch.vertical) }),
    ...(patch.wrap !== undefined && { tb: patch.wrap ? WRAP : 1 }),
    ...(patch.borders !== undefined && { bd: borderPatch(patch.borders) }),
  };
}

/** The cell styles of one sheet, over Univer. */
export class UniverStyles implements StyleStore {
  readonly #handle: UniverHandle;
  readonly #sheetId: string;

  constructor(handle: UniverHandle, sheetId: string) {
    this.#handle = handle;
    this.#sheetId = sheetId;
  }

  at(row: number, column: number): CellStyle {
    return cellStyleOf(this.#handle.styleAt(this.#handle.core(this.#sheetId), row, column));
  }

  apply(area: Area, patch: StylePatch): void {
    const style = patchOf(patch);
    const { locked, formulaHidden } = patch;
    if (locked === undefined && formulaHidden === undefined) {
      this.#setRangeValues(area, () => ({ s: style }));
      return;
    }
    this.#setRangeValues(area, (row, column) => {
      const own = this.at(row, column);
      const protection = {
        locked: locked ?? own.locked,
        formulaHidden: formulaHidden ?? own.formulaHidden,
      };
      return { s: { ...style, td: storedProtection(protection) } };
    });
  }

  clear(area: Area): void {
    this.#setRangeValues(area, () => ({ s: null }));
  }

  #setRangeValues(area: Area, cell: (row: number, column: number) => RawCell): void {
    this.#handle.ensureSize(this.#sheetId, area);
    const sheet = this.#handle.core(this.#sheetId);
    const value: RawMatrix = {};
    for (let row = area.row; row < area.row + area.rowCount; row += 1) {
      const line: Record<number, RawCell> = {};
      for (let column = area.column; column < area.column + area.columnCount; column += 1) {
        line[column] = {
          ...cell(row, column),
          ...unchangedContent(this.#handle.cellAt(sheet, row, column)),
        };
      }
      value[row] = line;
    }
    this.#handle.execute("sheet.command.set-range-values", {
      subUnitId: this.#sheetId,
      range: rangeOf(area),
      value,
    });
  }
}
