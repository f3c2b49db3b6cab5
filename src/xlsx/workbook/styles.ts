import { getFormatFromId } from "numfmt";
import { readXml } from "../package/xml";
import chineseFormats from "./builtin-formats.json";

/** The number format codes of the cell styles (cellXfs), by style index. */
export type CellFormats = readonly string[];

/** Excel's default number format: no format of its own. */
export const GENERAL = "General";

/**
 * The code of a built-in format, which a file names by its id alone (below 164). What the ids 27–58
 * mean depends on Excel's language; builtin-formats.json has the Chinese ones.
 */
const builtinFormat = (id: number): string =>
  (chineseFormats as Readonly<Record<string, string>>)[id] ??
  (id < 50 ? getFormatFromId(id, "zh-CN") : null) ??
  GENERAL;

/** Reads the styles part: the number formats of the cell styles. */
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
