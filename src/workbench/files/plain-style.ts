/** A file's style without references to the file's theme, since a saved file has another theme. */
import { plainColor } from "./file-color";
import type { BorderSide, BorderStyle, CellStyle, FillStyle, FontStyle } from "./xlsx-library";

function plainFont(font: FontStyle, scheme: readonly string[]): FontStyle {
  const plain: FontStyle = { ...font };
  // the font's name is in the style; the scheme "minor" would select the font of the new theme
  delete plain.scheme;
  if (font.color) plain.color = plainColor(font.color, scheme);
  return plain;
}

function plainFill(fill: FillStyle, scheme: readonly string[]): FillStyle {
  if (fill.type === "gradient") {
    const stops = fill.stops.map((stop) => ({ ...stop, color: plainColor(stop.color, scheme) }));
    return { ...fill, stops };
  }
  const { fgColor, bgColor, ...rest } = fill;
  return {
    ...rest,
    ...(fgColor ? { fgColor: plainColor(fgColor, scheme) } : {}),
    ...(bgColor ? { bgColor: plainColor(bgColor, scheme) } : {}),
  };
}

const SIDES = ["top", "right", "bottom", "left", "diagonal"] as const;

function plainBorder(border: BorderStyle, scheme: readonly string[]): BorderStyle {
  const plain: BorderStyle = { ...border };
  for (const side of SIDES) {
    const line: BorderSide | undefined = border[side];
    if (line?.color) plain[side] = { ...line, color: plainColor(line.color, scheme) };
  }
  return plain;
}

/** The style with every colour as rgb; `scheme` is the twelve colours of the file's theme. */
export function plainStyle(style: CellStyle, scheme: readonly string[]): CellStyle {
  const { font, fill, border, ...rest } = style;
  return {
    ...rest,
    ...(font ? { font: plainFont(font, scheme) } : {}),
    ...(fill ? { fill: plainFill(fill, scheme) } : {}),
    ...(border ? { border: plainBorder(border, scheme) } : {}),
  };
}
