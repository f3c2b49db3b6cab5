/** Border lines: the names an .xlsx file writes, and the grid's numbers. */
import { BorderStyleTypes, type IBorderStyleData, type Nullable } from "@univerjs/core";
import { fileColor, gridColor } from "./file-color";
import type { BorderSide } from "./xlsx-library";

const LINES: readonly [BorderStyleTypes, BorderSide["style"]][] = [
  [BorderStyleTypes.THIN, "thin"],
  [BorderStyleTypes.HAIR, "hair"],
  [BorderStyleTypes.DOTTED, "dotted"],
  [BorderStyleTypes.DASHED, "dashed"],
  [BorderStyleTypes.DASH_DOT, "dashDot"],
  [BorderStyleTypes.DASH_DOT_DOT, "dashDotDot"],
  [BorderStyleTypes.DOUBLE, "double"],
  [BorderStyleTypes.MEDIUM, "medium"],
  [BorderStyleTypes.MEDIUM_DASHED, "mediumDashed"],
  [BorderStyleTypes.MEDIUM_DASH_DOT, "mediumDashDot"],
  [BorderStyleTypes.MEDIUM_DASH_DOT_DOT, "mediumDashDotDot"],
  [BorderStyleTypes.SLANT_DASH_DOT, "slantDashDot"],
  [BorderStyleTypes.THICK, "thick"],
];
const BLACK = "#000000";

/** A border line of a file for the grid; black where the file gives no colour. */
export function gridLine(side: BorderSide): IBorderStyleData {
  const style = LINES.find(([, name]) => name === side.style)?.[0] ?? BorderStyleTypes.NONE;
  return { s: style, cl: { rgb: gridColor(side.color) ?? BLACK } };
}

/** The file's border line; null when there is none. */
export function fileLine(line: Nullable<IBorderStyleData>): BorderSide | null {
  const style = LINES.find(([code]) => code === line?.s)?.[1];
  if (!line || !style) return null;
  const color = fileColor(line.cl.rgb);
  return { style, ...(color ? { color } : {}) };
}
