/**
 * The styles of the cells of a planned sheet: blocks applied in order, converted to the file's styles.
 */
import type { CellStyle } from "hucre/xlsx";
import type { SheetBlock, SheetStyle } from "../../domain/sheet/planned-sheet";

type Border = NonNullable<CellStyle["border"]>;

const LINE = { style: "thin", color: { rgb: "000000" } } as const;
const LINES: Border = { top: LINE, right: LINE, bottom: LINE, left: LINE };

/** "#7F7F7F" as the file's colour. */
export const fileColor = (color: string): { readonly rgb: string } => ({
  rgb: color.slice(1).toUpperCase(),
});

/** A style for the file library; properties that the style lacks are left out. */
export function fileStyle(style: SheetStyle): CellStyle {
  const { bold, size, font: name, color, fill, horizontal, vertical, wrap, border, format } = style;
  const font = {
    ...(name !== undefined && { name }),
    ...(size !== undefined && { size }),
    ...(bold === true && { bold }),
    ...(color !== undefined && { color: fileColor(color) }),
  };
  const alignment = {
    ...(horizontal !== undefined && { horizontal }),
    ...(vertical !== undefined && { vertical }),
    ...(wrap === true && { wrapText: true }),
  };
  return {
    ...(Object.keys(font).length > 0 && { font }),
    ...(fill !== undefined && {
      fill: { type: "pattern", pattern: "solid", fgColor: fileColor(fill) } as const,
    }),
    ...(border === true && { border: LINES }),
    ...(Object.keys(alignment).length > 0 && { alignment }),
    ...(format !== undefined && { numFmt: format }),
  };
}

const UNSTYLED: SheetStyle = {};

/** Combines styles; the same two styles give the same object, as most cells of a sheet look alike. */
function styleLayers(): (below: SheetStyle, above: SheetStyle) => SheetStyle {
  const laid = new Map<SheetStyle, Map<SheetStyle, SheetStyle>>();
  return (below, above) => {
    const over = laid.get(below) ?? new Map<SheetStyle, SheetStyle>();
    laid.set(below, over);
    const known = over.get(above) ?? { ...below, ...above };
    over.set(above, known);
    return known;
  };
}

/**
 * The style of each styled cell by "row,column", both from 0. A later block keeps the properties that
 * it does not name.
 */
export function cellLooks(blocks: readonly SheetBlock[]): ReadonlyMap<string, SheetStyle> {
  const looks = new Map<string, SheetStyle>();
  const laid = styleLayers();
  for (const { from, to, style } of blocks) {
    if (style === undefined) continue;
    for (let row = from.row - 1; row < to.row; row += 1) {
      for (let column = from.column - 1; column < to.column; column += 1) {
        const at = `${row},${column}`;
        looks.set(at, laid(looks.get(at) ?? UNSTYLED, style));
      }
    }
  }
  return looks;
}
