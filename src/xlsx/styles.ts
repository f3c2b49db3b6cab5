import { getFormatFromId } from "numfmt";
import chineseFormats from "./builtin-formats.json";
import { readXml } from "./xml";

/** The number format code of each cell style, by its index. */
export type CellFormats = readonly string[];

export const GENERAL = "General";

/** Ids below 164 mean a format without a code in the file; 27–58 depend on Excel's language. */
const builtinFormat = (id: number): string =>
  (chineseFormats as Readonly<Record<string, string>>)[id] ??
  (id < 50 ? getFormatFromId(id, "zh-CN") : GENERAL);

/** The number formats of a workbook's cell styles (cellXfs). */
export function readCellFormats(bytes: Uint8Array, part: string): CellFormats {
  const codes = new Map<number, string>();
  const ids: number[] = [];
  const path: string[] = [];
  readXml(bytes, part, {
    open(name, { numFmtId = "0", formatCode = GENERAL }) {
      const parent = path.at(-1);
      if (name === "numFmt" && parent === "numFmts") codes.set(Number(numFmtId), formatCode);
      if (name === "xf" && parent === "cellXfs") ids.push(Number(numFmtId));
      path.push(name);
    },
    close() {
      path.pop();
    },
  });
  return ids.map((id) => codes.get(id) ?? builtinFormat(id));
}
