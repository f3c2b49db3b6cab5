/** An .xlsx file's colours (rgb, theme with tint, or indexed) ↔ the grid's #rrggbb. */
import type { Nullable } from "@univerjs/core";
import { type Color, resolveThemeColor } from "./xlsx-library";

/** The palette of Excel 97, which `indexed` points into; 64 and above mean "automatic". */
const PALETTE = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF " +
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF " +
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 " +
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF " +
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** A cell's theme index has light before dark, the theme's list of colours dark before light. */
const SCHEME_INDEX = [1, 0, 3, 2];

/**
 * A theme or indexed colour as rgb, since a saved file has another theme. Automatic colours are not
 * changed. `scheme` is the theme's twelve colours.
 */
export function plainColor(color: Color, scheme: readonly string[]): Color {
  if (color.rgb !== undefined) return { rgb: color.rgb.slice(-6).toUpperCase() };
  if (color.theme !== undefined) {
    const index = SCHEME_INDEX[color.theme] ?? color.theme;
    return { rgb: resolveThemeColor([...scheme], index, color.tint).toUpperCase() };
  }
  const rgb = color.indexed === undefined ? undefined : PALETTE[color.indexed];
  return rgb === undefined ? color : { rgb };
}

/** A plain colour as "#rrggbb"; null for none and for an automatic one. */
export function gridColor(color: Color | undefined): string | null {
  return color?.rgb === undefined ? null : `#${color.rgb.toLowerCase()}`;
}

/** The grid's colour ("#rgb", "#rrggbb" or "rgb(r, g, b)") for the file; null when there is none. */
export function fileColor(color: Nullable<string>): Color | null {
  const hex = /^#([0-9a-f]{6})$/i.exec(color || "")?.[1];
  if (hex) return { rgb: hex.toUpperCase() };
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color || "");
  if (short) {
    const [, red = "", green = "", blue = ""] = short;
    return { rgb: (red + red + green + green + blue + blue).toUpperCase() };
  }
  const parts = /^rgba?\(\s*(\d+),\s*(\d+),\s*(\d+)/i.exec(color || "")?.slice(1);
  if (!parts) return null;
  const rgb = parts.map((part) => Number(part).toString(16).padStart(2, "0")).join("");
  return { rgb: rgb.toUpperCase() };
}
