/** Formatting of cells: an .xlsx file's style ↔ the grid's. Sizes are in points on both sides. */
import {
  BaselineOffset,
  BooleanNumber,
  HorizontalAlign,
  type IBorderData,
  type IStyleData,
  TextDecoration,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import { fileColor, gridColor } from "./file-color";
import { protectionOf, storedProtection } from "../model/cell-protection";
import { fileLine, gridLine } from "./line-styles";
import type {
  AlignmentStyle,
  BorderStyle,
  CellProtection,
  CellStyle,
  FontStyle,
} from "./xlsx-library";

const HORIZONTAL: readonly [HorizontalAlign, NonNullable<AlignmentStyle["horizontal"]>][] = [
  [HorizontalAlign.LEFT, "left"],
  [HorizontalAlign.CENTER, "center"],
  [HorizontalAlign.CENTER, "centerContinuous"],
  [HorizontalAlign.RIGHT, "right"],
  [HorizontalAlign.JUSTIFIED, "justify"],
  [HorizontalAlign.BOTH, "justify"],
  [HorizontalAlign.DISTRIBUTED, "distributed"],
];
const VERTICAL: readonly [VerticalAlign, NonNullable<AlignmentStyle["vertical"]>][] = [
  [VerticalAlign.TOP, "top"],
  [VerticalAlign.MIDDLE, "center"],
  [VerticalAlign.BOTTOM, "bottom"],
];
const { TRUE: YES, FALSE: NO } = BooleanNumber;
/** In a file 91 to 180 degrees mean 1 to 90 downwards, and 255 letters one above the other. */
const UPRIGHT = 255;

function gridFont(font: FontStyle): IStyleData {
  const color = gridColor(font.color);
  const isDouble = font.underline === "double" || font.underline === "doubleAccounting";
  return {
    ...(font.name === undefined ? {} : { ff: font.name }),
    ...(font.size === undefined ? {} : { fs: font.size }),
    ...(font.bold ? { bl: YES } : {}),
    ...(font.italic ? { it: YES } : {}),
    ...(font.underline
      ? { ul: { s: YES, ...(isDouble ? { t: TextDecoration.DOUBLE } : {}) } }
      : {}),
    ...(font.strikethrough ? { st: { s: YES } } : {}),
    ...(font.vertAlign === "subscript" ? { va: BaselineOffset.SUBSCRIPT } : {}),
    ...(font.vertAlign === "superscript" ? { va: BaselineOffset.SUPERSCRIPT } : {}),
    ...(color ? { cl: { rgb: color } } : {}),
  };
}

function gridBorder(border: BorderStyle): IBorderData {
  const { top, right, bottom, left, diagonal, diagonalDown, diagonalUp } = border;
  return {
    ...(top ? { t: gridLine(top) } : {}),
    ...(right ? { r: gridLine(right) } : {}),
    ...(bottom ? { b: gridLine(bottom) } : {}),
    ...(left ? { l: gridLine(left) } : {}),
    ...(diagonal && diagonalDown ? { tl_br: gridLine(diagonal) } : {}),
    ...(diagonal && diagonalUp ? { bl_tr: gridLine(diagonal) } : {}),
  };
}

function gridAlignment(alignment: AlignmentStyle): IStyleData {
  const horizontal = HORIZONTAL.find(([, name]) => name === alignment.horizontal)?.[0];
  const vertical = VERTICAL.find(([, name]) => name === alignment.vertical)?.[0];
  const degrees = alignment.textRotation ?? 0;
  return {
    ...(horizontal ? { ht: horizontal } : {}),
    ...(vertical ? { vt: vertical } : {}),
    ...(alignment.wrapText ? { tb: WrapStrategy.WRAP } : {}),
    ...(degrees === UPRIGHT ? { tr: { a: 0, v: YES } } : {}),
    // the grid counts clockwise, a file anticlockwise
    ...(degrees > 0 && degrees <= 90 ? { tr: { a: -degrees, v: NO } } : {}),
    ...(degrees > 90 && degrees <= 180 ? { tr: { a: degrees - 90, v: NO } } : {}),
  };
}

/** The grid's number for a cell's protection; its own type takes the number for a text direction. */
function gridProtection({ locked = true, hidden = false }: CellProtection): IStyleData {
  const stored = storedProtection({ locked, formulaHidden: hidden });
  return stored === null ? {} : { td: stored };
}

function fileCellProtection({ td }: IStyleData): CellProtection {
  const { locked, formulaHidden } = protectionOf(td);
  return { ...(locked ? {} : { locked: false }), ...(formulaHidden ? { hidden: true } : {}) };
}

/** A plain style (see plain-style.ts) for the grid, without properties the grid does not support. */
export function gridStyle(style: CellStyle): IStyleData {
  const { font, fill, border, alignment, numFmt, protection } = style;
  const isPattern = fill?.type === "pattern" && fill.pattern !== "none";
  const background = isPattern ? gridColor(fill.fgColor ?? fill.bgColor) : null;
  return {
    ...(font ? gridFont(font) : {}),
    ...(background ? { bg: { rgb: background } } : {}),
    ...(border ? { bd: gridBorder(border) } : {}),
    ...(alignment ? gridAlignment(alignment) : {}),
    ...(numFmt ? { n: { pattern: numFmt } } : {}),
    ...(protection ? gridProtection(protection) : {}),
  };
}

function fileFont(style: IStyleData): FontStyle {
  const color = fileColor(style.cl?.rgb);
  return {
    ...(style.ff ? { name: style.ff } : {}),
    ...(style.fs ? { size: style.fs } : {}),
    ...(style.bl === YES ? { bold: true } : {}),
    ...(style.it === YES ? { italic: true } : {}),
    ...(style.ul?.s === YES
      ? { underline: style.ul.t === TextDecoration.DOUBLE ? "double" : true }
      : {}),
    ...(style.st?.s === YES ? { strikethrough: true } : {}),
    ...(style.va === BaselineOffset.SUBSCRIPT ? { vertAlign: "subscript" as const } : {}),
    ...(style.va === BaselineOffset.SUPERSCRIPT ? { vertAlign: "superscript" as const } : {}),
    ...(color ? { color } : {}),
  };
}

function fileBorder(border: IBorderData): BorderStyle {
  const [top, right, bottom, left] = [border.t, border.r, border.b, border.l].map(fileLine);
  const [down, up] = [fileLine(border.tl_br), fileLine(border.bl_tr)];
  const diagonal = down ?? up;
  return {
    ...(top ? { top } : {}),
    ...(right ? { right } : {}),
    ...(bottom ? { bottom } : {}),
    ...(left ? { left } : {}),
    ...(diagonal ? { diagonal } : {}),
    ...(down ? { diagonalDown: true } : {}),
    ...(up ? { diagonalUp: true } : {}),
  };
}

function fileRotation({ tr }: IStyleData): number | null {
  if (tr?.v === YES) return UPRIGHT;
  if (!tr?.a) return null;
  return tr.a < 0 ? -tr.a : tr.a + 90;
}

function fileAlignment(style: IStyleData): AlignmentStyle {
  const horizontal = HORIZONTAL.find(([code]) => code === style.ht)?.[1];
  const vertical = VERTICAL.find(([code]) => code === style.vt)?.[1];
  const textRotation = fileRotation(style);
  return {
    ...(horizontal ? { horizontal } : {}),
    ...(vertical ? { vertical } : {}),
    ...(style.tb === WrapStrategy.WRAP ? { wrapText: true } : {}),
    ...(textRotation === null ? {} : { textRotation }),
  };
}

/**
 * The grid's style for a file.
 * @param original The cell's style in the opened file, for properties the grid does not support.
 */
export function fileStyle(style: IStyleData, original: CellStyle = {}): CellStyle {
  const [font, alignment] = [fileFont(style), fileAlignment(style)];
  const protection = fileCellProtection(style);
  const background = fileColor(style.bg?.rgb);
  const { indent, shrinkToFit, readingOrder } = original.alignment ?? {};
  Object.assign(alignment, indent && { indent }, shrinkToFit && { shrinkToFit });
  Object.assign(alignment, readingOrder && { readingOrder });
  return {
    ...(Object.keys(font).length > 0 ? { font } : {}),
    ...(background ? { fill: { type: "pattern", pattern: "solid", fgColor: background } } : {}),
    ...(style.bd ? { border: fileBorder(style.bd) } : {}),
    ...(Object.keys(alignment).length > 0 ? { alignment } : {}),
    ...(style.n?.pattern ? { numFmt: style.n.pattern } : {}),
    ...(Object.keys(protection).length > 0 ? { protection } : {}),
  };
}
