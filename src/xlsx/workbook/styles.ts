import { getFormatFromId } from "numfmt";
import { repeatedPart } from "../package/repeated-part";
import { booleanAttribute, readXml } from "../package/xml";
import chineseFormats from "./builtin-formats.json";

/** The properties of a cell style (cellXfs). */
export interface CellFormat {
  /** The number format code. */
  readonly code: string;
  /** The font is struck out. */
  readonly isStruck: boolean;
}

/** The cell styles, by style index. */
export type CellFormats = readonly CellFormat[];

/** Excel's default number format: no format of its own. */
export const GENERAL = "General";

/**
 * The code of a built-in format, which a file names by its id alone (below 164). The meaning of the
 * ids 27–58 depends on Excel's language; builtin-formats.json has the Chinese one.
 */
const builtinFormat = (id: number): string =>
  (chineseFormats as Readonly<Record<string, string>>)[id] ??
  (id < 50 ? getFormatFromId(id, "zh-CN") : null) ??
  GENERAL;

/** Reads the styles part: the number formats of the cell styles, and whether their fonts are struck out. */
export const readCellFormats = repeatedPart((bytes, part): CellFormats => {
  const codes = new Map<number, string>();
  const styles: { readonly id: number; readonly font: number }[] = [];
  const struckFonts = new Set<number>();
  let fonts = -1;
  const path: string[] = [];
  readXml(bytes, part, {
    open(name, { numFmtId = "0", fontId = "0", formatCode = GENERAL, val }) {
      const parent = path.at(-1);
      if (name === "numFmt" && parent === "numFmts") codes.set(Number(numFmtId), formatCode);
      if (name === "xf" && parent === "cellXfs")
        styles.push({ id: Number(numFmtId), font: Number(fontId) });
      if (name === "font" && parent === "fonts") fonts += 1;
      if (name === "strike" && parent === "font" && path.at(-2) === "fonts") {
        if (booleanAttribute(val, true)) struckFonts.add(fonts);
      }
      path.push(name);
    },
    close() {
      path.pop();
    },
  });
  return styles.map(({ id, font }) => ({
    code: codes.get(id) ?? builtinFormat(id),
    isStruck: struckFonts.has(font),
  }));
});
