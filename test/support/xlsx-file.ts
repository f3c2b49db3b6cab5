/** .xlsx files made part by part, so that a test can change any of them. */
import { strToU8, zipSync } from "fflate";
import { columnLetters } from "../../src/domain/cells";
import type { Fixture } from "./fixture";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

export type Parts = Record<string, string | Uint8Array>;

/** Zips parts as they are; null leaves one out. */
export function packageOf(parts: Record<string, string | Uint8Array | null>): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  for (const [name, content] of Object.entries(parts)) {
    if (content !== null) files[name] = typeof content === "string" ? strToU8(content) : content;
  }
  return zipSync(files);
}

export const escapeXml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

export const relationsXml = (...relations: [id: string, type: string, target: string][]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${relations
    .map(
      ([id, type, target]) =>
        `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
    )
    .join("")}</Relationships>`;

export const sheetXml = (rows: string, after = ""): string =>
  `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${after}</worksheet>`;

export const stringsXml = (...items: string[]): string =>
  `<sst xmlns="${MAIN}">${items.map((item) => `<si>${item}</si>`).join("")}</sst>`;

/** Styles whose cell style n has the n-th format: a builtin id or a code. */
export function stylesXml(...formats: (number | string)[]): string {
  const own = formats.flatMap((format, index) =>
    typeof format === "string"
      ? [`<numFmt numFmtId="${164 + index}" formatCode="${escapeXml(format)}"/>`]
      : [],
  );
  const xfs = formats.map(
    (format, index) => `<xf numFmtId="${typeof format === "string" ? 164 + index : format}"/>`,
  );
  return `<styleSheet xmlns="${MAIN}"><numFmts>${own.join("")}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs>${xfs.join("")}</cellXfs></styleSheet>`;
}

export interface SheetSource {
  readonly name?: string;
  readonly state?: string;
  readonly xml: string | Uint8Array;
}

export interface WorkbookSource {
  readonly sheets: readonly SheetSource[];
  readonly strings?: string;
  readonly styles?: string;
  /** what stands before the list of sheets: workbookPr */
  readonly properties?: string;
}

/** The parts of a valid workbook, to be zipped as they are or changed first. */
export function partsOf({ sheets, strings, styles, properties = "" }: WorkbookSource): Parts {
  const entries = sheets.map(({ name, state }, index) => {
    const hidden = state ? ` state="${state}"` : "";
    const shown = escapeXml(name ?? `Sheet${index + 1}`);
    return `<sheet name="${shown}" sheetId="${index + 1}"${hidden} r:id="rId${index + 1}"/>`;
  });
  return {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    "_rels/.rels": relationsXml(["rId1", "officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${properties}<sheets>${entries.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationsXml(
      ...sheets.map((_, index): [string, string, string] => [
        `rId${index + 1}`,
        "worksheet",
        `worksheets/sheet${index + 1}.xml`,
      ]),
      ["rIdStrings", "sharedStrings", "sharedStrings.xml"],
      ["rIdStyles", "styles", "styles.xml"],
    ),
    "xl/sharedStrings.xml": strings ?? stringsXml(),
    "xl/styles.xml": styles ?? stylesXml(0),
    ...Object.fromEntries(
      sheets.map(({ xml }, index) => [`xl/worksheets/sheet${index + 1}.xml`, xml]),
    ),
  };
}

/** A workbook of one sheet with these rows. */
export function fileOf(rows: string, source: Omit<WorkbookSource, "sheets"> = {}): Uint8Array {
  return packageOf(partsOf({ ...source, sheets: [{ xml: sheetXml(rows) }] }));
}

/**
 * A fixture as an .xlsx file: texts inline, numbers with their formats; the sheets named in `hidden`
 * are hidden.
 */
export function fileOfFixture({ sheets }: Fixture, hidden: readonly string[] = []): Uint8Array {
  const formats: string[] = ["General"];
  const styleOf = (format: string): number => {
    if (!formats.includes(format)) formats.push(format);
    return formats.indexOf(format);
  };
  const sources = sheets.map(({ name, cells }) => {
    const rows = new Map<number, string>();
    for (const [address, value] of Object.entries(cells)) {
      const row = Number(/\d+$/.exec(address)?.[0]);
      const xml =
        typeof value === "string"
          ? `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`
          : `<c r="${address}" s="${styleOf(value.format)}"><v>${value.number}</v></c>`;
      rows.set(row, (rows.get(row) ?? "") + xml);
    }
    const ordered = [...rows].sort(([one], [other]) => one - other);
    return {
      name,
      ...(hidden.includes(name) ? { state: "hidden" } : {}),
      xml: sheetXml(ordered.map(([row, xml]) => `<row r="${row}">${xml}</row>`).join("")),
    };
  });
  return packageOf(partsOf({ sheets: sources, styles: stylesXml(...formats) }));
}

/** A row of numbers from column A on, in one style. */
export const numberRow = (values: readonly string[], style = 0): string =>
  `<row r="1">${values
    .map((value, index) => `<c r="${columnLetters(index + 1)}1" s="${style}"><v>${value}</v></c>`)
    .join("")}</row>`;
