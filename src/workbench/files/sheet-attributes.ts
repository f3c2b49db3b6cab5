/**
 * Attributes of a worksheet part that the file library does not preserve: default sizes of rows and
 * columns, heights fitted to contents, and the hash of the protection's password.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readRelations } from "../../xlsx/package/relations";
import { readWorkbookPart } from "../../xlsx/workbook/workbook-part";
import { type Attributes, readXml } from "../../xlsx/package/xml";
import { openArchive } from "../../xlsx/package/zip";
import { xmlAttributes } from "./xml-attributes";

export interface SheetAttributes {
  readonly sizes: Attributes;
  readonly password: Attributes;
  /** Heights fitted to the rows' contents: points by row, counted from 0. */
  readonly fitted: ReadonlyMap<number, number>;
}

export const NO_ATTRIBUTES: SheetAttributes = { sizes: {}, password: {}, fitted: new Map() };

const SIZES = ["baseColWidth", "defaultColWidth", "defaultRowHeight", "customHeight"];
const PASSWORD = ["password", "algorithmName", "hashValue", "saltValue", "spinCount"];

function some(attributes: Attributes, names: readonly string[]): Attributes {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => names.includes(name)));
}

function fit(fitted: Map<number, number>, { r, ht, customHeight }: Attributes): void {
  const height = Number(ht);
  if (customHeight === "1" || customHeight === "true" || !(height > 0)) return;
  fitted.set(Number(r) - 1, height);
}

/** The attributes by sheet name. Throws the refusals of src/xlsx for a damaged file. */
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
    const fitted = new Map<number, number>();
    readXml(archive.read(part.target), part.target, {
      open(element, attributes) {
        if (element === "sheetFormatPr") sizes = some(attributes, SIZES);
        if (element === "row") fit(fitted, attributes);
        if (element === "sheetProtection") password = some(attributes, PASSWORD);
      },
    });
    found.set(name, { sizes, password, fitted });
  }
  return found;
}

/** Adds the attributes to a file written by the file library; `sheets` is in the order of its sheets. */
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
      .replace(/<row r="(\d+)"(?![^>]* ht=)/g, (row, number) => {
        const height = sheet.fitted.get(Number(number) - 1);
        return height === undefined ? row : `${row} ht="${height}"`;
      })
      .replace(
        /<sheetFormatPr [^>]*\/>/,
        () => `<sheetFormatPr${xmlAttributes({ ...sizes, defaultRowHeight })}/>`,
      )
      .replace("<sheetProtection ", () => `<sheetProtection${xmlAttributes(sheet.password)} `);
    parts[name] = strToU8(xml);
  });
  return zipSync(parts);
}
