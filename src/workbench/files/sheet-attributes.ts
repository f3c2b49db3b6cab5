/**
 * Two elements of a worksheet part that the file library does not carry over: the sizes of rows and
 * columns nobody sized, and the hash of the password a sheet is protected with.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readRelations } from "../../xlsx/relations";
import { readWorkbookPart } from "../../xlsx/workbook-part";
import { type Attributes, readXml } from "../../xlsx/xml";
import { openArchive } from "../../xlsx/zip";
import { xmlAttributes } from "./xml-attributes";

export interface SheetAttributes {
  readonly sizes: Attributes;
  readonly password: Attributes;
}

export const NO_ATTRIBUTES: SheetAttributes = { sizes: {}, password: {} };

const SIZES = ["baseColWidth", "defaultColWidth", "defaultRowHeight", "customHeight"];
const PASSWORD = ["password", "algorithmName", "hashValue", "saltValue", "spinCount"];

function some(attributes: Attributes, names: readonly string[]): Attributes {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => names.includes(name)));
}

/** The elements of a file's sheets, by sheet name. Throws src/xlsx's refusal as reading does. */
export function readSheetAttributes(bytes: Uint8Array): ReadonlyMap<string, SheetAttributes> {
  const archive = openArchive(bytes);
  const main = readRelations(archive, "").find(({ type }) => type === "officeDocument");
  if (!main) return new Map();
  const relations = readRelations(archive, main.target);
  const found = new Map<string, SheetAttributes>();
  for (const { name, relation } of readWorkbookPart(archive.read(main.target), main.target)
    .sheets) {
    const part = relations.find(({ id }) => id === relation);
    if (part?.type !== "worksheet") continue;
    let { sizes, password } = NO_ATTRIBUTES;
    readXml(archive.read(part.target), part.target, {
      open(element, attributes) {
        if (element === "sheetFormatPr") sizes = some(attributes, SIZES);
        if (element === "sheetProtection") password = some(attributes, PASSWORD);
      },
    });
    found.set(name, { sizes, password });
  }
  return found;
}

/** Writes the elements into a file the library has just written; the n-th are its n-th sheet's. */
export function withSheetAttributes(
  bytes: Uint8Array,
  sheets: readonly (SheetAttributes | null)[],
): Uint8Array {
  if (sheets.every((sheet) => sheet === null)) return bytes;
  const parts = unzipSync(bytes);
  sheets.forEach((sheet, index) => {
    const name = `xl/worksheets/sheet${index + 1}.xml`;
    const part = parts[name];
    if (!sheet || !part) return;
    const { defaultRowHeight = "15", ...sizes } = sheet.sizes;
    const xml = strFromU8(part)
      .replace(
        /<sheetFormatPr [^>]*\/>/,
        () => `<sheetFormatPr${xmlAttributes({ ...sizes, defaultRowHeight })}/>`,
      )
      .replace("<sheetProtection ", () => `<sheetProtection${xmlAttributes(sheet.password)} `);
    parts[name] = strToU8(xml);
  });
  return zipSync(parts);
}
